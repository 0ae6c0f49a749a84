package org.sequelize4j.write;

import java.util.List;
import java.util.function.LongConsumer;
import org.sequelize4j.Expression;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.jdbc.Executor;

/** Inserts rows that are prepared, and fills in what the database made of them. */
final class RowInserter {
    private final Executor executor;
    private final ParentUpkeep upkeep;
    private final PlannedWrites plans;

    RowInserter(Executor executor, ParentUpkeep upkeep, PlannedWrites plans) {
        this.executor = executor;
        this.plans = plans;
        this.upkeep = upkeep;
    }

    /** Inserts one row: where it gives what the one before it gave, by the same statement. */
    void insert(RowInstance row, WriteSettings settings) {
        ModelDefinition model = row.definition();
        if (settings.returning() && model.upkeeps().isEmpty()) {
            insertAlone(row, plans.latest(model));
        } else {
            insert(model, List.of(row), settings, written -> {});
        }
    }

    private void insertAlone(RowInstance row, LatestInsert latest) {
        AloneInsert known = latest.fitting(row);
        if (known != null) {
            known.insert(row, executor);
            return;
        }
        InsertBatch batch = InsertCutter.alone(row, List.of(row));
        if (batch.plain()) {
            AloneInsert fresh = AloneInsert.of(row, plans.insert(batch.model(), batch.given(), batch.made()));
            latest.is(fresh);
            fresh.insert(row, executor);
        } else {
            insert(batch, true);
        }
    }

    /** Inserts rows of one model in their order. */
    void insert(ModelDefinition model, List<RowInstance> rows, WriteSettings settings, LongConsumer rowsWritten) {
        insert(model, rows, cut(rows), settings, rowsWritten);
    }

    /** The same of rows that are cut into statements already. */
    void insert(
            ModelDefinition model,
            List<RowInstance> rows,
            List<InsertBatch> cut,
            WriteSettings settings,
            LongConsumer rowsWritten) {
        if (model.upkeeps().isEmpty()) {
            insertAll(cut, settings.returning(), rowsWritten);
        } else {
            upkeep.inserting(rows, settings.touches(), () -> insertAll(cut, settings.returning(), rowsWritten));
        }
    }

    /** The statements that insert these rows. */
    List<InsertBatch> cut(List<RowInstance> rows) {
        return InsertBatch.split(rows, executor.dialect());
    }

    private void insertAll(List<InsertBatch> cut, boolean readBack, LongConsumer rowsWritten) {
        long written = 0;
        for (InsertBatch batch : cut) {
            insert(batch, readBack);
            written += batch.rows().size();
            rowsWritten.accept(written);
        }
    }

    /** Whether that takes more than one statement, and so a transaction. */
    static boolean isLong(ModelDefinition model, List<InsertBatch> cut) {
        return cut.size() > 1 || !model.upkeeps().isEmpty();
    }

    private void insert(InsertBatch batch, boolean readBack) {
        PlannedInsert plan = plans.insert(batch.model(), batch.given(), readBack ? batch.made() : PlannedWrites.NONE);
        plan.fill(batch.rows(), plan.run(plan.sql(batch), executor));
        for (RowInstance row : batch.rows()) {
            finish(row, batch, plan.handedBack());
        }
    }

    /** What was left open and not read back is unknown; everything else that was not set is null now. */
    private static void finish(RowInstance row, InsertBatch batch, List<Attribute> known) {
        for (Attribute attribute : batch.model().storedAttributes()) {
            int slot = attribute.slot();
            Object raw = row.raw(slot);
            if (raw == null || raw instanceof Slot || raw instanceof Expression) {
                boolean unknown = batch.made().get(slot) && !known.contains(attribute);
                row.fill(slot, unknown ? Slot.UNSELECTED : null);
            }
        }
        row.stored();
    }
}
