package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.query.Find;
import org.sequelize4j.sql.Join;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/** A SELECT while its parts come together. */
final class SelectBuilder {
    private final Source from;
    private final List<Select.Item> items = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<SqlExpression> conditions = new ArrayList<>();
    private final List<OrderBy> order = new ArrayList<>();
    private final List<SqlExpression> groups = new ArrayList<>();
    private @Nullable SqlExpression having;
    private Select.@Nullable RowLock lock;

    SelectBuilder(Source from) {
        this.from = from;
    }

    /**
     * Adds a column to the result.
     *
     * @return its index in the result, counted from 1
     */
    int select(SqlExpression expression, @Nullable String as) {
        items.add(new Select.Item(expression, as));
        return items.size();
    }

    int selected() {
        return items.size();
    }

    List<Select.Item> items() {
        return items;
    }

    void join(boolean inner, Source source, List<SqlExpression> on) {
        joins.add(new Join(inner, source, Logic.and(on)));
    }

    /** Brings in a source before all others, and keeps only rows that it has. */
    void joinFirst(Source source, List<SqlExpression> on) {
        joins.add(0, new Join(true, source, Logic.and(on)));
    }

    void where(SqlExpression condition) {
        if (!Logic.isAlways(condition)) {
            conditions.add(condition);
        }
    }

    void orderBy(OrderBy term) {
        order.add(term);
    }

    List<OrderBy> order() {
        return order;
    }

    void groupBy(SqlExpression group) {
        groups.add(group);
    }

    void having(SqlExpression condition) {
        having = Logic.isAlways(condition) ? null : condition;
    }

    /** Locks the rows of the table with this alias, if the find says so. */
    void lock(Find find, String alias) {
        lock = find.lock() == null ? null : new Select.RowLock(find.lock(), alias, find.skipLocked());
    }

    /** With limit and offset. */
    Select paged(@Nullable Integer limit, @Nullable Integer offset) {
        return build(false, List.copyOf(items), List.copyOf(order), limit, offset);
    }

    /** With what a root query says of distinct and page. */
    Select root(Find find) {
        return build(find.distinct(), List.copyOf(items), List.copyOf(order), find.limit(), find.offset());
    }

    /** With other items. */
    Select paged(List<Select.Item> selected, @Nullable Integer limit, @Nullable Integer offset) {
        return build(false, selected, List.copyOf(order), limit, offset);
    }

    /** With one expression as the whole result; for subqueries. */
    Select only(SqlExpression only, @Nullable Integer limit) {
        return build(false, List.of(new Select.Item(only, null)), List.copyOf(order), limit, null);
    }

    /** With other items, without order and page; for derived tables. */
    Select unordered(boolean distinct, List<Select.Item> named) {
        return build(distinct, named, List.of(), null, null);
    }

    private Select build(
            boolean distinct,
            List<Select.Item> selected,
            List<OrderBy> orderBy,
            @Nullable Integer limit,
            @Nullable Integer offset) {
        return new Select(
                distinct,
                selected,
                from,
                List.copyOf(joins),
                conditions.isEmpty() ? null : Logic.and(conditions),
                List.copyOf(groups),
                having,
                orderBy,
                limit,
                offset,
                lock);
    }
}
