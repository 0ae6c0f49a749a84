package org.sequelize4j.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;

/** Keys as users give them, in the types of their attributes. */
final class GivenKeys {
    private GivenKeys() {}

    /** The primary key among some values; null when a part of it is missing. */
    static @Nullable List<Object> in(ModelDefinition model, GivenRow.Values values, Map<String, Object> inherited) {
        List<Object> key = new ArrayList<>(1);
        for (Attribute part : model.primaryKey()) {
            Object value = inherited.get(part.name());
            if (value == null) {
                value = RowInstance.accept(model, part, values.attributes().get(part.name()));
            }
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    /** The values of some attributes; null when one is missing. */
    static @Nullable List<Object> of(
            ModelDefinition model, List<Attribute> attributes, Map<String, ? extends @Nullable Object> values) {
        List<Object> found = new ArrayList<>(1);
        for (Attribute attribute : attributes) {
            Object value = RowInstance.accept(model, attribute, values.get(attribute.name()));
            if (value == null) {
                return null;
            }
            found.add(value);
        }
        return found;
    }

    /**
     * A key by itself: one value, or a list or a map when it has several columns.
     *
     * @throws InstanceException when it has too few or too many values
     */
    static List<Object> of(ModelDefinition model, List<Attribute> attributes, Object key) {
        List<?> parts = key instanceof List<?> list ? list : List.of(key);
        if (key instanceof Map<?, ?> map) {
            parts = attributes.stream().map(part -> map.get(part.name())).toList();
        }
        List<Object> values = new ArrayList<>(1);
        for (int i = 0; i < Math.min(parts.size(), attributes.size()); i++) {
            Object value = RowInstance.accept(model, attributes.get(i), parts.get(i));
            if (value != null) {
                values.add(value);
            }
        }
        if (values.size() != attributes.size() || parts.size() != attributes.size()) {
            List<String> names = attributes.stream().map(Attribute::name).toList();
            throw new InstanceException("A key of \"" + model.name() + "\" was given as " + key + "; it is "
                    + (names.size() == 1
                            ? "one value, of \"" + names.get(0) + "\"."
                            : "a list of values in the order of " + String.join(", ", names)
                                    + ", or a map by these names."));
        }
        return values;
    }
}
