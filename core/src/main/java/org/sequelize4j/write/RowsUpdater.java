package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.AggregateException;
import org.sequelize4j.error.BulkRecordException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;

/** Writes what was changed of many stored rows, each with values of its own, in few statements, and nothing else. */
final class RowsUpdater {
    private final Executor executor;
    private final RowUpdater single;
    private final ParentUpkeep upkeep;

    RowsUpdater(Executor executor, RowUpdater single, ParentUpkeep upkeep) {
        this.upkeep = upkeep;
        this.executor = executor;
        this.single = single;
    }

    /** A row, what was changed of it, and what is written. */
    private record Written(RowInstance row, List<Attribute> changed, List<Attribute> stored) {}

    /**
     * Writes rows of one definition, in the transaction that runs.
     *
     * @throws MissedRows when one of them is gone, or has another version
     */
    void update(ModelDefinition model, List<RowInstance> rows, WriteSettings settings, GraphPlaces places) {
        write(model, prepare(rows, settings, places), settings);
    }

    /** Rows that were judged already, with what was changed of each. */
    void updateJudged(ModelDefinition model, Map<RowInstance, List<Attribute>> rows, WriteSettings settings) {
        List<Written> all = new ArrayList<>();
        rows.forEach(
                (row, changed) -> all.add(written(row, Preparation.hookedUpdate(row, changed, settings), settings)));
        write(model, all, settings);
    }

    private void write(ModelDefinition model, List<Written> all, WriteSettings settings) {
        Map<RowInstance, List<Attribute>> written = new LinkedHashMap<>();
        all.forEach(one -> written.put(one.row(), one.stored()));
        upkeep.updating(model, written, settings.touches(), () -> {
            writeAll(model, all);
            return all;
        });
        for (Written one : all) {
            if (!one.stored().isEmpty()) {
                RowHooks.of(one.row(), settings).written(HookType.AFTER_UPDATE, HookType.AFTER_UPDATE_COMMIT);
            }
            one.row().stored(one.stored());
            one.row().stored(one.changed());
        }
    }

    private void writeAll(ModelDefinition model, List<Written> all) {
        List<UpdateBatch.Row> together = new ArrayList<>();
        for (Written one : LockOrder.of(all, Written::row)) {
            if (UpdateBatch.takes(one.row(), one.stored())) {
                together.add(UpdateBatch.Row.of(one.row(), one.stored()));
            } else if (!one.stored().isEmpty()) {
                RefusedRows.watching(List.of(one.row()), () -> writeAlone(one));
            }
        }
        for (UpdateBatch batch : UpdateBatch.split(model, together, executor.dialect())) {
            RefusedRows.watching(batch.instances(), () -> write(batch));
        }
    }

    private void writeAlone(Written one) {
        if (!single.write(one.row(), one.stored())) {
            throw new MissedRows(List.of(one.row()));
        }
    }

    private void write(UpdateBatch batch) {
        if (executor.update(executor.dialect().print(batch.statement())) < batch.size()) {
            throw new MissedRows(batch.instances());
        }
    }

    /** Who writes many rows wants to know of all that are refused. */
    private static List<Written> prepare(List<RowInstance> rows, WriteSettings settings, GraphPlaces places) {
        List<Written> written = new ArrayList<>();
        List<BulkRecordException> refused = new ArrayList<>();
        for (RowInstance row : rows) {
            try {
                written.add(written(row, Preparation.ofUpdate(row, settings), settings));
            } catch (ValidationException refusal) {
                refused.add(new BulkRecordException(refusal, row.face(), places.path(row)));
            }
        }
        if (!refused.isEmpty()) {
            throw new AggregateException(refused);
        }
        return written;
    }

    private static Written written(RowInstance row, List<Attribute> changed, WriteSettings settings) {
        boolean any = changed.stream().anyMatch(Attribute::isStored);
        return new Written(row, changed, any ? RowUpdater.written(row, changed, settings) : List.of());
    }
}
