package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.sql.OnConflict;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Update;

/** Inserts one row that may meet another one, and tells whether it is a new one, however many others do the same. */
final class TellingInserter {
    private final Executor executor;
    private final Transactions transactions;
    private final StoredRows stored;
    private final ConflictInserter conflicts;
    private final StepwiseInserter stepwise;

    TellingInserter(
            Executor executor,
            Transactions transactions,
            StoredRows stored,
            ConflictInserter conflicts,
            StepwiseInserter stepwise) {
        this.executor = executor;
        this.transactions = transactions;
        this.stored = stored;
        this.conflicts = conflicts;
        this.stepwise = stepwise;
    }

    /**
     * Writes the row; the instance is what is stored then.
     *
     * @param target the key that it is about
     * @param update what the row that is there gets
     * @param keys by which it can meet another one
     */
    boolean write(
            RowInstance row,
            List<Attribute> target,
            List<Attribute> update,
            List<List<Attribute>> keys,
            WriteSettings settings) {
        if (executor.dialect().can(Capability.INSERTED_FLAG) && conflicts.isOneStatement(row.definition())) {
            return insertFlagged(row, target, update);
        }
        return Again.run(transactions, List.of(row), false, () -> {
            boolean created = insert(row, target, update, keys, settings);
            List<List<Attribute>> tried = new ArrayList<>(keys);
            tried.addAll(RowKeys.of(row.definition()));
            stored.readBack(row.definition(), List.of(row), tried);
            return created;
        });
    }

    private boolean insert(
            RowInstance row,
            List<Attribute> target,
            List<Attribute> update,
            List<List<Attribute>> keys,
            WriteSettings settings) {
        if (!conflicts.isOneStatement(row.definition())) {
            return stepwise.write(row, keys, update, settings);
        }
        if (executor.dialect().can(Capability.LAST_INSERT_ID)) {
            return insertMarked(row, target, update);
        }
        // Nobody else writes between the two: a database without a word for it has one writer at a time.
        boolean existed = stored.exists(row, keys);
        conflicts.insert(List.of(row), target, update, settings);
        return !existed;
    }

    private boolean insertFlagged(RowInstance row, List<Attribute> target, List<Attribute> update) {
        ModelDefinition model = row.definition();
        List<Attribute> attributes = model.storedAttributes();
        OnConflict conflict = new OnConflict(
                Statements.columns(target), Statements.columns(update), Versions.countOver(model, update), true);
        Dialect dialect = executor.dialect();
        return executor.query(
                        dialect.print(batch(row).statement(dialect, attributes).on(conflict)), rows -> {
                            @Nullable
                            Object[] values = stored.mapper(attributes).map(rows);
                            boolean inserted = rows.getBoolean(attributes.size() + 1);
                            StoredRows.fill(row, values);
                            return inserted;
                        })
                .get(0);
    }

    /** How many rows are affected tells nothing of a row that has the values already; a mark that only an update leaves does. */
    private boolean insertMarked(RowInstance row, List<Attribute> target, List<Attribute> update) {
        ModelDefinition model = row.definition();
        long mark = ThreadLocalRandom.current().nextLong(1L << 62, Long.MAX_VALUE);
        List<Update.Assignment> computed = new ArrayList<>(Versions.countOver(model, update));
        computed.add(leaving(mark, model));
        OnConflict conflict = new OnConflict(Statements.columns(target), Statements.columns(update), computed, false);
        Dialect dialect = executor.dialect();
        executor.update(dialect.print(batch(row).statement(dialect, List.of()).on(conflict)));
        return executor.query(dialect.print(lastMark()), rows -> rows.getLong(1))
                        .get(0)
                != mark;
    }

    private InsertBatch batch(RowInstance row) {
        return InsertBatch.split(List.of(row), executor.dialect()).get(0);
    }

    /** {@code id = IF(LAST_INSERT_ID(?) = 0, id, id)}. */
    private static Update.Assignment leaving(long mark, ModelDefinition model) {
        String column = model.primaryKey().get(0).column();
        SqlExpression same = new SqlExpression.Column(Statements.table(model).alias(), column);
        SqlExpression left = call("LAST_INSERT_ID", new SqlExpression.Bind(mark, null));
        SqlExpression isZero = new SqlExpression.Binary(left, "=", new SqlExpression.Bind(0, null));
        return new Update.Assignment(column, call("IF", isZero, same, same));
    }

    private static Select lastMark() {
        return Select.plain(List.of(new Select.Item(call("LAST_INSERT_ID"), null)), null, null, null);
    }

    private static SqlExpression call(String function, SqlExpression... arguments) {
        return new SqlExpression.Call(function, List.of(arguments), false);
    }
}
