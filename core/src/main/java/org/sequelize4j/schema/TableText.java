package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.TableName;

/** Prints what stands inside CREATE TABLE and ALTER TABLE, in the words that databases share. */
final class TableText {
    private final Names names;
    private final ColumnSpelling spelling;

    /** What databases spell differently in a column. */
    interface ColumnSpelling {
        /** Type, NOT NULL and whatever makes it the primary key. */
        String head(ColumnDescription column, TableDescription table);

        String defaultValue(String text);

        /** Whether the primary key stands in its column and not at the end of the table. */
        default boolean keyInColumn(TableDescription table) {
            return false;
        }

        /** Whether words are checked by a constraint because there is no type for them. */
        default boolean checksWords() {
            return false;
        }

        String constraintName(String wanted);

        /** What stands behind everything else in a column. */
        default String ending(ColumnDescription column) {
            return "";
        }

        /** Whether a foreign key of one column stands in its column and not at the end of the table. */
        default boolean referencesInColumn() {
            return true;
        }
    }

    TableText(Names names, ColumnSpelling spelling) {
        this.names = names;
        this.spelling = spelling;
    }

    /** All between the parentheses of CREATE TABLE. */
    String body(TableDescription table) {
        List<String> parts = new ArrayList<>();
        table.columns()
                .forEach(column -> parts.add(column(
                        table,
                        column,
                        table.uniqueKeys().stream().anyMatch(key -> standsInColumn(key, column)),
                        inlineKey(table, column))));
        table.uniqueKeys().stream()
                .filter(key -> table.columns().stream().noneMatch(column -> standsInColumn(key, column)))
                .forEach(key -> parts.add(uniqueKey(key)));
        table.foreignKeys().stream()
                .filter(key -> key.columns().size() > 1 || !spelling.referencesInColumn())
                .forEach(key -> parts.add(foreignKey(key)));
        table.keepsakes().checks().forEach(check -> parts.add(check(check)));
        if (table.primaryKey() != null && !spelling.keyInColumn(table)) {
            parts.add(primaryKey(table.primaryKey()));
        }
        return String.join(", ", parts);
    }

    /** A column with the constraints that are its own. */
    String column(
            TableDescription table,
            ColumnDescription column,
            boolean unique,
            @Nullable ForeignKeyDescription foreignKey) {
        StringBuilder text =
                new StringBuilder(names.name(column.name())).append(' ').append(spelling.head(column, table));
        if (column.defaultValue() != null && !column.autoIncrement()) {
            text.append(" DEFAULT ").append(spelling.defaultValue(column.defaultValue()));
        }
        if (column.collation() != null) {
            text.append(" COLLATE ").append(names.name(column.collation()));
        }
        if (unique) {
            text.append(" UNIQUE");
        }
        for (CheckDescription check : checks(table.name(), column)) {
            text.append(' ').append(check(check));
        }
        text.append(spelling.ending(column));
        if (foreignKey != null && spelling.referencesInColumn()) {
            text.append(' ').append(named(foreignKey.name())).append(references(foreignKey));
        }
        return text.toString();
    }

    /** The checks that a column brings along. */
    List<CheckDescription> checks(TableName table, ColumnDescription column) {
        List<String> conditions = new ArrayList<>();
        if (!column.enumValues().isEmpty() && spelling.checksWords()) {
            conditions.add(names.name(column.name()) + " IN ("
                    + column.enumValues().stream().map(names::text).collect(Collectors.joining(", ")) + ")");
        }
        if (column.unsigned() && !column.autoIncrement()) {
            conditions.add(names.name(column.name()) + " >= 0");
        }
        String name = spelling.constraintName(DerivedNames.check(table, column.name()));
        return conditions.stream()
                .map(condition -> new CheckDescription(name, condition))
                .toList();
    }

    String check(CheckDescription check) {
        return named(check.name()) + "CHECK (" + check.expression() + ")";
    }

    String primaryKey(KeyDescription key) {
        return "PRIMARY KEY (" + key.columns().stream().map(names::name).collect(Collectors.joining(",")) + ")";
    }

    String uniqueKey(KeyDescription key) {
        return named(key.name()) + "UNIQUE (" + names.list(key.columns()) + ")";
    }

    String foreignKey(ForeignKeyDescription key) {
        return named(key.name()) + "FOREIGN KEY (" + names.list(key.columns()) + ") " + references(key);
    }

    private String references(ForeignKeyDescription key) {
        return "REFERENCES " + names.table(key.referencedTable()) + " (" + names.list(key.referencedColumns()) + ")"
                + rule(" ON DELETE ", key.onDelete()) + rule(" ON UPDATE ", key.onUpdate());
    }

    private static String rule(String event, OnDelete rule) {
        return rule == OnDelete.DEFAULT
                ? ""
                : event + rule.name().replace('_', ' ').toUpperCase(Locale.ROOT);
    }

    private String named(@Nullable String name) {
        return name == null ? "" : "CONSTRAINT " + names.name(spelling.constraintName(name)) + " ";
    }

    private static boolean standsInColumn(KeyDescription key, ColumnDescription column) {
        return key.name() == null && key.columns().equals(List.of(column.name()));
    }

    private static @Nullable ForeignKeyDescription inlineKey(TableDescription table, ColumnDescription column) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(column.name())))
                .findFirst()
                .orElse(null);
    }
}
