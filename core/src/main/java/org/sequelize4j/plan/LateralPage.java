package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.query.JoinCondition;
import org.sequelize4j.sql.Join;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;

/** A limit per source: a subquery for each key finds the page, which reads no more than that where an index has its order. */
final class LateralPage {
    private final Source.Keys keys;
    private final RelatedRows rows;

    private LateralPage(Source.Keys keys, RelatedRows rows) {
        this.keys = keys;
        this.rows = rows;
    }

    static LateralPage of(AssociationDefinition association, @Nullable JoinCondition join) {
        List<Source.Keys> source = new ArrayList<>(1);
        RelatedRows rows = RelatedRows.ofKeys(association, join, (columns, types, aliases) -> {
            Source.Keys keys = KeyTable.of(types, aliases);
            source.add(keys);
            return KeyTable.matches(keys, columns);
        });
        return new LateralPage(source.get(0), rows);
    }

    RelatedRows rows() {
        return rows;
    }

    Select select(List<OrderBy> order, Page page) {
        DerivedRows derived = new DerivedRows(rows, "picked");
        List<OrderBy> outer = new ArrayList<>();
        for (OrderBy term : order) {
            outer.add(new OrderBy(derived.find(term.expression(), "order"), term.direction(), term.nulls()));
            rows.select().orderBy(term);
        }
        Source picked =
                new Source.Lateral(rows.select().paged(derived.inner(), page.limit(), page.offset()), derived.alias());
        return new Select(
                false,
                derived.outer(),
                keys,
                List.of(new Join(true, picked, Logic.and(List.of()))),
                null,
                List.of(),
                null,
                outer,
                null,
                null,
                null);
    }
}
