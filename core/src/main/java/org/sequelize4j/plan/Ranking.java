package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;
import org.sequelize4j.sql.OrderBy;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.IntegerType;

/** A limit per source: the rows are numbered within each source, and the numbers of the page are kept. */
final class Ranking {
    private static final IntegerType NUMBER = new IntegerType(IntegerType.Size.INTEGER, false, false);

    private Ranking() {}

    static Select of(RelatedRows rows, List<OrderBy> order, Page page) {
        DerivedRows ranked = new DerivedRows(rows, "ranked");
        SqlExpression number = ranked.add(new SqlExpression.RowNumber(rows.keys(), order), "row_number");
        return new Select(
                false,
                ranked.outer(),
                new Source.Subquery(rows.select().unordered(false, ranked.inner()), ranked.alias()),
                List.of(),
                onPage(number, page),
                List.of(),
                null,
                List.of(new OrderBy(number, Sort.ASC, Nulls.DEFAULT)),
                null,
                null,
                null);
    }

    private static SqlExpression onPage(SqlExpression number, Page page) {
        int offset = page.offset() == null ? 0 : page.offset();
        List<SqlExpression> bounds = new ArrayList<>();
        if (offset > 0) {
            bounds.add(new SqlExpression.Binary(number, ">", bind(offset)));
        }
        if (page.limit() != null) {
            bounds.add(new SqlExpression.Binary(number, "<=", bind(Math.addExact(offset, page.limit()))));
        }
        return Logic.and(bounds);
    }

    private static SqlExpression bind(int value) {
        return new SqlExpression.Bind(value, NUMBER);
    }
}
