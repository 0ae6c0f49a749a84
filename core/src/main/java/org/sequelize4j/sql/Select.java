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

    /** Expressions of the rows that fulfil a condition; without a source they are computed once. */
    public static Select plain(
            List<Item> items, @Nullable Source from, @Nullable SqlExpression where, @Nullable RowLock lock) {
        return new Select(false, items, from, List.of(), where, List.of(), null, List.of(), null, null, lock);
    }

    /** The same of several sources. */
    public static Select joined(
            List<Item> items, @Nullable Source from, List<Join> joins, @Nullable SqlExpression where) {
        return new Select(false, items, from, joins, where, List.of(), null, List.of(), null, null, null);
    }

    /** A selected expression; {@code as} null when its own name will do. */
    public record Item(SqlExpression expression, @Nullable String as) {}

    /** Which rows are locked: those of the table with this alias. */
    public record RowLock(Lock lock, String table, boolean skipLocked) {}
}
