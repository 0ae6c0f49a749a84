package org.sequelize4j.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.schema.SchemaChange.AddForeignKey;
import org.sequelize4j.schema.SchemaChange.CommentColumn;
import org.sequelize4j.schema.SchemaChange.CommentTable;
import org.sequelize4j.schema.SchemaChange.CreateIndex;
import org.sequelize4j.schema.SchemaChange.CreateSchema;
import org.sequelize4j.schema.SchemaChange.CreateTable;
import org.sequelize4j.schema.SchemaChange.DropEnum;
import org.sequelize4j.schema.SchemaChange.DropTables;

/** Finds the changes that a sync has to make, without making any. */
final class SchemaPlan {
    private final SchemaDialect schema;
    private final SyncSettings settings;
    private final LiveSchema live;
    private final SameValue database;
    private final Map<TableName, TableDescription> existing = new HashMap<>();
    private final Map<TableName, List<String>> enumTypes = new HashMap<>();
    private final List<SchemaChange> changes = new ArrayList<>();
    private final List<SchemaChange> late = new ArrayList<>();

    private SchemaPlan(SchemaDialect schema, SyncSettings settings, LiveSchema live, SameValue database) {
        this.schema = schema;
        this.settings = settings;
        this.live = live;
        this.database = database;
        existing.putAll(live.tables());
        enumTypes.putAll(live.enumTypes());
    }

    static List<SchemaChange> of(
            SchemaDialect schema,
            Collection<TableDescription> wanted,
            SyncSettings settings,
            LiveSchema live,
            SameValue database) {
        return new SchemaPlan(schema, settings, live, database).changes(wanted);
    }

    private List<SchemaChange> changes(Collection<TableDescription> wanted) {
        schemas(wanted);
        if (settings.force()) {
            dropAll();
        }
        Set<TableName> done = new HashSet<>();
        Set<TableName> all = new HashSet<>();
        wanted.forEach(table -> all.add(table.name()));
        for (TableDescription table : CreationOrder.of(wanted)) {
            done.add(table.name());
            TableDescription before = existing.get(table.name());
            TableDescription now = withoutForwardKeys(table, before, all, done);
            if (before == null) {
                create(now);
            } else if (settings.alter()) {
                changes.addAll(alter(before, now));
            } else {
                missingIndexes(before, now);
            }
        }
        changes.addAll(late);
        return changes;
    }

    private void schemas(Collection<TableDescription> wanted) {
        Set<String> missing = new LinkedHashSet<>();
        for (TableDescription table : wanted) {
            String name = table.name().schema();
            if (name != null && !live.schemas().contains(name)) {
                missing.add(name);
            }
        }
        missing.forEach(name -> changes.add(new CreateSchema(name)));
    }

    /** The changes that drop the tables that are there, and the types that were made for them. */
    static List<SchemaChange> dropping(SchemaDialect schema, LiveSchema live, boolean cascade) {
        List<SchemaChange> changes = new ArrayList<>();
        List<TableName> names = CreationOrder.reversed(live.tables().values());
        if (!names.isEmpty()) {
            changes.add(new DropTables(names, cascade));
        }
        EnumDiff enums = new EnumDiff(schema, live.enumTypes());
        live.tables().values().forEach(table -> changes.addAll(enums.dropped(table)));
        return changes;
    }

    private void dropAll() {
        List<SchemaChange> drops = dropping(schema, live, false);
        for (SchemaChange drop : drops) {
            if (drop instanceof DropEnum type) {
                enumTypes.remove(type.type());
            }
        }
        changes.addAll(drops);
        existing.clear();
    }

    /** Keys that reference a table which is yet to come are added at the end, where that can be done. */
    private TableDescription withoutForwardKeys(
            TableDescription table, @Nullable TableDescription before, Set<TableName> all, Set<TableName> done) {
        if (!schema.dialect().can(Capability.ADD_CONSTRAINT) || (before != null && !settings.alter())) {
            return table;
        }
        List<ForeignKeyDescription> now = new ArrayList<>();
        for (ForeignKeyDescription key : table.foreignKeys()) {
            boolean there = before != null && before.foreignKeys().stream().anyMatch(key::leadsLike);
            boolean itself = before == null && key.referencedTable().equals(table.name());
            boolean forward = (itself ? !schema.createsReferencesToItself() : !done.contains(key.referencedTable()))
                    && all.contains(key.referencedTable());
            if (forward && !there) {
                late.add(new AddForeignKey(table.name(), key.named(schema, table.name())));
            } else {
                now.add(key);
            }
        }
        return table.withForeignKeys(now);
    }

    private void create(TableDescription table) {
        EnumDiff enums = new EnumDiff(schema, enumTypes);
        table.columns().forEach(column -> changes.addAll(enums.created(table.name(), column)));
        changes.add(new CreateTable(table));
        table.indexes().forEach(index -> changes.add(new CreateIndex(table.name(), index)));
        if (schema.dialect().can(Capability.COMMENTS) && !schema.dialect().can(Capability.COMMENTS_IN_COLUMNS)) {
            if (table.comment() != null) {
                changes.add(new CommentTable(table.name(), table.comment()));
            }
            table.columns().stream()
                    .filter(column -> column.comment() != null)
                    .forEach(column -> changes.add(new CommentColumn(table.name(), column.name(), column.comment())));
        }
    }

    private void missingIndexes(TableDescription before, TableDescription table) {
        Set<String> names = new HashSet<>();
        before.indexes().forEach(index -> names.add(index.name()));
        table.indexes().stream()
                .filter(index -> !names.contains(index.name()))
                .forEach(index -> changes.add(new CreateIndex(table.name(), index)));
    }

    private List<SchemaChange> alter(TableDescription before, TableDescription table) {
        EnumDiff enums = new EnumDiff(schema, enumTypes);
        List<SchemaChange> steps = new ArrayList<>();
        for (ColumnDescription column : table.columns()) {
            ColumnDescription old = before.column(column.name());
            if (old == null || !schema.sameType(column.type(), old.type())) {
                steps.addAll(enums.created(table.name(), column));
            }
        }
        ColumnDiff columns = new ColumnDiff(schema, database, enums, settings.drop());
        steps.addAll(new TableDiff(schema, columns, settings.drop(), before, table).changes());
        return steps.stream().allMatch(schema::alters) ? steps : Rebuild.of(before, table, steps, settings.drop());
    }
}
