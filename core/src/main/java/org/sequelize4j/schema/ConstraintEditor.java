package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.UnknownConstraintException;
import org.sequelize4j.naming.Suggestion;
import org.sequelize4j.schema.SchemaChange.AddForeignKey;
import org.sequelize4j.schema.SchemaChange.AddPrimaryKey;
import org.sequelize4j.schema.SchemaChange.AddUniqueKey;
import org.sequelize4j.schema.SchemaChange.AlterColumn;
import org.sequelize4j.schema.SchemaChange.DropConstraint;
import org.sequelize4j.schema.SchemaChange.DropIndex;

/** Adds constraints to tables that are there, and removes them by their names. */
public final class ConstraintEditor {
    private final TableEditor tables;
    private final Names names;

    public ConstraintEditor(TableEditor tables) {
        this.tables = tables;
        this.names = new Names(tables.executor().dialect());
    }

    public void addUnique(TableName table, KeyDescription key) {
        TableDescription live = require(table, key.columns());
        tables.make(
                live,
                new Altered(live)
                        .withUniqueKeys(Altered.with(live.uniqueKeys(), key))
                        .table(),
                List.of(new AddUniqueKey(table, key)));
    }

    public void addPrimaryKey(TableName table, KeyDescription key) {
        TableDescription live = require(table, key.columns());
        if (live.primaryKey() != null) {
            throw new DefinitionException("The table \"" + table + "\" has a primary key already, over "
                    + String.join(", ", live.primaryKeyColumns()) + "; remove it first.");
        }
        tables.make(live, new Altered(live).withPrimaryKey(key).table(), List.of(new AddPrimaryKey(table, key)));
    }

    public void addForeignKey(TableName table, ForeignKeyDescription key) {
        TableDescription live = require(table, key.columns());
        TableDescription target = tables.require(key.referencedTable());
        key.referencedColumns().forEach(column -> tables.column(target, column));
        tables.make(
                live,
                new Altered(live)
                        .withForeignKeys(Altered.with(live.foreignKeys(), key))
                        .table(),
                List.of(new AddForeignKey(table, key)));
    }

    public void addCheck(TableName table, CheckDescription check) {
        TableDescription live = require(table, List.of());
        if (tables.executor().dialect().can(Capability.ADD_CONSTRAINT)) {
            tables.executor()
                    .execute("ALTER TABLE " + names.table(table) + " ADD CONSTRAINT "
                            + names.name(Objects.requireNonNull(check.name())) + " CHECK (" + check.expression() + ")");
        } else {
            rebuild(live, Altered.with(live.keepsakes().checks(), check));
        }
    }

    /** A default as the text of SQL; null to remove it. */
    public void setDefault(TableName table, String column, @Nullable String value) {
        TableDescription live = require(table, List.of(column));
        ColumnDescription before = tables.column(live, column);
        ColumnDescription after = before.withDefault(value);
        tables.make(
                live,
                new Altered(live)
                        .withColumns(Altered.replaced(live.columns(), after))
                        .table(),
                List.of(new AlterColumn(table, before, after)));
    }

    public void remove(TableName table, String name) {
        TableDescription live = tables.require(table);
        KeyDescription primary = live.primaryKey();
        if (has(live.foreignKeys().stream().map(ForeignKeyDescription::name), name)) {
            TableDescription without = new Altered(live)
                    .withForeignKeys(live.foreignKeys().stream()
                            .filter(key -> !name.equals(key.name()))
                            .toList())
                    .table();
            tables.make(live, without, List.of(new DropConstraint(table, name)));
        } else if (has(live.uniqueKeys().stream().map(KeyDescription::name), name)) {
            TableDescription without = new Altered(live)
                    .withUniqueKeys(live.uniqueKeys().stream()
                            .filter(key -> !name.equals(key.name()))
                            .toList())
                    .table();
            tables.make(live, without, List.of(new DropConstraint(table, name)));
        } else if (live.indexes().stream()
                .anyMatch(index -> index.unique() && index.name().equals(name))) {
            tables.make(live, live, List.of(new DropIndex(table, name)));
        } else if (primary != null && name.equals(primary.name())) {
            tables.make(live, new Altered(live).withPrimaryKey(null).table(), List.of(new DropConstraint(table, name)));
        } else {
            removeCheck(live, name);
        }
    }

    private void removeCheck(TableDescription live, String name) {
        List<CheckDescription> checks = live.keepsakes().checks();
        boolean known = has(checks.stream().map(CheckDescription::name), name);
        if (known && !tables.executor().dialect().can(Capability.ADD_CONSTRAINT)) {
            rebuild(
                    live,
                    checks.stream().filter(check -> !name.equals(check.name())).toList());
        } else if (known) {
            tables.executor()
                    .execute("ALTER TABLE " + names.table(live.name()) + " DROP CONSTRAINT " + names.name(name));
        } else {
            throw unknown(live, name);
        }
    }

    private UnknownConstraintException unknown(TableDescription live, String name) {
        List<String> known = new ArrayList<>();
        live.uniqueKeys().forEach(key -> add(known, key.name()));
        live.foreignKeys().forEach(key -> add(known, key.name()));
        live.keepsakes().checks().forEach(check -> add(known, check.name()));
        return new UnknownConstraintException(
                "The table \"" + live.name() + "\" has no constraint \"" + name + "\"; "
                        + (known.isEmpty() ? "it has none with a name." : "there are " + String.join(", ", known) + ".")
                        + Suggestion.didYouMean(name, known),
                live.name().toString(),
                name);
    }

    private void rebuild(TableDescription live, List<CheckDescription> checks) {
        TableDescription wanted = new Altered(live).withChecks(checks).table();
        tables.dialect()
                .run(
                        List.of(new SchemaChange.RebuildTable(live, wanted, List.of())),
                        tables.executor(),
                        tables.transactions());
    }

    private TableDescription require(TableName table, List<String> columns) {
        TableDescription live = tables.require(table);
        columns.forEach(column -> tables.column(live, column));
        return live;
    }

    private static boolean has(Stream<@Nullable String> names, String name) {
        return names.anyMatch(name::equals);
    }

    private static void add(List<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }
}
