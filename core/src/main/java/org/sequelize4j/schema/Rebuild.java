package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequelize4j.schema.SchemaChange.CreateIndex;
import org.sequelize4j.schema.SchemaChange.DropIndex;
import org.sequelize4j.schema.SchemaChange.RebuildTable;

/** Replaces changes that a database cannot make to a table by one rebuild; changes of indexes stay what they are. */
final class Rebuild {
    private Rebuild() {}

    static List<SchemaChange> of(
            TableDescription live, TableDescription wanted, List<SchemaChange> changes, boolean drop) {
        List<SchemaChange> steps = new ArrayList<>();
        List<SchemaChange> reasons = new ArrayList<>();
        List<SchemaChange> afterwards = new ArrayList<>();
        for (SchemaChange change : changes) {
            if (change instanceof DropIndex) {
                steps.add(change);
            } else if (change instanceof CreateIndex) {
                afterwards.add(change);
            } else {
                reasons.add(change);
            }
        }
        steps.add(new RebuildTable(live, target(live, wanted, changes, drop), reasons));
        steps.addAll(afterwards);
        return steps;
    }

    private static TableDescription target(
            TableDescription live, TableDescription wanted, List<SchemaChange> changes, boolean drop) {
        Set<String> dropped = changes.stream()
                .filter(DropIndex.class::isInstance)
                .map(change -> ((DropIndex) change).name())
                .collect(Collectors.toSet());
        return new TableDescription(
                wanted.name(),
                columns(live, wanted, drop),
                wanted.primaryKey(),
                uniqueKeys(live, wanted, drop),
                foreignKeys(live, wanted, drop),
                live.indexes().stream()
                        .filter(index -> !dropped.contains(index.name()))
                        .toList(),
                wanted.comment(),
                live.keepsakes());
    }

    private static List<ColumnDescription> columns(TableDescription live, TableDescription wanted, boolean drop) {
        List<ColumnDescription> columns = new ArrayList<>();
        for (ColumnDescription column : wanted.columns()) {
            ColumnDescription before = live.column(column.name());
            columns.add(
                    before == null || column.collation() != null ? column : column.withCollation(before.collation()));
        }
        if (!drop) {
            live.columns().stream()
                    .filter(column -> wanted.column(column.name()) == null)
                    .forEach(columns::add);
        }
        return columns;
    }

    private static List<KeyDescription> uniqueKeys(TableDescription live, TableDescription wanted, boolean drop) {
        List<KeyDescription> keys = new ArrayList<>(wanted.uniqueKeys());
        if (!drop) {
            live.uniqueKeys().stream()
                    .filter(key -> keys.stream()
                            .noneMatch(other -> Set.copyOf(other.columns()).equals(Set.copyOf(key.columns()))))
                    .toList()
                    .forEach(keys::add);
        }
        return keys;
    }

    private static List<ForeignKeyDescription> foreignKeys(
            TableDescription live, TableDescription wanted, boolean drop) {
        List<ForeignKeyDescription> keys = new ArrayList<>(wanted.foreignKeys());
        if (!drop) {
            live.foreignKeys().stream()
                    .filter(key -> keys.stream().noneMatch(key::leadsLike))
                    .toList()
                    .forEach(keys::add);
        }
        return keys;
    }
}
