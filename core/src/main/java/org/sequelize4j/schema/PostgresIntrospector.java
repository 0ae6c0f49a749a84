package org.sequelize4j.schema;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.sql.SqlText;

/** Reads tables from PostgreSQL's catalogue, all tables of a schema at once. */
final class PostgresIntrospector implements Introspector {
    private final Executor executor;
    private final PostgresSchema spelling;

    PostgresIntrospector(Executor executor, PostgresSchema spelling) {
        this.executor = executor;
        this.spelling = spelling;
    }

    @Override
    public LiveSchema read(Collection<TableName> tables) {
        Set<@Nullable String> wanted = new HashSet<>();
        tables.forEach(table -> wanted.add(table.schema()));
        Set<String> schemas = new HashSet<>();
        Map<TableName, TableDescription> found = new HashMap<>();
        Map<TableName, List<String>> enums = new HashMap<>();
        for (String schema : wanted) {
            String name = schema == null ? currentSchema() : schema;
            if (!query("SELECT 1 FROM pg_namespace WHERE nspname = ?", name, rows -> 1)
                    .isEmpty()) {
                schemas.add(name);
                enums.putAll(enums(schema, name));
                found.putAll(tables(schema, name, enums));
            }
        }
        found.keySet().retainAll(tables);
        return new LiveSchema(schemas, found, enums);
    }

    @Override
    public Collection<TableName> withDependents(Collection<TableName> tables) {
        return tables;
    }

    @Override
    public boolean sameValue(String type, String first, String second) {
        String value = ")::" + type + "::text";
        return executor.query(
                        new SqlText("SELECT (" + first + value + " = (" + second + value, List.of()),
                        rows -> rows.getBoolean(1))
                .get(0);
    }

    private String currentSchema() {
        return executor.query(
                        new SqlText("SELECT COALESCE(current_schema(), 'public')", List.of()),
                        rows -> rows.getString(1))
                .get(0);
    }

    private Map<TableName, List<String>> enums(@Nullable String schema, String name) {
        Map<TableName, List<String>> types = new HashMap<>();
        query(
                        "SELECT t.typname, e.enumlabel FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid"
                                + " JOIN pg_namespace n ON n.oid = t.typnamespace WHERE n.nspname = ?"
                                + " ORDER BY t.typname, e.enumsortorder",
                        name,
                        rows -> Map.entry(rows.getString(1), rows.getString(2)))
                .forEach(word -> types.computeIfAbsent(new TableName(schema, word.getKey()), type -> new ArrayList<>())
                        .add(word.getValue()));
        return types;
    }

    private Map<TableName, TableDescription> tables(
            @Nullable String schema, String name, Map<TableName, List<String>> enums) {
        Map<String, PostgresTable> tables = new LinkedHashMap<>();
        query(
                        "SELECT c.relname, obj_description(c.oid, 'pg_class') FROM pg_class c JOIN pg_namespace n"
                                + " ON n.oid = c.relnamespace WHERE n.nspname = ? AND c.relkind IN ('r', 'p')",
                        name,
                        rows -> new PostgresTable(
                                spelling, new TableName(schema, rows.getString(1)), name, rows.getString(2)))
                .forEach(table -> tables.put(table.name().name(), table));
        each(PostgresQueries.COLUMNS, name, tables, (table, rows) -> table.column(rows, enums));
        each(PostgresQueries.CONSTRAINTS, name, tables, PostgresTable::constraint);
        each(PostgresQueries.INDEXES, name, tables, PostgresTable::index);
        Map<TableName, TableDescription> described = new HashMap<>();
        tables.values().forEach(table -> described.put(table.name(), table.describe()));
        return described;
    }

    /** Takes up one row of the catalogue, whose first column is the table's name. */
    @FunctionalInterface
    private interface Row {
        void take(PostgresTable table, ResultSet rows) throws SQLException;
    }

    private void each(String sql, String schema, Map<String, PostgresTable> tables, Row row) {
        query(sql, schema, rows -> {
            PostgresTable table = tables.get(rows.getString(1));
            if (table != null) {
                row.take(table, rows);
            }
            return rows.getRow();
        });
    }

    private <R> List<R> query(String sql, String schema, RowMapper<R> mapper) {
        return executor.query(new SqlText(sql, List.of(new SqlText.Bind(schema, null))), mapper);
    }

    static List<String> names(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
