package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A description of a table with some of its parts replaced. */
record Altered(TableDescription table) {
    Altered withColumns(List<ColumnDescription> columns) {
        return new Altered(new TableDescription(
                table.name(),
                columns,
                table.primaryKey(),
                table.uniqueKeys(),
                table.foreignKeys(),
                table.indexes(),
                table.comment(),
                table.keepsakes()));
    }

    Altered withPrimaryKey(@Nullable KeyDescription key) {
        return new Altered(new TableDescription(
                table.name(),
                table.columns(),
                key,
                table.uniqueKeys(),
                table.foreignKeys(),
                table.indexes(),
                table.comment(),
                table.keepsakes()));
    }

    Altered withUniqueKeys(List<KeyDescription> keys) {
        return new Altered(new TableDescription(
                table.name(),
                table.columns(),
                table.primaryKey(),
                keys,
                table.foreignKeys(),
                table.indexes(),
                table.comment(),
                table.keepsakes()));
    }

    Altered withForeignKeys(List<ForeignKeyDescription> keys) {
        return new Altered(table.withForeignKeys(keys));
    }

    /** Rebuilding takes the checks of the live table, so both get them. */
    Altered withChecks(List<CheckDescription> checks) {
        TableDescription.Keepsakes kept = table.keepsakes();
        return new Altered(new TableDescription(
                table.name(),
                table.columns(),
                table.primaryKey(),
                table.uniqueKeys(),
                table.foreignKeys(),
                table.indexes(),
                table.comment(),
                new TableDescription.Keepsakes(checks, kept.options(), kept.triggers(), kept.generatedColumns())));
    }

    /** Without the keys that the column is part of, too. */
    Altered withoutColumn(String name) {
        return withColumns(table.columns().stream()
                        .filter(column -> !column.name().equals(name))
                        .toList())
                .withUniqueKeys(table.uniqueKeys().stream()
                        .filter(key -> !key.columns().contains(name))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .filter(key -> !key.columns().contains(name))
                        .toList());
    }

    static <T> List<T> with(List<T> some, T another) {
        return with(some, List.of(another));
    }

    static <T> List<T> with(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    static List<ColumnDescription> replaced(List<ColumnDescription> columns, ColumnDescription by) {
        return columns.stream()
                .map(column -> column.name().equals(by.name()) ? by : column)
                .toList();
    }

    static <T> Set<String> names(List<T> parts, Function<T, String> name) {
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> names.add(name.apply(part)));
        return names;
    }
}
