package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.AggregateException;
import org.sequelize4j.error.BulkRecordException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Transactions;

/** Inserts many new rows of one model in few statements and one transaction, without hooks of their own. */
final class BulkWriter {
    private final Transactions transactions;
    private final RowInserter inserter;
    private final ConflictInserter conflicts;
    private final StoredRows stored;

    BulkWriter(Transactions transactions, RowInserter inserter, ConflictInserter conflicts, StoredRows stored) {
        this.transactions = transactions;
        this.inserter = inserter;
        this.conflicts = conflicts;
        this.stored = stored;
    }

    void write(ModelDefinition model, List<RowInstance> rows, BulkSettings settings) {
        prepare(rows, settings.write());
        Undo.restoring(rows, () -> {
            if (!settings.duplicates().areRefused()) {
                transactions.run(options -> {}, savepoint -> insertOverDuplicates(model, rows, settings));
            } else if (inserter.isLong(model, rows)) {
                transactions.run(options -> {}, savepoint -> insert(model, rows, settings));
            } else {
                insert(model, rows, settings);
            }
            return rows;
        });
    }

    /** Who writes many rows wants to know of all that are refused. */
    private static void prepare(List<RowInstance> rows, WriteSettings settings) {
        List<BulkRecordException> refused = new ArrayList<>();
        for (RowInstance row : rows) {
            SetAside.of(row, settings);
            try {
                Preparation.withoutHooks(row, settings);
            } catch (ValidationException refusal) {
                refused.add(new BulkRecordException(refusal, row.face()));
            }
        }
        if (!refused.isEmpty()) {
            throw new AggregateException(refused);
        }
    }

    private List<RowInstance> insert(ModelDefinition model, List<RowInstance> rows, BulkSettings settings) {
        inserter.insert(model, rows, settings.write().returning(), settings.progress());
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
        inserter.insert(model, free, settings.write().returning(), settings.progress());
        if (!keyed.isEmpty()) {
            List<Attribute> target = target(model, keyed, duplicates);
            conflicts.insert(model, keyed, target, updated(model, duplicates));
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
            return RowKeys.named(model, duplicates.conflict());
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
        List<Attribute> updated = new ArrayList<>(RowKeys.named(model, duplicates.update()));
        Attribute updatedAt = model.updatedAt();
        if (updatedAt != null && !updated.contains(updatedAt)) {
            updated.add(updatedAt);
        }
        return updated;
    }
}
