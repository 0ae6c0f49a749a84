package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.AggregateException;
import org.sequelize4j.error.BulkRecordException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.hook.ModelHooks;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Transactions;

/** Inserts many new rows of one model in few statements and one transaction; the hooks of each row run only when asked for. */
final class BulkWriter {
    private final Transactions transactions;
    private final RowInserter inserter;
    private final ConflictInserter conflicts;
    private final StoredRows stored;
    private final RefusedRow finder;

    BulkWriter(
            Transactions transactions,
            RowInserter inserter,
            ConflictInserter conflicts,
            StoredRows stored,
            RefusedRow finder) {
        this.finder = finder;
        this.transactions = transactions;
        this.inserter = inserter;
        this.conflicts = conflicts;
        this.stored = stored;
    }

    void write(ModelDefinition model, List<RowInstance> rows, BulkSettings settings) {
        write(model, rows, settings, GraphPlaces.of(rows));
    }

    /** The same for rows that have these places among what was given. */
    void write(ModelDefinition model, List<RowInstance> rows, BulkSettings settings, GraphPlaces places) {
        if (rows.isEmpty()) {
            return;
        }
        ModelHooks hooks = hooks(rows, settings);
        Undo.restoring(rows, () -> {
            rows.forEach(row -> SetAside.of(row, settings.write()));
            if (!hooks.isEmpty()) {
                return undone(rows, places, true, () -> insert(model, rows, settings, hooks, places, Around.NOTHING));
            }
            prepare(rows, settings.write().withHooks(false), places);
            if (!settings.duplicates().areRefused()) {
                return undone(rows, places, false, () -> insertOverDuplicates(model, rows, settings));
            }
            List<InsertBatch> cut = inserter.cut(rows);
            return RowInserter.isLong(model, cut)
                    ? undone(rows, places, false, () -> insert(model, rows, cut, settings))
                    : RefusedRows.told(finder, places, false, () -> insert(model, rows, cut, settings));
        });
    }

    private <R> R undone(List<RowInstance> rows, GraphPlaces places, boolean hooked, Supplier<R> work) {
        return RefusedRows.told(finder, places, true, () -> Again.run(transactions, rows, hooked, work));
    }

    /** What is written before and after the rows, between their hooks. */
    interface Around {
        Around NOTHING = new Around() {};

        /** After the rows were judged. */
        default void before(boolean individually) {}

        default void after(boolean individually) {}
    }

    /** Inserts rows and what is around them, in the transaction that runs. */
    void insert(
            ModelDefinition model, List<RowInstance> rows, BulkSettings settings, GraphPlaces places, Around around) {
        insert(model, rows, settings, hooks(rows, settings), places, around);
    }

    private static ModelHooks hooks(List<RowInstance> rows, BulkSettings settings) {
        return settings.write().hooks() ? rows.get(0).runtime().hooks() : ModelHooks.NONE;
    }

    private List<RowInstance> insert(
            ModelDefinition model,
            List<RowInstance> rows,
            BulkSettings settings,
            ModelHooks hooks,
            GraphPlaces places,
            Around around) {
        BulkCreation creation = new BulkCreation(rows, settings.write());
        hooks.run(HookType.BEFORE_BULK_CREATE, creation::event);
        boolean individually = creation.individually();
        WriteSettings ofRow = settings.write().withHooks(individually);
        prepare(rows, ofRow, places);
        if (individually) {
            hooks.runForEach(HookType.BEFORE_CREATE, RowHooks.arguments(rows));
        }
        around.before(individually);
        insert(model, rows, settings);
        around.after(individually);
        if (individually) {
            rows.forEach(row -> RowHooks.of(row, ofRow).written(HookType.AFTER_CREATE, HookType.AFTER_CREATE_COMMIT));
        }
        creation.written();
        hooks.run(HookType.AFTER_BULK_CREATE, creation::event);
        return rows;
    }

    /** Who writes many rows wants to know of all that are refused. */
    private static void prepare(List<RowInstance> rows, WriteSettings settings, GraphPlaces places) {
        List<BulkRecordException> refused = new ArrayList<>();
        for (RowInstance row : rows) {
            try {
                Preparation.validatedOfMany(row, settings);
            } catch (ValidationException refusal) {
                refused.add(new BulkRecordException(refusal, row.face(), places.path(row)));
            }
        }
        if (!refused.isEmpty()) {
            throw new AggregateException(refused);
        }
    }

    private List<RowInstance> insert(ModelDefinition model, List<RowInstance> rows, BulkSettings settings) {
        if (!settings.duplicates().areRefused()) {
            return insertOverDuplicates(model, rows, settings);
        }
        return insert(model, rows, inserter.cut(rows), settings);
    }

    private List<RowInstance> insert(
            ModelDefinition model, List<RowInstance> rows, List<InsertBatch> cut, BulkSettings settings) {
        RefusedRows.watching(rows, () -> inserter.insert(model, rows, cut, settings.write(), settings.progress()));
        return rows;
    }

    /** Rows without any key cannot meet another; the others are read back by theirs, so that each has the key that is stored. */
    private List<RowInstance> insertOverDuplicates(
            ModelDefinition model, List<RowInstance> rows, BulkSettings settings) {
        Duplicates duplicates = settings.duplicates();
        List<List<Attribute>> keys = RowKeys.of(model);
        List<RowInstance> free = new ArrayList<>();
        List<RowInstance> keyed = new ArrayList<>();
        for (RowInstance row : rows) {
            (keys.stream().anyMatch(key -> RowKeys.complete(row, key)) ? keyed : free).add(row);
        }
        inserter.insert(model, free, settings.write(), settings.progress());
        if (!keyed.isEmpty()) {
            List<Attribute> target = target(model, keyed, duplicates);
            conflicts.insert(keyed, target, updated(model, duplicates), settings.write());
            List<List<Attribute>> tried = new ArrayList<>(keys);
            tried.add(0, target.isEmpty() ? model.primaryKey() : target);
            stored.readBack(model, keyed, tried);
            settings.progress().accept(rows.size());
        }
        return rows;
    }

    /** What was named; else the first unique key that a row has values for; else the primary key. */
    private static List<Attribute> target(ModelDefinition model, List<RowInstance> rows, Duplicates duplicates) {
        if (!duplicates.conflict().isEmpty()) {
            return model.requireAttributes(duplicates.conflict());
        }
        if (duplicates.update().isEmpty()) {
            return List.of();
        }
        return RowKeys.unique(model).stream()
                .filter(key -> rows.stream().anyMatch(row -> RowKeys.complete(row, key)))
                .findFirst()
                .orElse(model.primaryKey());
    }

    private static List<Attribute> updated(ModelDefinition model, Duplicates duplicates) {
        if (duplicates.update().isEmpty()) {
            return List.of();
        }
        List<Attribute> updated = new ArrayList<>(model.requireAttributes(duplicates.update()));
        KeptCounters.refuse(model, updated);
        Attribute updatedAt = model.updatedAt();
        if (updatedAt != null && !updated.contains(updatedAt)) {
            updated.add(updatedAt);
        }
        return updated;
    }
}
