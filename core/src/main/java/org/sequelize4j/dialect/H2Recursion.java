package org.sequelize4j.dialect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sequelize4j.sql.Join;
import org.sequelize4j.sql.Recursion;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlExpression;

/**
 * H2 keeps rows in a recursive query that it has found before. So each row carries the keys on the way to it, and a step leads
 * to none of these.
 */
final class H2Recursion {
    private static final String WAY = "way there";

    private H2Recursion() {}

    static Recursion of(Recursion recursion) {
        List<String> columns = new ArrayList<>(recursion.columns());
        columns.add(WAY);
        SqlExpression way = new SqlExpression.Column(recursion.name(), WAY);
        SqlExpression next = row(recursion.step(), recursion.keys());
        SqlExpression isNew = new SqlExpression.Not(call("ARRAY_CONTAINS", way, next));
        SqlExpression first = template("ARRAY[", "]", List.of(row(recursion.start(), recursion.keys())));
        return new Recursion(
                recursion.name(),
                columns,
                recursion.keys(),
                with(recursion.start(), first, recursion.start().joins()),
                with(recursion.step(), call("ARRAY_APPEND", way, next), joins(recursion.step(), isNew)),
                true);
    }

    /** The key that a select gives, as one value; of several columns as a text, for H2 compares no rows inside of arrays. */
    private static SqlExpression row(Select select, int keys) {
        List<SqlExpression> values = select.items().subList(0, keys).stream()
                .map(Select.Item::expression)
                .toList();
        return keys == 1 ? values.get(0) : template("CAST(JSON_ARRAY(", ") AS VARCHAR)", values);
    }

    private static SqlExpression call(String name, SqlExpression... arguments) {
        return new SqlExpression.Call(name, List.of(arguments), false);
    }

    private static SqlExpression template(String before, String after, List<SqlExpression> values) {
        List<String> texts = new ArrayList<>(Collections.nCopies(values.size() + 1, ", "));
        texts.set(0, before);
        texts.set(values.size(), after);
        return new SqlExpression.Template(texts, values);
    }

    private static Select with(Select select, SqlExpression item, List<Join> joins) {
        List<Select.Item> items = new ArrayList<>(select.items());
        items.add(new Select.Item(item, null));
        return Select.joined(items, select.from(), joins, select.where());
    }

    /** The step's one join is with the rows that were found so far. */
    private static List<Join> joins(Select step, SqlExpression further) {
        Join join = step.joins().get(0);
        return List.of(
                new Join(join.inner(), join.source(), new SqlExpression.Junction(true, List.of(join.on(), further))));
    }
}
