package org.sequelize4j.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Reads tables from H2's information schema, all tables of a schema at once. */
final class H2Introspector implements Introspector {
    private final Executor executor;
    private final H2Schema spelling;

    H2Introspector(Executor executor, H2Schema spelling) {
        this.executor = executor;
        this.spelling = spelling;
    }

    @Override
    public LiveSchema read(Collection<TableName> tables) {
        Set<@Nullable String> wanted = new HashSet<>();
        tables.forEach(table -> wanted.add(table.schema()));
        Set<String> schemas = new HashSet<>();
        Map<TableName, TableDescription> found = new HashMap<>();
        for (String schema : wanted) {
            String name = schema == null ? currentSchema() : schema;
            if (!query("SELECT 1 FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME = ?", name, rows -> 1)
                    .isEmpty()) {
                schemas.add(name);
                tables(schema, name).forEach(table -> found.put(table.name(), table));
            }
        }
        found.keySet().retainAll(tables);
        return new LiveSchema(schemas, found, Map.of());
    }

    @Override
    public Collection<TableName> withDependents(Collection<TableName> tables) {
        return new H2References(executor).withDependents(tables);
    }

    @Override
    public boolean sameValue(String type, String first, String second) {
        String value = " AS " + type + ")";
        return executor.query(
                        new SqlText("SELECT CAST(" + first + value + " = CAST(" + second + value, List.of()),
                        rows -> rows.getBoolean(1))
                .get(0);
    }

    private String currentSchema() {
        return executor.query(new SqlText("SELECT CURRENT_SCHEMA", List.of()), rows -> rows.getString(1))
                .get(0);
    }

    private List<TableDescription> tables(@Nullable String schema, String name) {
        Map<String, H2Table> tables = new LinkedHashMap<>();
        query(
                        H2Queries.TABLES,
                        name,
                        rows -> new H2Table(
                                spelling, new TableName(schema, rows.getString(1)), name, rows.getString(2)))
                .forEach(table -> tables.put(table.name().name(), table));
        each(H2Queries.WORDS, name, tables, H2Table::word);
        each(H2Queries.COLUMNS, name, tables, H2Table::column);
        each(H2Queries.KEYS, name, tables, H2Table::key);
        each(H2Queries.CHECKS, name, tables, H2Table::check);
        each(H2Queries.INDEXES, name, tables, H2Table::indexed);
        return tables.values().stream().map(H2Table::describe).toList();
    }

    /** Takes up one row of the information schema, whose first column is the table's name. */
    @FunctionalInterface
    private interface Row {
        void take(H2Table table, ResultSet rows) throws SQLException;
    }

    private void each(String sql, String schema, Map<String, H2Table> tables, Row row) {
        query(sql, schema, rows -> {
            H2Table table = tables.get(rows.getString(1));
            if (table != null) {
                row.take(table, rows);
            }
            return 1;
        });
    }

    private <R> List<R> query(String sql, String schema, RowMapper<R> mapper) {
        return executor.query(new SqlText(sql, List.of(new SqlText.Bind(schema, null))), mapper);
    }
}
