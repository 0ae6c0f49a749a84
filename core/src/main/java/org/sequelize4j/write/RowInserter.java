package org.sequelize4j.write;

import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.sql.SqlText;

/** Inserts rows that are prepared, and fills in what the database made of them. */
final class RowInserter {
    private final Executor executor;
    private final ParentUpkeep upkeep;

    RowInserter(Executor executor, ParentUpkeep upkeep) {
        this.executor = executor;
        this.upkeep = upkeep;
    }

    /** Inserts rows of one model in their order. */
    void insert(ModelDefinition model, List<RowInstance> rows, WriteSettings settings, LongConsumer rowsWritten) {
        upkeep.inserting(rows, settings.touches(), () -> insertAll(model, rows, settings.returning(), rowsWritten));
    }

    private void insertAll(ModelDefinition model, List<RowInstance> rows, boolean readBack, LongConsumer rowsWritten) {
        long written = 0;
        for (InsertBatch batch : InsertBatch.split(model, rows, executor.dialect())) {
            insert(batch, readBack);
            written += batch.rows().size();
            rowsWritten.accept(written);
        }
    }

    /** Whether that takes more than one statement, and so a transaction. */
    boolean isLong(ModelDefinition model, List<RowInstance> rows) {
        return !model.upkeeps().isEmpty()
                || InsertBatch.split(model, rows, executor.dialect()).size() > 1;
    }

    private void insert(InsertBatch batch, boolean readBack) {
        List<Attribute> made = readBack ? madeValues(batch) : List.of();
        if (made.isEmpty()) {
            executor.update(print(batch, List.of()));
            batch.rows().forEach(row -> finish(row, batch, List.of()));
            return;
        }
        RowMapper<@Nullable Object[]> values = ReturnedValues.of(executor.dialect(), made);
        List<@Nullable Object[]> keys = executor.dialect().can(Capability.INSERT_RETURNING)
                ? executor.query(print(batch, made), values)
                : executor.insertWithKeys(print(batch, List.of()), Statements.columns(made), values);
        if (keys.size() != batch.rows().size()) {
            throw new InstanceException("The database was given " + batch.rows().size() + " new rows of \""
                    + batch.model().name() + "\" and handed back the keys of " + keys.size()
                    + "; a trigger or rule on the table may leave rows out.");
        }
        for (int i = 0; i < keys.size(); i++) {
            RowInstance row = batch.rows().get(i);
            for (int column = 0; column < made.size(); column++) {
                row.fill(made.get(column).slot(), keys.get(i)[column]);
            }
            finish(row, batch, made);
        }
    }

    /** Without RETURNING only a key that counts up is handed back. */
    private List<Attribute> madeValues(InsertBatch batch) {
        return executor.dialect().can(Capability.INSERT_RETURNING)
                ? batch.readBack()
                : batch.readBack().stream().filter(Attribute::autoIncrement).toList();
    }

    private SqlText print(InsertBatch batch, List<Attribute> returning) {
        Dialect dialect = executor.dialect();
        return dialect.print(batch.statement(dialect, returning));
    }

    /** What was left open and not read back is unknown; everything else that was not set is null now. */
    private static void finish(RowInstance row, InsertBatch batch, List<Attribute> known) {
        for (Attribute attribute : row.definition().attributes()) {
            Object raw = row.raw(attribute.slot());
            boolean open = raw == null || raw instanceof Slot || Statements.isComputed(row, attribute);
            if (attribute.isStored() && open) {
                boolean unknown = batch.readBack().contains(attribute) && !known.contains(attribute);
                row.fill(attribute.slot(), unknown ? Slot.UNSELECTED : null);
            }
        }
        row.stored();
    }
}
