package org.sequelize4j.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.sql.SqlText;

/** How an information schema is asked for tables: each query is about one schema, and gives the table's name first. */
record Catalogue(Executor executor) {
    /** Takes up one row that belongs to a table. */
    @FunctionalInterface
    interface Row<T> {
        void take(T table, ResultSet rows) throws SQLException;
    }

    /** Describes all tables of a schema. */
    @FunctionalInterface
    interface Tables {
        /**
         * Reads them.
         *
         * @param said the schema as it was asked for, null for the current one
         */
        List<TableDescription> of(@Nullable String said, String schema);
    }

    /** Reads the schemas that the tables are in, those that there are, and keeps the tables that were asked for. */
    LiveSchema read(Collection<TableName> wanted, String currentSchema, Tables tables) {
        Set<@Nullable String> asked = new HashSet<>();
        wanted.forEach(table -> asked.add(table.schema()));
        Set<String> schemas = new HashSet<>();
        Map<TableName, TableDescription> found = new HashMap<>();
        for (String said : asked) {
            String schema = said == null ? text(currentSchema) : said;
            if (!query("SELECT 1 FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME = ?", schema, rows -> 1)
                    .isEmpty()) {
                schemas.add(schema);
                tables.of(said, schema).forEach(table -> found.put(table.name(), table));
            }
        }
        found.keySet().retainAll(wanted);
        return new LiveSchema(schemas, found, Map.of());
    }

    /** Gives each row of a query to the table that it belongs to. */
    <T> void each(String sql, String schema, Map<String, T> tables, Row<T> row) {
        query(sql, schema, rows -> {
            T table = tables.get(rows.getString(1));
            if (table != null) {
                row.take(table, rows);
            }
            return 1;
        });
    }

    <R> List<R> query(String sql, String schema, RowMapper<R> mapper) {
        return executor.query(new SqlText(sql, List.of(new SqlText.Bind(schema, null))), mapper);
    }

    /** The only value of the only row. */
    String text(String sql) {
        return executor.query(new SqlText(sql, List.of()), rows -> rows.getString(1))
                .get(0);
    }

    /** Whether two pieces of SQL have the same value, once they are of this type. */
    boolean same(String first, String second, String type) {
        String value = " AS " + type + ")";
        return executor.query(
                        new SqlText("SELECT CAST(" + first + value + " = CAST(" + second + value, List.of()),
                        rows -> rows.getBoolean(1))
                .get(0);
    }

    /** The tables and those that refer to them, directly or not. */
    static Collection<TableName> withDependents(
            Collection<TableName> tables, Function<TableName, List<TableName>> referring) {
        Set<TableName> all = new LinkedHashSet<>(tables);
        Deque<TableName> open = new ArrayDeque<>(tables);
        while (!open.isEmpty()) {
            referring.apply(open.remove()).stream().filter(all::add).forEach(open::add);
        }
        return all;
    }
}
