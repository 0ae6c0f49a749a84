package org.sequelize4j.conformance.decode;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.scenario.MissingReferenceException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.InvalidValueException;

/** The results that steps have saved under a name, and the property paths into them. */
public final class Saved {
    private final Map<String, @Nullable Object> values = new HashMap<>();

    public void put(String name, @Nullable Object value) {
        values.put(name, value);
    }

    /**
     * The value at a path such as {@code user.posts.0.title}; null where JavaScript has undefined.
     *
     * @throws MissingReferenceException when nothing was saved under the name
     */
    public @Nullable Object at(String path) {
        List<String> parts = List.of(path.split("\\."));
        String name = parts.get(0);
        if (!values.containsKey(name)) {
            throw new MissingReferenceException("unknown ref " + path);
        }
        Object value = values.get(name);
        for (String part : parts.subList(1, parts.size())) {
            value = property(value, part);
        }
        return value;
    }

    private static @Nullable Object property(@Nullable Object owner, String name) {
        if (owner instanceof Optional<?> optional) {
            return property(optional.orElse(null), name);
        }
        if (owner instanceof Row row) {
            return property(row, name);
        }
        if (owner instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (owner instanceof Collection<?> collection) {
            List<?> list = List.copyOf(collection);
            if (name.equals("length")) {
                return list.size();
            }
            int index = name.matches("\\d+") ? Integer.parseInt(name) : -1;
            return index >= 0 && index < list.size() ? list.get(index) : null;
        }
        return owner instanceof String text && name.equals("length") ? text.length() : null;
    }

    private static @Nullable Object property(Row row, String name) {
        if (name.equals("isNewRecord")) {
            return row.isNew();
        }
        if (name.equals("dataValues")) {
            return row.dataValues();
        }
        try {
            return row.get(name);
        } catch (InvalidValueException | InstanceException e) {
            // There is no such attribute: JavaScript gives undefined, and so does a path of a scenario.
            return null;
        }
    }
}
