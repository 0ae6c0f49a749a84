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
                indexes(connection, schema, name),
                foreignKeys(catalogue, schema, name));
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
                select c.constraint_name n, k.column_name c from information_schema.table_constraints c
                join information_schema.key_column_usage k on k.constraint_schema = c.constraint_schema
                  and k.constraint_name = c.constraint_name
                where c.constraint_type = 'UNIQUE' and c.table_schema = ? and c.table_name = ?
                order by c.constraint_name, k.ordinal_position""", schema, table)) {
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
                select i.index_name n, i.index_type_name t, c.column_name c from information_schema.indexes i
                join information_schema.index_columns c on c.index_schema = i.index_schema and c.index_name = i.index_name
                where i.is_generated = false and i.table_schema = ? and i.table_name = ?
                order by i.index_name, c.ordinal_position""", schema, table)) {
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
