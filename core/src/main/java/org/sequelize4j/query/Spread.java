package org.sequelize4j.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression.EachValue;

/** Spreads {@code any(values)} and {@code all(values)} over one condition for each value, which every database knows. */
final class Spread {
    private Spread() {}

    static Predicate over(@Nullable Object value, Function<@Nullable Object, Predicate> condition) {
        if (!(value instanceof EachValue each)) {
            return condition.apply(value);
        }
        List<Predicate> parts = each.values().stream().map(condition).toList();
        if (each.all()) {
            return Predicate.all(parts);
        }
        return parts.size() == 1 ? parts.get(0) : new Predicate.Any(parts);
    }
}
