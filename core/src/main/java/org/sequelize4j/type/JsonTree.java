package org.sequelize4j.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies a JSON document into an unmodifiable tree in which equal documents are equal: each number has the smallest class that
 * holds it, whether it was set by a program or read from a database.
 */
final class JsonTree {
    /** What Jackson reads at most; deeper trees are cycles. */
    private static final int DEEPEST = 500;

    private final DataType type;

    private JsonTree(DataType type) {
        this.type = type;
    }

    static Object copyOf(DataType type, Object value) {
        Object copy = new JsonTree(type).copy(value, 0);
        if (copy == null) {
            throw Refusal.of(type, value, "documents; clear the attribute for no document");
        }
        return copy;
    }

    private @Nullable Object copy(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw Refusal.of(type, "…", "documents of at most " + DEEPEST + " levels, without cycles");
        }
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return copyMap(map, depth);
        }
        if (value instanceof Collection<?> elements) {
            return copyList(elements, depth);
        }
        if (value instanceof Object[] elements) {
            return copyList(Arrays.asList(elements), depth);
        }
        if (value instanceof CharSequence || value instanceof Character) {
            return value.toString();
        }
        return number(value);
    }

    private Map<String, @Nullable Object> copyMap(Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String key)) {
                throw Refusal.of(type, entry.getKey(), "documents whose keys are text");
            }
            copy.put(key, copy(entry.getValue(), depth + 1));
        }
        return Collections.unmodifiableMap(copy);
    }

    private List<@Nullable Object> copyList(Collection<?> elements, int depth) {
        List<@Nullable Object> copy = new ArrayList<>(elements.size());
        for (Object element : elements) {
            copy.add(copy(element, depth + 1));
        }
        return Collections.unmodifiableList(copy);
    }

    private Object number(Object value) {
        BigDecimal number = value instanceof Number ? Numbers.decimal(value) : null;
        if (number == null) {
            throw Refusal.of(type, value, "documents of Map, List, String, finite numbers, Boolean and null");
        }
        boolean whole = !(value instanceof BigDecimal || value instanceof Double || value instanceof Float);
        if (!whole) {
            double nearest = number.doubleValue();
            boolean exact =
                    Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(number) == 0;
            return exact ? (Object) nearest : number;
        }
        return smallest(number.toBigIntegerExact());
    }

    private static Object smallest(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }
}
