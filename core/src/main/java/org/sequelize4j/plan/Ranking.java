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
        Aliases names = new Aliases();
        String ranked = rows.target().aliases().take("ranked");
        List<Select.Item> inner = new ArrayList<>();
        List<Select.Item> outer = new ArrayList<>();
        for (Select.Item item : rows.select().items()) {
            String name = names.take(name(item, rows.target()));
            inner.add(new Select.Item(item.expression(), name));
            outer.add(new Select.Item(new SqlExpression.Column(ranked, name), null));
        }
        String numberName = names.take("row_number");
        inner.add(new Select.Item(new SqlExpression.RowNumber(rows.keys(), order), numberName));
        SqlExpression number = new SqlExpression.Column(ranked, numberName);
        return new Select(
                false,
                outer,
                new Source.Subquery(rows.select().unordered(false, inner), ranked),
                List.of(),
                onPage(number, page),
                List.of(),
                null,
                List.of(new OrderBy(number, Sort.ASC, Nulls.DEFAULT)),
                null,
                null,
                null);
    }

    private static String name(Select.Item item, Scope target) {
        if (item.as() != null) {
            return item.as();
        }
        if (item.expression() instanceof SqlExpression.Column column) {
            return target.alias().equals(column.table()) ? column.name() : column.table() + "." + column.name();
        }
        return "computed";
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
