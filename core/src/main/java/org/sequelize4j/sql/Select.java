package org.sequelize4j.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Lock;

/** A SELECT. */
public record Select(
        boolean distinct,
        List<Item> items,
        @Nullable Source from,
        List<Join> joins,
        @Nullable SqlExpression where,
        List<SqlExpression> groupBy,
        @Nullable SqlExpression having,
        List<OrderBy> orderBy,
        @Nullable Integer limit,
        @Nullable Integer offset,
        @Nullable RowLock lock)
        implements Statement {

    /** A selected expression; {@code as} null when its own name will do. */
    public record Item(SqlExpression expression, @Nullable String as) {}

    /** Which rows are locked: those of the table with this alias. */
    public record RowLock(Lock lock, String table, boolean skipLocked) {}
}
