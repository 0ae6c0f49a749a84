package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.schema.SchemaChange.AddForeignKey;
import org.sequelize4j.schema.SchemaChange.AlterColumn;
import org.sequelize4j.schema.SchemaChange.DropConstraint;
import org.sequelize4j.schema.SchemaChange.DropTables;

/**
 * Takes live foreign keys out of the way of changes: a column changes its type only without them, and tables that refer to
 * each other are dropped one after the other.
 */
final class MysqlKeysInTheWay {
    private final SchemaDialect schema;
    private final Introspector introspector;

    MysqlKeysInTheWay(SchemaDialect schema, Executor executor) {
        this.schema = schema;
        this.introspector = schema.introspector(executor);
    }

    /** The changes, with the keys in their way dropped before; those of changed columns come back at the end. */
    List<SchemaChange> freed(List<SchemaChange> changes) {
        List<SchemaChange> all = new ArrayList<>();
        List<SchemaChange> afterwards = new ArrayList<>();
        for (SchemaChange change : changes) {
            if (change instanceof DropTables drop) {
                all.addAll(keysOf(drop));
            }
        }
        List<AlterColumn> retyped = changes.stream()
                .filter(AlterColumn.class::isInstance)
                .map(AlterColumn.class::cast)
                .filter(alter ->
                        !schema.sameType(alter.to().type(), alter.from().type()))
                .toList();
        if (!retyped.isEmpty()) {
            List<TableName> tables =
                    retyped.stream().map(AlterColumn::table).distinct().toList();
            each(introspector.withDependents(tables), (table, key) -> touches(retyped, table, key))
                    .filter(key -> !changes.contains(key.without()))
                    .forEach(key -> {
                        all.add(key.without());
                        afterwards.add(new AddForeignKey(key.table(), key.key()));
                    });
        }
        all.addAll(changes);
        all.addAll(afterwards);
        return all;
    }

    /** On a circle a key leads to a table that goes first; with CASCADE others lose their keys to what goes. */
    private List<DropConstraint> keysOf(DropTables drop) {
        List<TableName> tables = drop.tables();
        Collection<TableName> holders = drop.cascade() ? introspector.withDependents(tables) : tables;
        return each(
                        holders,
                        (table, key) -> tables.contains(key.referencedTable())
                                && (!tables.contains(table)
                                        || tables.indexOf(key.referencedTable()) < tables.indexOf(table)))
                .map(TableKey::without)
                .toList();
    }

    private Stream<TableKey> each(Collection<TableName> tables, BiPredicate<TableName, ForeignKeyDescription> wanted) {
        return introspector.read(tables).tables().values().stream()
                .flatMap(table -> table.foreignKeys().stream().map(key -> new TableKey(table.name(), key)))
                .filter(key -> wanted.test(key.table(), key.key()));
    }

    private static boolean touches(List<AlterColumn> retyped, TableName table, ForeignKeyDescription key) {
        return retyped.stream()
                .anyMatch(alter -> (alter.table().equals(table)
                                && key.columns().contains(alter.to().name()))
                        || (alter.table().equals(key.referencedTable())
                                && key.referencedColumns().contains(alter.to().name())));
    }

    private record TableKey(TableName table, ForeignKeyDescription key) {
        DropConstraint without() {
            return new DropConstraint(table, key.name());
        }
    }
}
