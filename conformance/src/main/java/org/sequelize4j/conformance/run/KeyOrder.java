package org.sequelize4j.conformance.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.conformance.record.Sorting;

/** The order of recorded rows: by primary key, or by their text when there is none. */
record KeyOrder(List<String> key) implements Comparator<@Nullable Object> {
    @Override
    public int compare(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Map<?, ?> one && right instanceof Map<?, ?> other) {
            for (String column : key) {
                int order = values(one.get(column), other.get(column));
                if (order != 0) {
                    return order;
                }
            }
        }
        return key.isEmpty() ? Sorting.canonical(left).compareTo(Sorting.canonical(right)) : 0;
    }

    private static int values(@Nullable Object left, @Nullable Object right) {
        return left instanceof Number one && right instanceof Number other
                ? Double.compare(one.doubleValue(), other.doubleValue())
                : String.valueOf(left).compareTo(String.valueOf(right));
    }
}
