package org.sequelize4j.conformance.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The catalogue of MariaDB and MySQL. */
final class MysqlSchema implements SchemaReader {
    @Override
    public List<TableSchema> tables(Connection connection) throws SQLException {
        String database = connection.getCatalog();
        List<TableSchema> tables = new ArrayList<>();
        for (Map<String, @Nullable Object> table : Rows.of(
                connection,
                "select table_name as t from information_schema.tables where table_schema = ?"
                        + " and table_type = 'BASE TABLE' order by 1",
                database)) {
            tables.add(table(connection, database, Rows.text(table, "t")));
        }
        return tables;
    }

    private static TableSchema table(Connection connection, String database, String name) throws SQLException {
        Map<String, TableSchema.Index> indexes = indexes(connection, database, name);
        TableSchema.Index key = indexes.remove("PRIMARY");
        return new TableSchema(
                name,
                "`" + database + "`.`" + name + "`",
                columns(connection, database, name),
                key == null ? List.of() : key.columns(),
                indexes.values().stream()
                        .filter(TableSchema.Index::unique)
                        .map(index -> new TableSchema.Unique(index.name(), index.columns()))
                        .toList(),
                indexes.values().stream().filter(index -> !index.unique()).toList(),
                foreignKeys(connection, database, name));
    }

    private static List<TableSchema.Column> columns(Connection connection, String database, String table)
            throws SQLException {
        String created = created(connection, database, table);
        return Rows.of(
                        connection,
                        "select column_name as name, column_type as type, is_nullable as nn, column_default as def,"
                                + " extra as ex from information_schema.columns where table_schema = ? and table_name = ?"
                                + " order by ordinal_position",
                        database,
                        table)
                .stream()
                .map(column -> new TableSchema.Column(
                        Rows.text(column, "name"),
                        type(column, created),
                        Rows.text(column, "nn").equals("YES"),
                        Objects.equals(column.get("def"), "NULL") ? null : column.get("def"),
                        Rows.text(column, "ex").contains("auto_increment")))
                .toList();
    }

    private static String created(Connection connection, String database, String table) throws SQLException {
        return Rows.text(
                Rows.of(connection, "show create table `" + database + "`.`" + table + "`")
                        .get(0),
                "Create Table");
    }

    /** The type of a column; JSON, which MariaDB has as a text with a check, by its own name. */
    private static String type(Map<String, @Nullable Object> column, String created) {
        boolean json = created.contains("json_valid(`" + Rows.text(column, "name") + "`)");
        return json ? "json" : Rows.text(column, "type");
    }

    private static Map<String, TableSchema.Index> indexes(Connection connection, String database, String table)
            throws SQLException {
        Map<String, TableSchema.Index> indexes = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> part : Rows.of(
                connection,
                "select index_name as n, non_unique as nu, column_name as c from information_schema.statistics"
                        + " where table_schema = ? and table_name = ? order by index_name, seq_in_index",
                database,
                table)) {
            indexes.computeIfAbsent(
                            Rows.text(part, "n"),
                            name -> new TableSchema.Index(name, new ArrayList<>(), !Rows.flag(part, "nu")))
                    .columns()
                    .add(Rows.text(part, "c"));
        }
        return indexes;
    }

    private static List<TableSchema.ForeignKey> foreignKeys(Connection connection, String database, String table)
            throws SQLException {
        Map<String, TableSchema.ForeignKey> keys = new LinkedHashMap<>();
        String created = created(connection, database, table);
        for (Map<String, @Nullable Object> part : Rows.of(connection, """
                select k.constraint_name as n, k.column_name as c, k.referenced_table_schema as rs,
                  k.referenced_table_name as rt, k.referenced_column_name as rc, r.delete_rule as d, r.update_rule as u
                from information_schema.key_column_usage k
                join information_schema.referential_constraints r on r.constraint_schema = k.constraint_schema
                  and r.constraint_name = k.constraint_name and r.table_name = k.table_name
                where k.table_schema = ? and k.table_name = ? order by k.constraint_name, k.ordinal_position""", database, table)) {
            String schema = Rows.text(part, "rs");
            TableSchema.ForeignKey key = keys.computeIfAbsent(
                    Rows.text(part, "n"),
                    name -> new TableSchema.ForeignKey(
                            name,
                            new ArrayList<>(),
                            (schema.equals(database) ? "" : schema + ".") + Rows.text(part, "rt"),
                            new ArrayList<>(),
                            rule(part, "d", created),
                            rule(part, "u", created)));
            key.columns().add(Rows.text(part, "c"));
            key.refColumns().add(Rows.text(part, "rc"));
        }
        return List.copyOf(keys.values());
    }

    /** A rule that nobody has said is RESTRICT to MariaDB before 11, and NO ACTION to later ones, which is the same there. */
    private static String rule(Map<String, @Nullable Object> key, String which, String created) {
        String rule = Rows.text(key, which);
        return rule.equals("NO ACTION") && !created.contains("NO ACTION") ? "RESTRICT" : rule;
    }
}
