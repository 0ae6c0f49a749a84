package org.sequelize4j.plan;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.query.Include;

/**
 * How many targets each source gets.
 *
 * @param limit null for all that are left after the offset
 */
public record Page(@Nullable Integer limit, @Nullable Integer offset) {
    /** What the include says; a has-one that the database does not keep single gets one at most. Null when all are wanted. */
    static @Nullable Page of(Include include) {
        Integer limit = include.query().limit();
        Integer offset = include.query().offset();
        boolean several = HasOneKey.leavesOpen(include.association());
        if (several || (include.join() != null && !include.association().toMany())) {
            return new Page(limit == null ? 1 : Math.min(limit, 1), offset);
        }
        return limit == null && offset == null ? null : new Page(limit, offset);
    }
}
