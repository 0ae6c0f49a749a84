package org.sequelize4j.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows an include gives to its source, where it says so itself.
 *
 * @param on in place of the association's keys; null for the keys
 * @param or what is enough without them; null for nothing
 * @param and what has to hold besides
 */
public record JoinCondition(
        @Nullable Predicate on, @Nullable Predicate or, Predicate and) {
    JoinCondition(@Nullable Predicate on, @Nullable Predicate or) {
        this(on, or, Predicate.ALWAYS);
    }

    /** The same with a condition more. */
    public static JoinCondition and(@Nullable JoinCondition join, Predicate more) {
        return join == null
                ? new JoinCondition(null, null, more)
                : new JoinCondition(join.on, join.or, Predicate.all(List.of(join.and, more)));
    }
}
