package org.sequelize4j.conformance.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue of SQLite: pragmas, and the text of CREATE TABLE for AUTOINCREMENT. */
final class SqliteSchema implements SchemaReader {
    @Override
    public List<TableSchema> tables(Connection connection) throws SQLException {
        List<TableSchema> tables = new ArrayList<>();
        for (Map<String, @Nullable Object> table : Rows.of(
                connection,
                "select name, sql from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'"
                        + " order by name")) {
            tables.add(table(connection, Rows.text(table, "name"), Rows.text(table, "sql")));
        }
        return tables;
    }

    private static TableSchema table(Connection connection, String name, String sql) throws SQLException {
        String quoted = "`" + name + "`";
        List<Map<String, @Nullable Object>> columns = Rows.of(connection, "PRAGMA table_info(" + quoted + ")");
        List<String> key = columns.stream()
                .filter((Map<String, @Nullable Object> column) -> Rows.number(column, "pk") > 0)
                .sorted(Rows.by("pk"))
                .map(column -> Rows.text(column, "name"))
                .toList();
        boolean counts = key.size() == 1 && sql.toUpperCase(Locale.ROOT).contains("AUTOINCREMENT");
        List<TableSchema.Unique> uniques = new ArrayList<>();
        List<TableSchema.Index> indexes = new ArrayList<>();
        for (Map<String, @Nullable Object> index : Rows.of(connection, "PRAGMA index_list(" + quoted + ")")) {
            String indexName = Rows.text(index, "name");
            List<String> indexed = Rows.texts(Rows.of(connection, "PRAGMA index_info(`" + indexName + "`)"), "name");
            if (Rows.text(index, "origin").equals("u")) {
                uniques.add(new TableSchema.Unique(null, indexed));
            } else if (Rows.text(index, "origin").equals("c")) {
                indexes.add(new TableSchema.Index(indexName, indexed, Rows.flag(index, "unique")));
            }
        }
        return new TableSchema(
                name,
                quoted,
                columns.stream().map(column -> column(column, counts)).toList(),
                key,
                uniques,
                indexes,
                foreignKeys(connection, quoted));
    }

    private static TableSchema.Column column(Map<String, @Nullable Object> column, boolean counts) {
        String type = Rows.text(column, "type");
        boolean key = Rows.number(column, "pk") > 0;
        boolean nullable = !Rows.flag(column, "notnull") && !(key && type.contains("INTEGER"));
        return new TableSchema.Column(
                Rows.text(column, "name"), type, nullable, column.get("dflt_value"), key && counts);
    }

    private static List<TableSchema.ForeignKey> foreignKeys(Connection connection, String quoted) throws SQLException {
        Map<Integer, List<Map<String, @Nullable Object>>> parts = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> part : Rows.of(connection, "PRAGMA foreign_key_list(" + quoted + ")")) {
            parts.computeIfAbsent(Rows.number(part, "id"), id -> new ArrayList<>())
                    .add(part);
        }
        List<TableSchema.ForeignKey> keys = new ArrayList<>();
        for (List<Map<String, @Nullable Object>> columns : parts.values()) {
            columns.sort(Rows.by("seq"));
            Map<String, @Nullable Object> first = columns.get(0);
            keys.add(new TableSchema.ForeignKey(
                    null,
                    Rows.texts(columns, "from"),
                    Rows.text(first, "table"),
                    Rows.texts(columns, "to"),
                    Rows.text(first, "on_delete"),
                    Rows.text(first, "on_update")));
        }
        return keys;
    }
}
