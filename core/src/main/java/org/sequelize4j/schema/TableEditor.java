package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.Index;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.naming.Suggestion;
import org.sequelize4j.schema.SchemaChange.AddColumn;
import org.sequelize4j.schema.SchemaChange.CreateIndex;
import org.sequelize4j.schema.SchemaChange.DropColumn;
import org.sequelize4j.schema.SchemaChange.DropConstraint;
import org.sequelize4j.schema.SchemaChange.DropIndex;

/** Changes single tables by their names, with the same descriptions, changes and statements as a sync. */
public final class TableEditor {
    private final Executor executor;
    private final Transactions transactions;
    private final SchemaDialect schema;
    private final Introspector introspector;
    private final StandaloneColumns columns;
    private final IndexDescriber indexes;
    private final Names names;

    public TableEditor(Executor executor, Transactions transactions, IndexSql sql) {
        this.executor = executor;
        this.transactions = transactions;
        this.schema = SchemaDialect.of(executor.dialect());
        this.introspector = schema.introspector(executor);
        this.columns = new StandaloneColumns(schema, sql);
        this.indexes = new IndexDescriber(schema, sql);
        this.names = new Names(executor.dialect());
    }

    /** Null when there is no such table. */
    public @Nullable TableDescription find(TableName table) {
        return introspector.read(List.of(table)).tables().get(table);
    }

    /**
     * The table of that name, which has to exist.
     *
     * @throws DefinitionException when it does not
     */
    public TableDescription require(TableName table) {
        TableDescription live = find(table);
        if (live == null) {
            List<String> known = LiveTables.names(executor, table.schema());
            throw new DefinitionException("There is no table \"" + table + "\" in the database; "
                    + (known.isEmpty() ? "it has none." : "there are " + String.join(", ", known) + ".")
                    + Suggestion.didYouMean(table.name(), known));
        }
        return live;
    }

    public List<String> tables() {
        return LiveTables.names(executor, null);
    }

    public void create(
            TableName table,
            Collection<AttributeDeclaration> said,
            List<KeyDescription> uniqueKeys,
            @Nullable String comment) {
        TableDescription alone = columns.table(table, said, comment);
        TableDescription wanted = new Altered(alone)
                .withUniqueKeys(Altered.with(alone.uniqueKeys(), uniqueKeys))
                .table();
        LiveSchema live = introspector.read(List.of(table));
        schema.run(
                SchemaPlan.of(schema, List.of(wanted), SyncSettings.CREATE, live, introspector::sameValue),
                executor,
                transactions);
    }

    public void drop(Collection<TableName> tables, boolean cascade) {
        schema.run(SchemaPlan.dropping(schema, introspector.read(tables), cascade), executor, transactions);
    }

    public void rename(TableName before, TableName after) {
        require(before);
        executor.execute("ALTER TABLE " + names.table(before) + " RENAME TO " + names.name(after.name()));
    }

    public void addColumn(TableName table, AttributeDeclaration said) {
        TableDescription live = require(table);
        TableDescription alone = columns.table(table, List.of(said), null);
        ColumnDescription column = alone.columns().get(0);
        if (live.column(column.name()) != null) {
            throw new DefinitionException("The table \"" + table + "\" has a column \"" + column.name()
                    + "\" already; use changeColumn to change it.");
        }
        List<SchemaChange> changes = new ArrayList<>(enums(table).created(table, column));
        changes.add(new AddColumn(
                table,
                column,
                !alone.uniqueKeys().isEmpty(),
                alone.foreignKeys().stream().findFirst().orElse(null)));
        TableDescription wanted = new Altered(live)
                .withColumns(Altered.with(live.columns(), column))
                .withUniqueKeys(Altered.with(live.uniqueKeys(), alone.uniqueKeys()))
                .withForeignKeys(Altered.with(live.foreignKeys(), alone.foreignKeys()))
                .table();
        make(live, wanted, changes);
    }

