package org.sequelize4j.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.sql.SqlText;

/** Reads tables from the information schema of MariaDB or MySQL, all tables of a database at once. */
final class MysqlIntrospector implements Introspector {
    private final Executor executor;

    MysqlIntrospector(Executor executor) {
        this.executor = executor;
    }

    @Override
    public LiveSchema read(Collection<TableName> tables) {
        Map<TableName, TableDescription> found = new HashMap<>();
        Set<String> schemas = new HashSet<>();
        Set<@Nullable String> wanted = new HashSet<>();
        tables.forEach(table -> wanted.add(table.schema()));
        for (String schema : wanted) {
            String name = schema == null ? currentDatabase() : schema;
            if (!query("SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?", name, rows -> 1)
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
        Set<TableName> all = new LinkedHashSet<>(tables);
        Deque<TableName> open = new ArrayDeque<>(tables);
        while (!open.isEmpty()) {
            TableName table = open.remove();
            String database = table.schema() == null ? currentDatabase() : table.schema();
            executor
                    .query(
                            new SqlText(
                                    "SELECT CONSTRAINT_SCHEMA, TABLE_NAME FROM information_schema.REFERENTIAL_CONSTRAINTS"
                                            + " WHERE UNIQUE_CONSTRAINT_SCHEMA = ? AND REFERENCED_TABLE_NAME = ?",
                                    List.of(new SqlText.Bind(database, null), new SqlText.Bind(table.name(), null))),
                            rows -> new TableName(
                                    rows.getString(1).equals(database) ? table.schema() : rows.getString(1),
                                    rows.getString(2)))
                    .stream()
                    .filter(all::add)
                    .forEach(open::add);
        }
        return all;
    }

    /** The same text, or the same point in time, day or number. */
    @Override
    public boolean sameValue(String type, String first, String second) {
        String cast = MysqlTypeNames.canonical(type);
        boolean compared = cast.startsWith("date") || cast.startsWith("time") || cast.startsWith("decimal");
        if (!compared) {
            return first.equals(second);
        }
        String value = " AS " + cast + ")";
        return executor.query(
                        new SqlText("SELECT CAST(" + first + value + " = CAST(" + second + value, List.of()),
                        rows -> rows.getBoolean(1))
                .get(0);
    }

    private String currentDatabase() {
        return executor.query(new SqlText("SELECT COALESCE(DATABASE(), '')", List.of()), rows -> rows.getString(1))
                .get(0);
    }

    private boolean isMariadb() {
        return executor.query(new SqlText("SELECT VERSION()", List.of()), rows -> rows.getString(1))
                .get(0)
                .contains("MariaDB");
    }

    private List<TableDescription> tables(@Nullable String schema, String name) {
        boolean mariadb = isMariadb();
        Map<String, MysqlTable> tables = new LinkedHashMap<>();
        query(
                        MysqlQueries.TABLES,
                        name,
                        rows -> new MysqlTable(
                                new TableName(schema, rows.getString(1)), name, rows.getString(2), mariadb))
                .forEach(table -> tables.put(table.name().name(), table));
        each(MysqlQueries.COLUMNS, name, tables, MysqlTable::column);
        each(MysqlQueries.INDEXES, name, tables, MysqlTable::indexed);
        each(MysqlQueries.FOREIGN_KEYS, name, tables, MysqlTable::referring);
        each(MysqlQueries.CHECKS, name, tables, MysqlTable::checked);
        return tables.values().stream().map(MysqlTable::describe).toList();
    }

    /** Takes up one row of the catalogue, whose first column is the table's name. */
    @FunctionalInterface
    private interface Row {
        void take(MysqlTable table, ResultSet rows) throws SQLException;
    }

    private void each(String sql, String schema, Map<String, MysqlTable> tables, Row row) {
        query(sql, schema, rows -> {
            MysqlTable table = tables.get(rows.getString(1));
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
