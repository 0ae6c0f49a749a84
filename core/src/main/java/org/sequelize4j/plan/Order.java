package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.OrderTerm;
import org.sequelize4j.sql.OrderBy;

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
        List<OrderBy> order = new ArrayList<>();
        for (int i = 0; i < find.order().size(); i++) {
            OrderTerm term = find.order().get(i);
            if (!ManyOrder.isOne(term)) {
                order.addAll(of(scope, List.of(term)));
            } else if (!ManyOrder.isDecided(find, find.order().subList(0, i))) {
                order.add(new OrderBy(ManyOrder.of(scope, find, term), term.direction(), term.nulls()));
            }
        }
        return order;
    }

    static List<OrderBy> byPrimaryKey(Scope scope) {
        return scope.model().primaryKey().stream()
                .map(attribute -> new OrderBy(scope.column(attribute), Sort.ASC, Nulls.DEFAULT))
                .toList();
    }
}
