package org.sequelize4j.conformance.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue of PostgreSQL. */
final class PostgresSchema implements SchemaReader {
    private static final Map<String, String> RULES =
            Map.of("a", "NO ACTION", "r", "RESTRICT", "c", "CASCADE", "n", "SET NULL", "d", "SET DEFAULT");

    @Override
    public List<TableSchema> tables(Connection connection) throws SQLException {
        List<TableSchema> tables = new ArrayList<>();
        for (Map<String, @Nullable Object> table : Rows.of(connection, """
                select n.nspname s, c.relname t, c.oid::int8 o from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1, 2""")) {
            String schema = Rows.text(table, "s");
            String name = Rows.text(table, "t");
            tables.add(table(
                    connection,
                    schema.equals("public") ? name : schema + "." + name,
                    "\"" + schema + "\".\"" + name + "\"",
                    Long.parseLong(Rows.text(table, "o"))));
        }
        return tables;
    }

    private static TableSchema table(Connection connection, String name, String quoted, long oid) throws SQLException {
        List<Map<String, @Nullable Object>> constraints = constraints(connection, oid);
        List<TableSchema.Unique> uniques = new ArrayList<>();
        List<TableSchema.ForeignKey> foreignKeys = new ArrayList<>();
        List<String> key = List.of();
        for (Map<String, @Nullable Object> constraint : constraints) {
            List<String> columns = strings(constraint.get("cols"));
            switch (Rows.text(constraint, "ty")) {
                case "p" -> key = columns;
                case "u" -> uniques.add(new TableSchema.Unique(Rows.text(constraint, "name"), columns));
                case "f" ->
                    foreignKeys.add(new TableSchema.ForeignKey(
                            Rows.text(constraint, "name"),
                            columns,
                            Rows.text(constraint, "rt").replace("\"", ""),
                            strings(constraint.get("rcols")),
                            RULES.getOrDefault(Rows.text(constraint, "d"), ""),
                            RULES.getOrDefault(Rows.text(constraint, "u"), "")));
                default -> {}
            }
        }
        return new TableSchema(
                name, quoted, columns(connection, oid), key, uniques, indexes(connection, oid), foreignKeys);
    }

    private static List<TableSchema.Column> columns(Connection connection, long oid) throws SQLException {
        return Rows.of(connection, """
                        select a.attname name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
                          pg_get_expr(d.adbin, d.adrelid) as def, a.attidentity::text as ident
                        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                        where a.attrelid = ?::int8::oid and a.attnum > 0 and not a.attisdropped order by a.attnum""", oid).stream()
                .map(PostgresSchema::column)
                .toList();
    }

    private static TableSchema.Column column(Map<String, @Nullable Object> column) {
        boolean sequence = Rows.text(column, "def").startsWith("nextval");
        boolean identity = !Rows.text(column, "ident").isBlank();
        return new TableSchema.Column(
                Rows.text(column, "name"),
                Rows.text(column, "type"),
                Rows.flag(column, "nullable"),
                sequence ? null : column.get("def"),
                sequence || identity);
    }

    private static List<Map<String, @Nullable Object>> constraints(Connection connection, long oid)
            throws SQLException {
        return Rows.of(connection, """
                select conname name, contype::text as ty, confdeltype::text as d, confupdtype::text as u,
                  confrelid::regclass::text as rt,
                  (select array_agg(attname::text order by k.n) from unnest(conkey) with ordinality k(a, n)
                    join pg_attribute x on x.attrelid = conrelid and x.attnum = k.a) as cols,
                  (select array_agg(attname::text order by k.n) from unnest(confkey) with ordinality k(a, n)
                    join pg_attribute x on x.attrelid = confrelid and x.attnum = k.a) as rcols
                from pg_constraint where conrelid = ?::int8::oid order by conname""", oid);
    }

    private static List<TableSchema.Index> indexes(Connection connection, long oid) throws SQLException {
        List<TableSchema.Index> indexes = new ArrayList<>();
        for (Map<String, @Nullable Object> index : Rows.of(connection, """
                select c.relname name, i.indisunique as uniq,
                  (select array_agg(pg_get_indexdef(i.indexrelid, g, true) order by g)
                    from generate_series(1, i.indnkeyatts) g) as cols
                from pg_index i join pg_class c on c.oid = i.indexrelid
                where i.indrelid = ?::int8::oid
                  and not exists(select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('u', 'p'))
                order by 1""", oid)) {
            List<String> columns = strings(index.get("cols")).stream()
                    .map(column -> column.replace("\"", ""))
                    .toList();
            indexes.add(new TableSchema.Index(Rows.text(index, "name"), columns, Rows.flag(index, "uniq")));
        }
        return indexes;
    }

    private static List<String> strings(@Nullable Object array) throws SQLException {
        return array instanceof Array texts
                ? Arrays.stream((Object[]) texts.getArray())
                        .map(String::valueOf)
                        .toList()
                : List.of();
    }
}
