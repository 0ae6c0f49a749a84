package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.instance.Changes;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Transactions;

/** Inserts a row, or sets its values on the row that stands in its way; the instance is the stored row then. */
final class UpsertWriter {
    private final Transactions transactions;
    private final RowInserter inserter;
    private final ConflictInserter conflicts;
    private final TellingInserter telling;

    UpsertWriter(Transactions transactions, RowInserter inserter, ConflictInserter conflicts, TellingInserter telling) {
        this.transactions = transactions;
        this.inserter = inserter;
        this.conflicts = conflicts;
        this.telling = telling;
    }

    /**
     * Writes a row.
     *
     * @param row in which only what was given is set
     * @param conflict the names of the attributes of the unique key that it is about; empty to find it from the values
     * @return whether it is a new one
     */
    boolean write(RowInstance row, WriteSettings settings, List<String> conflict) {
        List<Attribute> given =
                Validation.changed(row).stream().filter(Attribute::isStored).toList();
        if (!row.pending().isEmpty()) {
            throw new QueryException("An upsert of \"" + row.definition().name()
                    + "\" writes one row; create or connect associated rows by their handles afterwards.");
        }
        KeptCounters.refuse(row.definition(), given);
        RowHooks hooks = RowHooks.of(row, settings);
        return Undo.restoring(
                List.of(row),
                () -> hooks.hooks().isEmpty()
                        ? write(row, settings, conflict, given, hooks)
                        : transactions.run(options -> {}, savepoint -> write(row, settings, conflict, given, hooks)));
    }

    private boolean write(
            RowInstance row, WriteSettings settings, List<String> conflict, List<Attribute> given, RowHooks hooks) {
        NewRows.addDefaults(row);
        Preparation.validatedOfMany(row, settings);
        Changes before = Changes.of(row);
        hooks.run(HookType.BEFORE_UPSERT);
        List<Attribute> set = new ArrayList<>(given);
        before.since().forEach(name -> set.add(row.definition().requireAttribute(name)));
        List<Attribute> updated = updated(row.definition(), set, settings);
        List<Attribute> target = conflict.isEmpty()
                ? target(row.definition(), updated)
                : row.definition().requireAttributes(conflict);
        boolean created = write(row, target, updated, settings);
        hooks.written(HookType.AFTER_UPSERT, created ? HookType.AFTER_CREATE_COMMIT : HookType.AFTER_UPDATE_COMMIT);
        return created;
    }

    /** What was given or is named, never the time of the creation, always that of the change. */
    private static List<Attribute> updated(ModelDefinition model, List<Attribute> given, WriteSettings settings) {
        List<Attribute> updated = new ArrayList<>();
        for (Attribute attribute : model.storedAttributes()) {
            boolean named = settings.fields() == null ? given.contains(attribute) : settings.writes(attribute);
            boolean isTime = attribute.equals(model.updatedAt()) && !settings.silent();
            if ((named || isTime) && !attribute.equals(model.createdAt())) {
                updated.add(attribute);
            }
        }
        return updated;
    }

    /** As Sequelize finds it: the primary key when it is given, else the first unique key that one of the attributes is part of. */
    private static List<Attribute> target(ModelDefinition model, List<Attribute> updated) {
        if (updated.stream().anyMatch(Attribute::primaryKey)) {
            return model.primaryKey();
        }
        for (Attribute attribute : updated) {
            for (List<Attribute> key : RowKeys.unique(model)) {
                if (key.contains(attribute)) {
                    return key;
                }
            }
        }
        return model.primaryKey();
    }

    private boolean write(RowInstance row, List<Attribute> target, List<Attribute> updated, WriteSettings settings) {
        List<List<Attribute>> keys = conflicts.keys(row.definition(), target);
        if (keys.stream().noneMatch(key -> RowKeys.complete(row, key))) {
            inserter.insert(row.definition(), List.of(row), settings, written -> {});
            return true;
        }
        List<Attribute> set = updated.isEmpty() ? target : updated;
        return telling.write(row, target, set, keys, settings);
    }
}
