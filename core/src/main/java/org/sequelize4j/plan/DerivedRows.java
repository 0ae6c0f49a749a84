package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlExpression;

/** What a select selects, each item under a name, so that it can be a derived table of which another select takes the same. */
final class DerivedRows {
    private final String alias;
    private final Aliases names = new Aliases();
    private final List<Select.Item> inner = new ArrayList<>();
    private final List<Select.Item> outer = new ArrayList<>();

    /** Of all that is selected by now. */
    DerivedRows(RelatedRows rows, String wantedAlias) {
        this.alias = rows.target().aliases().take(wantedAlias);
        for (Select.Item item : rows.select().items()) {
            outer.add(new Select.Item(add(item.expression(), name(item, rows.target())), null));
        }
    }

    String alias() {
        return alias;
    }

    /** Adds what the other select needs without selecting it, where it is not there already; gives the column there. */
    SqlExpression.Column find(SqlExpression expression, String wantedName) {
        for (Select.Item item : inner) {
            if (item.as() != null && item.expression().equals(expression)) {
                return new SqlExpression.Column(alias, item.as());
            }
        }
        return add(expression, wantedName);
    }

    SqlExpression.Column add(SqlExpression expression, String wantedName) {
        String name = names.take(wantedName);
        inner.add(new Select.Item(expression, name));
        return new SqlExpression.Column(alias, name);
    }

    List<Select.Item> inner() {
        return inner;
    }

    List<Select.Item> outer() {
        return outer;
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
}
