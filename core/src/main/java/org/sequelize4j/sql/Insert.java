package org.sequelize4j.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT of one or more rows.
 *
 * @param columns column names; empty for a row of defaults only
 * @param rows values, each parallel to {@code columns}
 * @param returning columns that are read back; empty for none. Only where the dialect has it
 * @param onConflict null when a row that stands in the way is a failure
 */
public record Insert(
        Source.Table table,
        List<String> columns,
        List<List<SqlExpression>> rows,
        List<String> returning,
        @Nullable OnConflict onConflict)
        implements Statement {
    public Insert(Source.Table table, List<String> columns, List<List<SqlExpression>> rows, List<String> returning) {
        this(table, columns, rows, returning, null);
    }

    public Insert on(OnConflict conflict) {
        return new Insert(table, columns, rows, returning, conflict);
    }
}
