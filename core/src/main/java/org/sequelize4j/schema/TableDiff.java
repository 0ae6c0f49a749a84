package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.schema.SchemaChange.AddColumn;
import org.sequelize4j.schema.SchemaChange.AddForeignKey;
import org.sequelize4j.schema.SchemaChange.AddPrimaryKey;
import org.sequelize4j.schema.SchemaChange.AddUniqueKey;
import org.sequelize4j.schema.SchemaChange.CommentColumn;
import org.sequelize4j.schema.SchemaChange.CommentTable;
import org.sequelize4j.schema.SchemaChange.CreateIndex;
import org.sequelize4j.schema.SchemaChange.DropColumn;
import org.sequelize4j.schema.SchemaChange.DropConstraint;
import org.sequelize4j.schema.SchemaChange.DropIndex;

/** The changes that turn one table that is there into the one that is wanted, in the order in which they can be made. */
final class TableDiff {
    private final SchemaDialect schema;
    private final ColumnDiff columns;
    private final boolean drop;
    private final TableDescription live;
    private final TableDescription wanted;
    private final List<SchemaChange> removals = new ArrayList<>();
    private final List<SchemaChange> additions = new ArrayList<>();
    private final Set<Object> addedWithColumn = new HashSet<>();

    TableDiff(SchemaDialect schema, ColumnDiff columns, boolean drop, TableDescription live, TableDescription wanted) {
        this.schema = schema;
        this.columns = columns;
        this.drop = drop;
        this.live = live;
        this.wanted = wanted;
    }

    List<SchemaChange> changes() {
        foreignKeyRemovals();
        indexRemovals();
        uniqueKeyRemovals();
        columns();
        primaryKey();
        uniqueKeys();
        foreignKeys();
        indexes();
        comments();
        List<SchemaChange> changes = new ArrayList<>(removals);
        changes.addAll(additions);
        return changes;
    }

    private void columns() {
        for (ColumnDescription column : wanted.columns()) {
            ColumnDescription before = live.column(column.name());
            if (before == null) {
                additions.add(added(column));
            } else {
                additions.addAll(columns.changes(wanted.name(), before, column));
            }
        }
        if (drop) {
            live.columns().stream()
                    .filter(column -> wanted.column(column.name()) == null)
                    .forEach(column -> additions.add(new DropColumn(wanted.name(), column.name())));
        }
    }

    private AddColumn added(ColumnDescription column) {
        List<String> alone = List.of(column.name());
        KeyDescription unique = wanted.uniqueKeys().stream()
                .filter(key -> key.name() == null && key.columns().equals(alone))
                .findFirst()
                .orElse(null);
        ForeignKeyDescription foreign = wanted.foreignKeys().stream()
                .filter(key -> key.columns().equals(alone))
                .findFirst()
                .orElse(null);
        if (unique != null) {
            addedWithColumn.add(unique);
        }
        if (foreign != null) {
            addedWithColumn.add(foreign);
        }
        return new AddColumn(wanted.name(), column, unique != null, foreign);
    }

    private void primaryKey() {
        KeyDescription key = wanted.primaryKey();
        if (key != null && !key.columns().equals(live.primaryKeyColumns())) {
            if (live.primaryKey() != null) {
                removals.add(new DropConstraint(wanted.name(), live.primaryKey().name()));
            }
            additions.add(new AddPrimaryKey(wanted.name(), key));
        }
    }

    private void uniqueKeys() {
        wanted.uniqueKeys().stream()
                .filter(key -> !addedWithColumn.contains(key))
                .filter(key -> live.uniqueKeys().stream().noneMatch(other -> sameColumns(key, other.columns())))
                .filter(key -> live.indexes().stream().noneMatch(index -> standsFor(index, key)))
                .forEach(key -> additions.add(new AddUniqueKey(wanted.name(), key)));
    }

    private void uniqueKeyRemovals() {
        if (drop) {
            live.uniqueKeys().stream()
                    .filter(key -> wanted.uniqueKeys().stream().noneMatch(other -> sameColumns(other, key.columns())))
                    .forEach(key -> removals.add(new DropConstraint(wanted.name(), key.name())));
        }
    }

    private void foreignKeys() {
        for (ForeignKeyDescription key : wanted.foreignKeys()) {
            ForeignKeyDescription before = like(key, live.foreignKeys());
            if (!addedWithColumn.contains(key) && (before == null || !before.actsLike(key, schema))) {
                additions.add(new AddForeignKey(wanted.name(), key.named(schema, wanted.name())));
            }
        }
    }

    private void foreignKeyRemovals() {
        for (ForeignKeyDescription key : live.foreignKeys()) {
            ForeignKeyDescription after = like(key, wanted.foreignKeys());
            if (after == null ? drop : !key.actsLike(after, schema)) {
                removals.add(new DropConstraint(wanted.name(), key.name()));
            }
        }
    }

    private void indexes() {
        for (IndexDescription index : wanted.indexes()) {
            IndexDescription before = named(index.name(), live.indexes());
            if (before == null || !sameIndex(index, before)) {
                additions.add(new CreateIndex(wanted.name(), index));
            }
        }
    }

    private void indexRemovals() {
        for (IndexDescription index : live.indexes()) {
            IndexDescription after = named(index.name(), wanted.indexes());
            boolean needed = wanted.uniqueKeys().stream().anyMatch(key -> standsFor(index, key));
            if (after == null ? drop && !needed : !sameIndex(after, index)) {
                removals.add(new DropIndex(wanted.name(), index.name()));
            }
        }
    }

    private boolean sameIndex(IndexDescription index, IndexDescription before) {
        String where = index.where();
        String whereBefore = before.where();
        return index.isBuiltLike(before)
                && ((where == null || whereBefore == null)
                        ? Objects.equals(where, whereBefore)
                        : schema.sameCondition(where, whereBefore));
    }

    private void comments() {
        if (!schema.dialect().can(Capability.COMMENTS)) {
            return;
        }
        if (worthChanging(live.comment(), wanted.comment())) {
            additions.add(new CommentTable(wanted.name(), wanted.comment()));
        }
        if (schema.dialect().can(Capability.COMMENTS_IN_COLUMNS)) {
            return;
        }
        for (ColumnDescription column : wanted.columns()) {
            ColumnDescription before = live.column(column.name());
            if (worthChanging(before == null ? null : before.comment(), column.comment())) {
                additions.add(new CommentColumn(wanted.name(), column.name(), column.comment()));
            }
        }
    }

    /** A comment that no model has is removed only when removing is asked for. */
    private boolean worthChanging(@Nullable String before, @Nullable String after) {
        return !Objects.equals(before, after) && (after != null || drop);
    }

    private static boolean standsFor(IndexDescription index, KeyDescription key) {
        return index.unique()
                && index.where() == null
                && index.parts().stream().noneMatch(IndexDescription.Part::expression)
                && sameColumns(key, index.columns());
    }

    private static boolean sameColumns(KeyDescription key, List<String> columns) {
        return Set.copyOf(key.columns()).equals(Set.copyOf(columns));
    }

    private static @Nullable ForeignKeyDescription like(
            ForeignKeyDescription key, List<ForeignKeyDescription> candidates) {
        return candidates.stream().filter(key::leadsLike).findFirst().orElse(null);
    }

    private static @Nullable IndexDescription named(String name, List<IndexDescription> candidates) {
        return candidates.stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
