package org.sequelize4j.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.sql.SqlText;

/** Reads tables from SQLite's pragmas, and from the text of the statements that made them. */
final class SqliteIntrospector implements Introspector {
    private final Executor executor;

    SqliteIntrospector(Executor executor) {
        this.executor = executor;
    }

    @Override
    public LiveSchema read(Collection<TableName> tables) {
        SqliteCatalog catalog = SqliteCatalog.read(executor);
        Map<TableName, TableDescription> found = new HashMap<>();
        for (TableName table : tables) {
            String sql = catalog.table(table);
            if (sql != null) {
                found.put(table, table(table, SqliteTableText.of(sql), catalog));
            }
        }
        return new LiveSchema(Set.of(), found, Map.of());
    }

    @Override
    public Collection<TableName> withDependents(Collection<TableName> tables) {
        Map<String, List<TableName>> dependents = dependents();
        Set<TableName> all = new LinkedHashSet<>();
        Deque<TableName> open = new ArrayDeque<>(tables);
        while (!open.isEmpty()) {
            TableName table = open.remove();
            if (all.add(table)) {
                open.addAll(dependents.getOrDefault(SqliteCatalog.small(table.name()), List.of()));
            }
        }
        return all;
    }

    /** The tables with keys to a table, by its name in small letters. */
    private Map<String, List<TableName>> dependents() {
        Map<String, List<TableName>> dependents = new HashMap<>();
        executor.each(
                new SqlText(
                        "SELECT DISTINCT lower(k.\"table\"), m.name FROM sqlite_master m,"
                                + " pragma_foreign_key_list(m.name) k WHERE m.type = 'table'",
                        List.of()),
                rows -> dependents
                        .computeIfAbsent(rows.getString(1), first -> new ArrayList<>())
                        .add(new TableName(null, rows.getString(2))));
        return dependents;
    }

    /** SQLite gives defaults back as they were written, so different texts are different. */
    @Override
    public boolean sameValue(String type, String first, String second) {
        return false;
    }

    private TableDescription table(TableName table, SqliteTableText text, SqliteCatalog catalog) {
        List<Info> infos = query(
                "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid",
                table.name(),
                rows -> new Info(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getInt(3) == 1,
                        rows.getString(4),
                        rows.getInt(5),
                        rows.getInt(6)));
        SqliteChecks checks = new SqliteChecks(table, text.checks());
        List<ColumnDescription> columns = infos.stream()
                .filter(info -> info.hidden == 0)
                .map(info -> column(info, text, checks))
                .toList();
        return new TableDescription(
                table,
                columns,
                primaryKey(infos),
                uniqueKeys(table, text),
                foreignKeys(table, text),
                indexes(table, catalog),
                null,
                new TableDescription.Keepsakes(
                        checks.others(
                                columns.stream().map(ColumnDescription::name).toList()),
                        text.options(),
                        catalog.triggers(table),
                        infos.stream()
                                .filter(info -> info.hidden > 1)
                                .map(Info::name)
                                .toList()));
    }

    private record Info(
            String name,
            String type,
            boolean required,
            @Nullable String defaultValue,
            int keyPlace,
            int hidden) {}

    private static ColumnDescription column(Info info, SqliteTableText text, SqliteChecks checks) {
        return new ColumnDescription(
                info.name,
                info.type,
                !info.required && info.keyPlace == 0,
                info.defaultValue,
                info.keyPlace > 0 && text.autoIncrement(),
                checks.unsigned(info.name),
                checks.words(info.name),
                text.collations().get(info.name),
                null);
    }

    private static @Nullable KeyDescription primaryKey(List<Info> infos) {
        List<String> columns = infos.stream()
                .filter(info -> info.keyPlace > 0)
                .sorted(Comparator.comparingInt(Info::keyPlace))
                .map(Info::name)
                .toList();
        return columns.isEmpty() ? null : new KeyDescription(null, columns);
    }

    private List<KeyDescription> uniqueKeys(TableName table, SqliteTableText text) {
        return query(
                        "SELECT name FROM pragma_index_list(?) WHERE origin = 'u' ORDER BY seq DESC",
                        table.name(),
                        rows -> rows.getString(1))
                .stream()
                .map(index ->
                        parts(index).stream().map(IndexDescription.Part::column).toList())
                .map(columns -> new KeyDescription(text.keyName(SqliteKeyNames.UNIQUE, columns), columns))
                .toList();
    }

    private List<IndexDescription> indexes(TableName table, SqliteCatalog catalog) {
        record Found(String name, boolean unique) {}
        List<IndexDescription> indexes = new ArrayList<>();
        query(
                        "SELECT name, \"unique\" FROM pragma_index_list(?) WHERE origin = 'c' ORDER BY seq DESC",
                        table.name(),
                        rows -> new Found(rows.getString(1), rows.getInt(2) == 1))
                .forEach(found -> {
                    String sql = catalog.index(found.name);
                    if (sql != null) {
                        indexes.add(new IndexDescription(
                                found.name,
                                SqliteIndexText.of(sql).expressions(parts(found.name)),
                                found.unique,
                                condition(sql),
                                sql));
                    }
                });
        return indexes;
    }

    /** An expression stands as a column without a name. */
    private List<IndexDescription.Part> parts(String index) {
        return query(
                "SELECT COALESCE(name, ''), \"desc\", coll, cid FROM pragma_index_xinfo(?) WHERE key = 1 ORDER BY seqno",
                index,
                rows -> new IndexDescription.Part(
                        rows.getString(1),
                        rows.getInt(2) == 1 ? Sort.DESC : Sort.ASC,
                        rows.getInt(4) < 0,
                        null,
                        rows.getString(3),
                        null));
    }

    private static @Nullable String condition(String sql) {
        return SqliteTokens.of(sql).stream()
                .filter(token -> token.depth() == 0 && token.is("WHERE"))
                .findFirst()
                .map(token -> sql.substring(token.end()).trim())
                .orElse(null);
    }

    private List<ForeignKeyDescription> foreignKeys(TableName table, SqliteTableText text) {
        record Found(
                int id, String to, String from, @Nullable String column, String onDelete, String onUpdate) {}
        Map<Integer, List<Found>> byKey = new LinkedHashMap<>();
        query(
                        "SELECT id, \"table\", \"from\", \"to\", on_delete, on_update FROM pragma_foreign_key_list(?)"
                                + " ORDER BY id DESC, seq",
                        table.name(),
                        rows -> new Found(
                                rows.getInt(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getString(6)))
                .forEach(found ->
                        byKey.computeIfAbsent(found.id, id -> new ArrayList<>()).add(found));
        List<ForeignKeyDescription> keys = new ArrayList<>();
        for (List<Found> key : byKey.values()) {
            Found first = key.get(0);
            List<String> referenced = first.column == null
                    ? keyOf(first.to)
                    : key.stream().map(found -> String.valueOf(found.column)).toList();
            List<String> columns = key.stream().map(Found::from).toList();
            keys.add(new ForeignKeyDescription(
                    text.keyName(SqliteKeyNames.FOREIGN, columns),
                    columns,
                    new TableName(null, first.to),
                    referenced,
                    rule(first.onDelete),
                    rule(first.onUpdate)));
        }
        return keys;
    }

    /** What REFERENCES without columns means. */
    private List<String> keyOf(String table) {
        return query(
                "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", table, rows -> rows.getString(1));
    }

    private static OnDelete rule(String words) {
        return OnDelete.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private <R> List<R> query(String sql, String name, RowMapper<R> mapper) {
        return executor.query(new SqlText(sql, List.of(new SqlText.Bind(name, null))), mapper);
    }
}
