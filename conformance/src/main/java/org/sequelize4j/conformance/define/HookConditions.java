package org.sequelize4j.conformance.define;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions of a hook's event with a dollar before their operators, as golden files have them. */
final class HookConditions {
    private static final Set<String> GROUPS = Set.of("and", "or", "not");

    private HookConditions() {}

    static Map<String, @Nullable Object> recorded(Map<String, @Nullable Object> conditions) {
        Map<String, @Nullable Object> recorded = new LinkedHashMap<>();
        conditions.forEach((key, value) -> recorded.put(GROUPS.contains(key) ? "$" + key : key, parts(key, value)));
        return recorded;
    }

    /** What a group consists of, which are conditions again; else the operators of an attribute. */
    @SuppressWarnings("unchecked") // the conditions of an event are maps by name
    private static @Nullable Object parts(String key, @Nullable Object value) {
        if (GROUPS.contains(key) && value instanceof List<?> list) {
            return list.stream()
                    .map(part -> part instanceof Map<?, ?> map ? recorded((Map<String, @Nullable Object>) map) : part)
                    .toList();
        }
        return operators(value);
    }

    private static @Nullable Object operators(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, @Nullable Object> recorded = new LinkedHashMap<>();
        map.forEach((operator, operand) -> recorded.put("$" + operator, operators(operand)));
        return recorded;
    }
}
