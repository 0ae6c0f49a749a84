package org.sequelize4j.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.TableName;

/** Collects what H2's information schema tells of one table. */
final class H2Table {
    private final H2Schema spelling;
    private final TableName name;
    private final String schema;
    private final @Nullable String comment;
    private final List<ColumnDescription> columns = new ArrayList<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, KeyDescription> uniqueKeys = new LinkedHashMap<>();
    private final Map<String, ForeignKeyDescription> foreignKeys = new LinkedHashMap<>();
    private final Map<String, IndexDescription> indexes = new LinkedHashMap<>();
    private final List<CheckDescription> checks = new ArrayList<>();
    private final List<String> generated = new ArrayList<>();
    private @Nullable KeyDescription primaryKey;

    H2Table(H2Schema spelling, TableName name, String schema, @Nullable String comment) {
        this.spelling = spelling;
        this.name = name;
        this.schema = schema;
        this.comment = comment;
    }

    TableName name() {
        return name;
    }

    void column(ResultSet rows) throws SQLException {
        String column = rows.getString(2);
        if (rows.getBoolean(12)) {
            generated.add(column);
        }
        columns.add(new ColumnDescription(
                column,
                H2Types.live(rows),
                rows.getBoolean(8),
                rows.getString(9),
                rows.getBoolean(10),
                false,
                words.getOrDefault(column, List.of()),
                null,
                rows.getString(11)));
    }

    void word(ResultSet rows) throws SQLException {
        words.computeIfAbsent(rows.getString(2), column -> new ArrayList<>()).add(rows.getString(3));
    }

    void key(ResultSet rows) throws SQLException {
        String key = rows.getString(2);
        String column = rows.getString(4);
        switch (rows.getString(3)) {
            case "PRIMARY KEY" ->
                primaryKey =
                        new KeyDescription(key, with(primaryKey == null ? List.of() : primaryKey.columns(), column));
            case "UNIQUE" -> {
                KeyDescription before = uniqueKeys.get(key);
                uniqueKeys.put(
                        key, new KeyDescription(key, with(before == null ? List.of() : before.columns(), column)));
            }
            default -> foreignKeys.put(key, foreignKey(key, column, rows));
        }
    }

    private ForeignKeyDescription foreignKey(String key, String column, ResultSet rows) throws SQLException {
        ForeignKeyDescription before = foreignKeys.get(key);
        String otherSchema = rows.getString(5);
        return new ForeignKeyDescription(
                key,
                with(before == null ? List.of() : before.columns(), column),
                new TableName(otherSchema.equals(schema) ? name.schema() : otherSchema, rows.getString(6)),
                with(before == null ? List.of() : before.referencedColumns(), rows.getString(7)),
                OnDelete.valueOf(rows.getString(8).replace(' ', '_')),
                OnDelete.valueOf(rows.getString(9).replace(' ', '_')));
    }

    void check(ResultSet rows) throws SQLException {
        checks.add(new CheckDescription(rows.getString(2), rows.getString(3)));
    }

    void indexed(ResultSet rows) throws SQLException {
        String index = rows.getString(2);
        IndexDescription before = indexes.get(index);
        List<IndexDescription.Part> parts = new ArrayList<>(before == null ? List.of() : before.parts());
        parts.add(new IndexDescription.Part(rows.getString(4), rows.getBoolean(5) ? Sort.DESC : Sort.ASC));
        indexes.put(index, new IndexDescription(index, parts, rows.getBoolean(3), null, null));
    }

    TableDescription describe() {
        List<CheckDescription> others = new ArrayList<>(checks);
        List<ColumnDescription> described = columns.stream()
                .map(column ->
                        others.removeIf(check -> keepsOutNegatives(check, column)) ? column.withUnsigned() : column)
                .toList();
        return new TableDescription(
                name,
                described,
                primaryKey,
                List.copyOf(uniqueKeys.values()),
                List.copyOf(foreignKeys.values()),
                List.copyOf(indexes.values()),
                comment,
                new TableDescription.Keepsakes(others, "", List.of(), generated));
    }

    private boolean keepsOutNegatives(CheckDescription check, ColumnDescription column) {
        return spelling.name(DerivedNames.check(name, column.name())).equals(check.name())
                && LooseSql.loose(check.expression()).startsWith(LooseSql.loose(column.name() + " >="));
    }

    private static List<String> with(List<String> columns, String column) {
        List<String> more = new ArrayList<>(columns);
        more.add(column);
        return more;
    }
}
