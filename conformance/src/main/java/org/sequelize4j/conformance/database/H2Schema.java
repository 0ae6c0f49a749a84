package org.sequelize4j.conformance.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The catalogue of H2, by what JDBC says of it. */
final class H2Schema implements SchemaReader {
    private static final List<String> RULES = List.of("CASCADE", "RESTRICT", "SET NULL", "NO ACTION", "SET DEFAULT");

    @Override
    public List<TableSchema> tables(Connection connection) throws SQLException {
        DatabaseMetaData catalogue = connection.getMetaData();
        List<TableSchema> tables = new ArrayList<>();
        try (ResultSet found = catalogue.getTables(null, null, null, new String[] {"BASE TABLE", "TABLE"})) {
            while (found.next()) {
                String schema = found.getString("TABLE_SCHEM");
                if (!schema.equals("INFORMATION_SCHEMA")) {
                    tables.add(table(connection, catalogue, schema, found.getString("TABLE_NAME")));
                }
            }
        }
        return tables;
    }

    private static TableSchema table(Connection connection, DatabaseMetaData catalogue, String schema, String name)
            throws SQLException {
        List<TableSchema.Unique> uniques = uniques(connection, schema, name);
        List<String> key = key(catalogue, schema, name);
        return new TableSchema(
                schema.equals("PUBLIC") ? name : schema + "." + name,
                "\"" + schema + "\".\"" + name + "\"",
                columns(catalogue, schema, name),
                key,
                uniques,
                own(indexes(connection, schema, name), key, uniques),
                foreignKeys(catalogue, schema, name));
    }

    /** Without the indexes that H2 makes for a foreign key although the primary key or a unique one begins with its columns. */
    private static List<TableSchema.Index> own(
            List<TableSchema.Index> indexes, List<String> key, List<TableSchema.Unique> uniques) {
        return indexes.stream()
                .filter(index -> index.unique()
                        || (!begins(key, index.columns())
                                && uniques.stream().noneMatch(unique -> begins(unique.columns(), index.columns()))
                                && indexes.stream()
                                        .filter(TableSchema.Index::unique)
                                        .noneMatch(unique -> begins(unique.columns(), index.columns()))))
                .toList();
    }

    private static boolean begins(List<String> columns, List<String> with) {
        return columns.size() >= with.size() && columns.subList(0, with.size()).equals(with);
    }

    private static List<TableSchema.Column> columns(DatabaseMetaData catalogue, String schema, String table)
            throws SQLException {
        List<TableSchema.Column> columns = new ArrayList<>();
        try (ResultSet found = catalogue.getColumns(null, schema, table, null)) {
            while (found.next()) {
                columns.add(new TableSchema.Column(
                        found.getString("COLUMN_NAME"),
                        found.getString("TYPE_NAME"),
                        found.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                        found.getString("COLUMN_DEF"),
                        "YES".equals(found.getString("IS_AUTOINCREMENT"))));
            }
        }
        return columns;
    }

    private static List<String> key(DatabaseMetaData catalogue, String schema, String table) throws SQLException {
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet found = catalogue.getPrimaryKeys(null, schema, table)) {
            while (found.next()) {
                key.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    private static List<TableSchema.Unique> uniques(Connection connection, String schema, String table)
            throws SQLException {
        Map<String, TableSchema.Unique> uniques = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> part : Rows.of(connection, """
                SELECT C.CONSTRAINT_NAME N, K.COLUMN_NAME C FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS C
                JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE K ON K.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA
                  AND K.CONSTRAINT_NAME = C.CONSTRAINT_NAME
                WHERE C.CONSTRAINT_TYPE = 'UNIQUE' AND C.TABLE_SCHEMA = ? AND C.TABLE_NAME = ?
                ORDER BY C.CONSTRAINT_NAME, K.ORDINAL_POSITION""", schema, table)) {
            uniques.computeIfAbsent(Rows.text(part, "N"), name -> new TableSchema.Unique(name, new ArrayList<>()))
                    .columns()
                    .add(Rows.text(part, "C"));
        }
        return List.copyOf(uniques.values());
    }

    private static List<TableSchema.Index> indexes(Connection connection, String schema, String table)
            throws SQLException {
        Map<String, TableSchema.Index> indexes = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> part : Rows.of(connection, """
                SELECT I.INDEX_NAME N, I.INDEX_TYPE_NAME T, C.COLUMN_NAME C FROM INFORMATION_SCHEMA.INDEXES I
                JOIN INFORMATION_SCHEMA.INDEX_COLUMNS C ON C.INDEX_SCHEMA = I.INDEX_SCHEMA AND C.INDEX_NAME = I.INDEX_NAME
                WHERE (I.IS_GENERATED = FALSE OR I.INDEX_TYPE_NAME = 'INDEX') AND I.TABLE_SCHEMA = ? AND I.TABLE_NAME = ?
                ORDER BY I.INDEX_NAME, C.ORDINAL_POSITION""", schema, table)) {
            indexes.computeIfAbsent(
                            Rows.text(part, "N"),
                            name -> new TableSchema.Index(
                                    name,
                                    new ArrayList<>(),
                                    Rows.text(part, "T").contains("UNIQUE")))
                    .columns()
                    .add(Rows.text(part, "C"));
        }
        return List.copyOf(indexes.values());
    }

    private static List<TableSchema.ForeignKey> foreignKeys(DatabaseMetaData catalogue, String schema, String table)
            throws SQLException {
        Map<String, TableSchema.ForeignKey> keys = new LinkedHashMap<>();
        try (ResultSet found = catalogue.getImportedKeys(null, schema, table)) {
            while (found.next()) {
                String name = found.getString("FK_NAME");
                TableSchema.ForeignKey key = keys.get(name);
                if (key == null) {
                    key = new TableSchema.ForeignKey(
                            name,
                            new ArrayList<>(),
                            found.getString("PKTABLE_NAME"),
                            new ArrayList<>(),
                            RULES.get(found.getInt("DELETE_RULE")),
                            RULES.get(found.getInt("UPDATE_RULE")));
                    keys.put(name, key);
                }
                key.columns().add(found.getString("FKCOLUMN_NAME"));
                key.refColumns().add(found.getString("PKCOLUMN_NAME"));
            }
        }
        return List.copyOf(keys.values());
    }
}
