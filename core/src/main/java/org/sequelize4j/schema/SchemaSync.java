package org.sequelize4j.schema;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequelize4j.definition.ForeignKey;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.schema.SchemaChange.Truncate;

/**
 * Brings the tables of a database in line with models. Each call is one transaction: what fails leaves the database as it
 * was.
 */
public final class SchemaSync {
    private final Executor executor;
    private final Transactions transactions;
    private final SchemaDialect schema;
    private final Introspector introspector;
    private final TableDescriber describer;

    public SchemaSync(Executor executor, Transactions transactions, IndexSql sql) {
        this.executor = executor;
        this.transactions = transactions;
        this.schema = SchemaDialect.of(executor.dialect());
        this.introspector = schema.introspector(executor);
        this.describer = new TableDescriber(schema, sql);
    }

    /** The statements that create the tables of models in an empty database; no connection is needed. */
    public static List<String> script(Dialect dialect, Collection<ModelDefinition> models, IndexSql sql) {
        SchemaDialect schema = SchemaDialect.of(dialect);
        TableDescriber describer = new TableDescriber(schema, sql);
        List<TableDescription> wanted = wanted(schema, describer, models);
        return schema.script(
                SchemaPlan.of(schema, wanted, SyncSettings.CREATE, LiveSchema.EMPTY, (type, first, second) -> false));
    }

    private static List<TableDescription> wanted(
            SchemaDialect schema, TableDescriber describer, Collection<ModelDefinition> models) {
        return SharedTables.of(schema, models.stream().map(describer::describe).toList());
    }

    /** A model, and those that share its table, behind all models that its foreign keys need, in an order in which they can be created. */
    public static List<ModelDefinition> withReferenced(ModelDefinition model, Collection<ModelDefinition> all) {
        Map<TableName, List<ModelDefinition>> byTable =
                all.stream().collect(Collectors.groupingBy(ModelDefinition::table));
        Set<ModelDefinition> needed = new LinkedHashSet<>();
        collect(model, byTable, needed);
        return List.copyOf(needed);
    }

    private static void collect(
            ModelDefinition model, Map<TableName, List<ModelDefinition>> byTable, Set<ModelDefinition> needed) {
        if (needed.add(model)) {
            needed.addAll(byTable.getOrDefault(model.table(), List.of()));
            for (ForeignKey key : model.foreignKeys()) {
                byTable.getOrDefault(key.referencedTable(), List.of())
                        .forEach(other -> collect(other, byTable, needed));
            }
        }
    }

    /**
     * Creates what is missing, and with {@code alter} changes what differs.
     *
     * @throws org.sequelize4j.error.DefinitionException when rows or words are in the way of a change, before anything is
     *     changed
     */
    public void sync(Collection<ModelDefinition> models, SyncSettings settings) {
        List<TableDescription> wanted = wanted(schema, describer, models);
        LiveSchema live = introspector.read(names(models));
        List<SchemaChange> changes = SchemaPlan.of(schema, wanted, settings, live, introspector::sameValue);
        if (settings.dryRun() != null) {
            schema.script(changes).forEach(settings.dryRun());
            return;
        }
        new RowsInTheWay(executor).check(changes);
        schema.run(changes, executor, transactions);
    }

    /** Drops the tables of models that exist, in an order that references allow. */
    public void drop(Collection<ModelDefinition> models, boolean cascade) {
        LiveSchema live = introspector.read(names(models));
        schema.run(SchemaPlan.dropping(schema, live, cascade), executor, transactions);
    }

    /** Empties the tables of models. */
    public void truncate(Collection<ModelDefinition> models, boolean cascade, boolean restartIdentity) {
        Set<TableName> names = names(models);
        LiveSchema live = introspector.read(cascade ? introspector.withDependents(names) : names);
        boolean counted = live.tables().values().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(ColumnDescription::autoIncrement);
        List<TableName> tables = CreationOrder.reversed(live.tables().values());
        if (!tables.isEmpty()) {
            schema.run(List.of(new Truncate(tables, cascade, restartIdentity && counted)), executor, transactions);
        }
    }

    private Set<TableName> names(Collection<ModelDefinition> models) {
        Set<TableName> names = new LinkedHashSet<>();
        models.forEach(model -> names.add(describer.name(model.table())));
        return names;
    }
}
