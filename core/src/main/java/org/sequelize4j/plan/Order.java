package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.query.Selection;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.SqlExpression;

/** Translates orders. */
final class Order {
    private Order() {}

    static List<OrderBy> of(Scope scope, List<OrderTerm> terms) {
        return terms.stream()
                .map(term -> new OrderBy(Documents.sorted(scope, term.operand()), term.direction(), term.nulls()))
                .toList();
    }

    /** The order of a find, which may speak of columns of to-many associations. */
    static List<OrderBy> of(Scope scope, Find find) {
        return of(scope, find, null);
    }

    /**
     * The same where the find's own rows are selected: a value over associated rows is named by its place, so that it is not
     * computed twice.
     */
    static List<OrderBy> of(Scope scope, Find find, @Nullable Node selected) {
        List<OrderBy> order = new ArrayList<>();
        for (int i = 0; i < find.order().size(); i++) {
            OrderTerm term = find.order().get(i);
            SqlExpression place = selected == null ? null : place(term.operand(), selected);
            if (place != null) {
                order.add(new OrderBy(place, term.direction(), term.nulls()));
            } else if (!ManyOrder.isOne(term)) {
                order.addAll(of(scope, List.of(term)));
            } else if (!ManyOrder.isDecided(find, find.order().subList(0, i))) {
                order.add(new OrderBy(ManyOrder.of(scope, find, term), term.direction(), term.nulls()));
            }
        }
        return order;
    }

    /**
     * The order of a root query. Where rows are cut off, the primary key decides what is left open, so that pages neither
     * overlap nor leave out rows; but one row of no order is any row.
     */
    static List<OrderBy> ofRoot(Scope scope, Find find, @Nullable Node selected) {
        List<OrderBy> order = of(scope, find, selected);
        boolean any = find.order().isEmpty()
                && find.offset() == null
                && Integer.valueOf(1).equals(find.limit());
        boolean paged = find.limit() != null || find.offset() != null;
        if (paged && !any && !find.distinct() && !ManyOrder.isDecided(find, find.order())) {
            order.addAll(byPrimaryKey(scope, order));
        }
        return order;
    }

    private static @Nullable SqlExpression place(Operand operand, Node selected) {
        if (operand instanceof Operand.AggregateOperand) {
            List<Selection.Computed> computed = selected.computed();
            for (int i = 0; i < computed.size(); i++) {
                if (computed.get(i).operand().equals(operand)) {
                    return new SqlExpression.Selected(
                            selected.firstComputed() + i, computed.get(i).alias());
                }
            }
        }
        return null;
    }

    static List<OrderBy> byPrimaryKey(Scope scope) {
        return byPrimaryKey(scope, List.of());
    }

    /** In the direction of the last term before, so that an index in that order, which ends with the key, serves both. */
    static List<OrderBy> byPrimaryKey(Scope scope, List<OrderBy> before) {
        Sort direction =
                before.isEmpty() ? Sort.ASC : before.get(before.size() - 1).direction();
        return scope.model().primaryKey().stream()
                .map(attribute -> new OrderBy(scope.column(attribute), direction, Nulls.DEFAULT))
                .toList();
    }
}
