package org.sequelize4j.plan;

import java.util.List;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
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

    static List<OrderBy> byPrimaryKey(Scope scope) {
        return scope.model().primaryKey().stream()
                .map(attribute -> new OrderBy(scope.column(attribute), Sort.ASC, Nulls.DEFAULT))
                .toList();
    }
}
