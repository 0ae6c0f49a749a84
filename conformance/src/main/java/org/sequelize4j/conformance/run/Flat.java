package org.sequelize4j.conformance.run;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Row;

/** Instances as raw rows are: what is nested stands beside the rest under a path with dots. */
final class Flat {
    private Flat() {}

    static @Nullable Object of(@Nullable Object found) {
        if (found instanceof Collection<?> rows) {
            return rows.stream().map(Flat::of).toList();
        }
        return found instanceof Row row ? flat(row.toMap()) : found;
    }

    private static Map<String, @Nullable Object> flat(Map<String, @Nullable Object> map) {
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value instanceof Map<?, ?> nested) {
                nested.forEach((name, item) -> flat.put(key + "." + name, item));
            } else {
                flat.put(key, value);
            }
        });
        return flat;
    }
}
