package org.sequelize4j.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said of how an include's rows are joined.
 *
 * @param on conditions in place of the keys; null when nothing was said
 * @param or whether the include's conditions stand beside the keys; null when nothing was said
 */
record JoinSaid(@Nullable List<Clause.Part> on, @Nullable Boolean or) {
    static final JoinSaid NOTHING = new JoinSaid(null, null);

    JoinSaid over(JoinSaid base) {
        return new JoinSaid(on == null ? base.on : on, or == null ? base.or : or);
    }

    boolean isAlternative() {
        return Boolean.TRUE.equals(or);
    }

    /**
     * The condition that follows; null when the keys alone tell.
     *
     * @param where what the include was asked for
     */
    @Nullable
    JoinCondition condition(List<Clause.Part> where) {
        boolean alternative = isAlternative() && !where.isEmpty();
        return on == null && !alternative
                ? null
                : new JoinCondition(on == null ? null : Clause.all(on), alternative ? Clause.all(where) : null);
    }
}
