package org.sequelize4j.behaviour.loading;

import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Where;

/** Says a random find in the words of the public interface. */
final class Asking {
    private Asking() {}

    static void ask(Search search, Query<Row> query) {
        ask(search, query, link -> null);
    }

    /** The same with a strategy for some of the includes. */
    static void ask(Search search, Query<Row> query, Function<Entity.Link, @Nullable LoadStrategy> strategies) {
        if (search.destroyed()) {
            query.paranoid(false);
        }
        conditions(search.conditions(), query);
        search.inclusions()
                .forEach(inclusion -> query.include(inclusion.link().name(), below -> {
                    ask(inclusion.search(), below, strategies);
                    if (inclusion.isSilent()) {
                        below.attributes();
                    }
                    LoadStrategy strategy = strategies.apply(inclusion.link());
                    if (strategy != null) {
                        below.strategy(strategy);
                    }
                    if (inclusion.required() != null) {
                        below.required(inclusion.required());
                    }
                    if (inclusion.junctionConditions() != null
                            || !inclusion.junctionOrder().isEmpty()) {
                        below.through(junction -> {
                            conditions(Objects.requireNonNullElse(inclusion.junctionConditions(), List.of()), junction);
                            order(inclusion.junctionOrder(), junction);
                        });
                    }
                }));
        order(search.order(), query);
        if (search.limit() != null) {
            query.limit(search.limit());
        }
        if (search.offset() != null) {
            query.offset(search.offset());
        }
        if (!search.excluded().isEmpty()
                && search.excluded().size() < search.entity().fields().size()) {
            query.exclude(search.excluded().toArray(String[]::new));
        }
    }

    private static void order(List<Search.Term> order, Query<Row> query) {
        for (Search.Term term : order) {
            Expression column = column(term.column());
            query.orderBy(
                    term.aggregate() == null ? column : fn(term.aggregate(), column), term.direction(), term.nulls());
        }
    }

    static void conditions(List<Condition> conditions, Where<Row> where) {
        conditions.forEach(condition -> condition(condition, where));
    }

    private static void condition(Condition condition, Where<Row> where) {
        if (condition instanceof Condition.Comparison comparison) {
            compare(comparison, open(comparison.column(), where));
        } else if (condition instanceof Condition.ColumnComparison comparison) {
            compare(comparison, open(comparison.left(), where));
        } else if (condition instanceof Condition.Group group) {
            switch (group.word()) {
                case ALL -> where.allOf(all -> conditions(group.parts(), all));
                case ANY -> where.anyOf(any -> conditions(group.parts(), any));
                case NONE -> where.noneOf(none -> conditions(group.parts(), none));
            }
        } else if (condition instanceof Condition.Related related) {
            if (related.none()) {
                where.whereNone(related.link(), target -> conditions(related.parts(), target));
            } else {
                where.whereHas(related.link(), target -> conditions(related.parts(), target));
            }
        }
    }

    private static org.sequelize4j.Condition<Object, ?> open(Condition.Column column, Where<Row> where) {
        return column.path().isEmpty() ? where.where(column.attribute()) : where.where(column(column));
    }

    private static Expression column(Condition.Column column) {
        return col(Stream.concat(column.path().stream(), Stream.of(column.attribute()))
                .toArray(String[]::new));
    }

    private static void compare(Condition.ColumnComparison comparison, org.sequelize4j.Condition<Object, ?> open) {
        Expression right = column(comparison.right());
        switch (comparison.operator()) {
            case EQ -> open.eq(right);
            case NE -> open.ne(right);
            case GT -> open.gt(right);
            default -> open.lte(right);
        }
    }

    private static void compare(Condition.Comparison comparison, org.sequelize4j.Condition<Object, ?> open) {
        List<Object> values = comparison.values();
        switch (comparison.operator()) {
            case EQ -> open.eq(values.get(0));
            case NE -> open.ne(values.get(0));
            case GT -> open.gt(values.get(0));
            case GTE -> open.gte(values.get(0));
            case LT -> open.lt(values.get(0));
            case LTE -> open.lte(values.get(0));
            case IN -> open.in(values);
            case NOT_IN -> open.notIn(values);
            case BETWEEN -> open.between(values.get(0), values.get(1));
            case NOT_BETWEEN -> open.notBetween(values.get(0), values.get(1));
            case LIKE -> open.like(values.get(0).toString());
            case NOT_LIKE -> open.notLike(values.get(0).toString());
            case STARTS_WITH -> open.startsWith(values.get(0).toString());
            case CONTAINS -> open.contains(values.get(0).toString());
            case IS_NULL -> open.isNull();
            case NOT_NULL -> open.notNull();
        }
    }
}
