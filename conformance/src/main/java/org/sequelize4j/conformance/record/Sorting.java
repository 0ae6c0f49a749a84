package org.sequelize4j.conformance.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.conformance.scenario.Json;

/** The order of results that have none: arrays of objects sorted by their canonical JSON, at every depth. */
public final class Sorting {
    private Sorting() {}

    public static @Nullable Object deep(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new LinkedHashMap<>();
            map.forEach((key, item) -> sorted.put(String.valueOf(key), deep(item)));
            return sorted;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> sorted = new ArrayList<>();
            list.forEach(item -> sorted.add(deep(item)));
            if (list.stream().allMatch(Map.class::isInstance)) {
                sorted.sort(Comparator.comparing(Sorting::canonical));
            }
            return sorted;
        }
        return value;
    }

    /** JSON with sorted keys. */
    public static String canonical(@Nullable Object value) {
        Object sorted = keysSorted(value);
        return sorted == null ? "null" : Json.text(sorted);
    }

    private static @Nullable Object keysSorted(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(String.valueOf(key), keysSorted(item)));
            return sorted;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(keysSorted(item)));
            return items;
        }
        return value;
    }
}
