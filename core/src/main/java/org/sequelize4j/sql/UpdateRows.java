package org.sequelize4j.sql;

import java.util.List;

/**
 * An UPDATE of several rows of one table, each with values of its own.
 *
 * @param keys the columns that tell which row is meant
 * @param columns the columns that are set
 * @param computed what is set besides, by the same expression in every row
 * @param rows the values of the keys, then for each column its value and, when it is set in some of the rows only, 1 or 0
 */
public record UpdateRows(
        Source.Table table,
        List<String> keys,
        List<Column> columns,
        List<Update.Assignment> computed,
        List<List<SqlExpression.Bind>> rows)
        implements Statement {
    /**
     * A column that is set.
     *
     * @param inSomeRows whether each row says by a value of its own if it sets the column
     */
    public record Column(String name, boolean inSomeRows) {}
}
