package org.sequelize4j.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.TableName;

/** Collects what PostgreSQL's catalogue tells of one table. */
final class PostgresTable {
    private final PostgresSchema spelling;
    private final TableName name;
    private final String schema;
    private final @Nullable String comment;
    private final List<ColumnDescription> columns = new ArrayList<>();
    private final List<KeyDescription> uniqueKeys = new ArrayList<>();
    private final List<ForeignKeyDescription> foreignKeys = new ArrayList<>();
    private final List<IndexDescription> indexes = new ArrayList<>();
    private final List<CheckDescription> checks = new ArrayList<>();
    private final List<String> generated = new ArrayList<>();
    private @Nullable KeyDescription primaryKey;

    PostgresTable(PostgresSchema spelling, TableName name, String schema, @Nullable String comment) {
        this.spelling = spelling;
        this.name = name;
        this.schema = schema;
        this.comment = comment;
    }

    TableName name() {
        return name;
    }

    void column(ResultSet rows, Map<TableName, List<String>> enums) throws SQLException {
        String column = rows.getString(2);
        String value = rows.getString(5);
        boolean counts = rows.getBoolean(6) || (value != null && value.startsWith("nextval("));
        String enumSchema = rows.getString(8);
        TableName type = enumSchema == null ? null : in(enumSchema, rows.getString(9));
        if (rows.getBoolean(10)) {
            generated.add(column);
            value = null;
        }
        columns.add(new ColumnDescription(
                column,
                type == null
                        ? rows.getString(3)
                        : spelling.type(type) + (rows.getString(3).endsWith("[]") ? "[]" : ""),
                !rows.getBoolean(4),
                counts ? null : value,
                counts,
                false,
                type == null ? List.of() : enums.getOrDefault(type, List.of()),
                null,
                rows.getString(7)));
    }

    void constraint(ResultSet rows) throws SQLException {
        String constraint = rows.getString(2);
        List<String> on = PostgresIntrospector.names(rows.getArray(4));
        switch (rows.getString(3)) {
            case "p" -> primaryKey = new KeyDescription(constraint, on);
            case "u" -> uniqueKeys.add(new KeyDescription(constraint, on));
            case "f" ->
                foreignKeys.add(new ForeignKeyDescription(
                        constraint,
                        on,
                        in(rows.getString(5), rows.getString(6)),
                        PostgresIntrospector.names(rows.getArray(7)),
                        rule(rows.getString(8)),
                        rule(rows.getString(9))));
            default -> checks.add(new CheckDescription(constraint, condition(rows.getString(10))));
        }
    }

    void index(ResultSet rows) throws SQLException {
        List<String> parts = PostgresIntrospector.names(rows.getArray(4));
        List<String> descending = PostgresIntrospector.names(rows.getArray(5));
        List<String> operators = PostgresIntrospector.names(rows.getArray(8));
        List<String> collations = PostgresIntrospector.names(rows.getArray(9));
        List<String> expressions = PostgresIntrospector.names(rows.getArray(10));
        List<IndexDescription.Part> described = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            described.add(new IndexDescription.Part(
                    parts.get(i),
                    "true".equals(descending.get(i)) ? Sort.DESC : Sort.ASC,
                    "true".equals(expressions.get(i)),
                    null,
                    collations.get(i),
                    operators.get(i)));
        }
        indexes.add(new IndexDescription(
                rows.getString(2),
                described,
                rows.getBoolean(3),
                rows.getString(6),
                null,
                new IndexDescription.Manner(null, rows.getString(7), null, false)));
    }

    TableDescription describe() {
        Set<CheckDescription> ofColumns = new HashSet<>();
        List<ColumnDescription> described = columns.stream()
                .map(column -> checks.stream()
                        .filter(check -> keepsOutNegatives(check, column))
                        .peek(ofColumns::add)
                        .findFirst()
                        .map(check -> column.withUnsigned())
                        .orElse(column))
                .toList();
        return new TableDescription(
                name,
                described,
                primaryKey,
                uniqueKeys,
                foreignKeys,
                indexes,
                comment,
                new TableDescription.Keepsakes(
                        checks.stream()
                                .filter(check -> !ofColumns.contains(check))
                                .toList(),
                        "",
                        List.of(),
                        generated));
    }

    private boolean keepsOutNegatives(CheckDescription check, ColumnDescription column) {
        return spelling.name(DerivedNames.check(name, column.name())).equals(check.name())
                && LooseSql.loose(check.expression()).equals(LooseSql.loose(column.name() + " >= 0"));
    }

    /** Names of the table's own schema stand as its model has them, with that schema or without any. */
    private TableName in(String otherSchema, String other) {
        return new TableName(otherSchema.equals(schema) ? name.schema() : otherSchema, other);
    }

    private static String condition(String text) {
        return text.startsWith("CHECK ") ? text.substring("CHECK ".length()) : text;
    }

    private static OnDelete rule(String letter) {
        return switch (letter) {
            case "c" -> OnDelete.CASCADE;
            case "n" -> OnDelete.SET_NULL;
            case "d" -> OnDelete.SET_DEFAULT;
            case "r" -> OnDelete.RESTRICT;
            default -> OnDelete.NO_ACTION;
        };
    }
}
