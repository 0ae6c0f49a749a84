package org.sequelize4j.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.type.JsonType;

/** Copies a JSON document with another value at a path; what stands beside the path is shared. */
final class JsonChange {
    private final Attribute attribute;
    private final List<?> path;

    private JsonChange(Attribute attribute, List<?> path) {
        this.attribute = attribute;
        this.path = path;
    }

    static Object of(Attribute attribute, @Nullable Object document, List<?> path, @Nullable Object value) {
        if (!(attribute.type() instanceof JsonType)) {
            throw new InvalidValueException("setPath looks into JSON, and \"" + attribute.name() + "\" is "
                    + attribute.type().name() + "; write set(\"" + attribute.name() + "\", …).");
        }
        if (Given.to("setPath(…)", path, "a list of keys, such as List.of(\"address\", \"city\")")
                .isEmpty()) {
            throw new InvalidValueException("setPath was given no path; write set(\"" + attribute.name()
                    + "\", …) to change the whole document.");
        }
        return new JsonChange(attribute, path).within(document, 0, value);
    }

    private Object within(@Nullable Object node, int depth, @Nullable Object value) {
        Object step = path.get(depth);
        if (step instanceof Integer place && node instanceof List<?> list) {
            return element(list, place, depth, value);
        }
        if (step instanceof String key && (node == null || node instanceof Map)) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>(node == null ? Map.of() : (Map<?, ?>) node);
            copy.put(key, below(copy.get(key), depth, value));
            return copy;
        }
        throw new InvalidValueException("The path " + path + " cannot be set in \"" + attribute.name() + "\": its step "
                + step + " does not fit to "
                + (node == null ? "nothing" : "a " + node.getClass().getSimpleName())
                + ". Texts are keys of objects, whole numbers are places in arrays.");
    }

    private Object element(List<?> list, int place, int depth, @Nullable Object value) {
        if (place < 0 || place > list.size()) {
            throw new InvalidValueException("The path " + path + " cannot be set in \"" + attribute.name()
                    + "\": the array has " + list.size() + " elements, so places go from 0 to " + list.size() + ".");
        }
        List<@Nullable Object> copy = new ArrayList<>(list);
        if (place == list.size()) {
            copy.add(below(null, depth, value));
        } else {
            copy.set(place, below(copy.get(place), depth, value));
        }
        return copy;
    }

    private @Nullable Object below(@Nullable Object child, int depth, @Nullable Object value) {
        return depth == path.size() - 1 ? value : within(child, depth + 1, value);
    }
}