    public void removeColumn(TableName table, String column) {
        TableDescription live = require(table);
        ColumnDescription old = column(live, column);
        Altered without = new Altered(live).withoutColumn(column);
        List<SchemaChange> changes = new ArrayList<>();
        live.foreignKeys().stream()
                .filter(key -> key.columns().contains(column))
                .forEach(key -> changes.add(new DropConstraint(table, key.name())));
        live.uniqueKeys().stream()
                .filter(key -> key.columns().contains(column))
                .forEach(key -> changes.add(new DropConstraint(table, key.name())));
        live.indexes().stream()
                .filter(index -> index.plainColumns().contains(column))
                .forEach(index -> changes.add(new DropIndex(table, index.name())));
        changes.add(new DropColumn(table, column));
        if (!old.enumValues().isEmpty()) {
            changes.addAll(enums(table)
                    .dropped(new Altered(live).withColumns(List.of(old)).table()));
        }
        make(live, without.table(), changes);
    }

    public void changeColumn(TableName table, AttributeDeclaration said) {
        TableDescription live = require(table);
        ColumnDescription before = column(live, said.name());
        TableDescription alone = columns.table(table, List.of(said), null);
        ColumnDescription after = before.autoIncrement()
                ? alone.columns().get(0).countingAs(before)
                : alone.columns().get(0);
        List<SchemaChange> changes = new ArrayList<>();
        EnumDiff enums = enums(table);
        if (!schema.sameType(after.type(), before.type())) {
            changes.addAll(enums.created(table, after));
        }
        changes.addAll(new ColumnDiff(schema, introspector::sameValue, enums, true).changes(table, before, after));
        alone.uniqueKeys().stream()
                .filter(key -> live.uniqueKeys().stream()
                        .noneMatch(other -> other.columns().equals(key.columns())))
                .forEach(key -> changes.add(new SchemaChange.AddUniqueKey(table, key)));
        alone.foreignKeys().stream()
                .filter(key -> live.foreignKeys().stream().noneMatch(key::leadsLike))
                .forEach(key -> changes.add(new SchemaChange.AddForeignKey(table, key.named(schema, table))));
        TableDescription wanted = new Altered(live)
                .withColumns(Altered.replaced(live.columns(), after))
                .withUniqueKeys(Altered.with(live.uniqueKeys(), alone.uniqueKeys()))
                .withForeignKeys(Altered.with(live.foreignKeys(), alone.foreignKeys()))
                .table();
        make(live, wanted, changes);
    }

    public void renameColumn(TableName table, String before, String after) {
        column(require(table), before);
        executor.execute("ALTER TABLE " + names.table(table) + " RENAME COLUMN " + names.name(before) + " TO "
                + names.name(after));
    }

    /**
     * Makes an index.
     *
     * @param model the live table, seen as a model
     */
    public void addIndex(TableDescription live, ModelDefinition model, Index index) {
        make(live, live, List.of(new CreateIndex(live.name(), indexes.describe(model, index))));
    }

    public void removeIndex(TableName table, String name) {
        TableDescription live = require(table);
        Set<String> known = Altered.names(live.indexes(), IndexDescription::name);
        if (!known.contains(name)) {
            throw new DefinitionException("The table \"" + table + "\" has no index \"" + name + "\"; it has "
                    + (known.isEmpty() ? "none" : String.join(", ", known)) + "." + Suggestion.didYouMean(name, known));
        }
        make(live, live, List.of(new DropIndex(table, name)));
    }

    /**
     * The column of that name, which has to exist.
     *
     * @throws DefinitionException when it does not
     */
    public ColumnDescription column(TableDescription live, String name) {
        ColumnDescription column = live.column(name);
        if (column == null) {
            Set<String> known = Altered.names(live.columns(), ColumnDescription::name);
            throw new DefinitionException("The table \"" + live.name() + "\" has no column \"" + name + "\"; it has "
                    + String.join(", ", known) + "." + Suggestion.didYouMean(name, known));
        }
        return column;
    }

    /** Makes the changes in place where the database can, and by a rebuild where it cannot. */
    void make(TableDescription live, TableDescription wanted, List<SchemaChange> changes) {
        List<SchemaChange> steps =
                changes.stream().allMatch(schema::alters) ? changes : Rebuild.of(live, wanted, changes, true);
        new RowsInTheWay(executor).check(steps);
        schema.run(steps, executor, transactions);
    }

    SchemaDialect dialect() {
        return schema;
    }

    Executor executor() {
        return executor;
    }

    Transactions transactions() {
        return transactions;
    }

    private EnumDiff enums(TableName table) {
        Map<TableName, List<String>> types = introspector.read(List.of(table)).enumTypes();
        return new EnumDiff(schema, types);
    }
}
