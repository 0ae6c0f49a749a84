package org.sequelize4j.conformance.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Raw rows with dotted names as the option {@code nest} shows them: maps within maps. */
final class Nested {
    private Nested() {}

    static List<Map<String, @Nullable Object>> of(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(Nested::of).toList();
    }

    @SuppressWarnings("unchecked") // what stands at the head of a dotted name is a map that was put there
    private static Map<String, @Nullable Object> of(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> nested = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            Map<String, @Nullable Object> at = nested;
            String[] path = name.split("\\.", -1);
            for (int i = 0; i < path.length - 1; i++) {
                at = (Map<String, @Nullable Object>) at.computeIfAbsent(path[i], step -> new LinkedHashMap<>());
            }
            at.put(path[path.length - 1], value);
        });
        return nested;
    }
}
