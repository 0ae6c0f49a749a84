package org.sequelize4j.schema;

import java.util.List;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.sql.SqlText;

/** Finds the tables of H2 that refer to others. */
record H2References(Executor executor) {
    private static final String REFERRING = "SELECT DISTINCT c.TABLE_SCHEMA, c.TABLE_NAME, o.TABLE_SCHEMA"
            + " FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS r"
            + " JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS c ON c.CONSTRAINT_SCHEMA = r.CONSTRAINT_SCHEMA"
            + " AND c.CONSTRAINT_NAME = r.CONSTRAINT_NAME JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS o"
            + " ON o.CONSTRAINT_SCHEMA = r.UNIQUE_CONSTRAINT_SCHEMA AND o.CONSTRAINT_NAME = r.UNIQUE_CONSTRAINT_NAME"
            + " WHERE o.TABLE_NAME = ? AND o.TABLE_SCHEMA = COALESCE(?, CURRENT_SCHEMA)";

    /** Those that refer to it by a key of theirs; a table of its own schema is named as the table is, with that or without. */
    List<TableName> to(TableName table) {
        return executor.query(
                new SqlText(
                        REFERRING,
                        List.of(new SqlText.Bind(table.name(), null), new SqlText.Bind(table.schema(), null))),
                rows -> new TableName(
                        rows.getString(1).equals(rows.getString(3)) ? table.schema() : rows.getString(1),
                        rows.getString(2)));
    }
}
