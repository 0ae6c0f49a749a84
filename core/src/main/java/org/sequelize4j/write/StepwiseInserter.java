package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.Update;

/** Looks for the row that stands in the way, updates it or inserts the new one: where no statement of the database does both. */
final class StepwiseInserter {
    private final Executor executor;
    private final Transactions transactions;
    private final StoredRows stored;
    private final RowInserter inserter;
    private final ParentUpkeep upkeep;

    StepwiseInserter(
            Executor executor,
            Transactions transactions,
            StoredRows stored,
            RowInserter inserter,
            ParentUpkeep upkeep) {
        this.upkeep = upkeep;
        this.executor = executor;
        this.transactions = transactions;
        this.stored = stored;
        this.inserter = inserter;
    }

    /**
     * Writes one row.
     *
     * @param keys by which it can meet another one
     * @param update what the row that is there gets; empty to leave the new one out
     * @return whether it is a new one
     */
    boolean write(RowInstance row, List<List<Attribute>> keys, List<Attribute> update, WriteSettings settings) {
        if (meets(row, keys, update, settings)) {
            return false;
        }
        try {
            transactions.run(options -> {}, savepoint -> {
                inserter.insert(row.definition(), List.of(row), settings, written -> {});
                return row;
            });
            return true;
        } catch (UniqueConstraintException taken) {
            // Someone else has inserted it since we looked; any other key that is taken is a failure.
            if (meetsNow(row, keys, update, settings)) {
                return false;
            }
            throw taken;
        }
    }

    /** Whether a row stands in the way, which is updated then. */
    private boolean meets(RowInstance row, List<List<Attribute>> keys, List<Attribute> update, WriteSettings settings) {
        for (List<Attribute> key : keys) {
            if (stored.exists(row, List.of(key))) {
                return update.isEmpty() || update(row, key, update, settings) > 0;
            }
        }
        return false;
    }

    /** The same for a row that reads of this transaction may not see yet, but its writes do. */
    private boolean meetsNow(
            RowInstance row, List<List<Attribute>> keys, List<Attribute> update, WriteSettings settings) {
        return update.isEmpty()
                ? meets(row, keys, update, settings)
                : keys.stream().anyMatch(key -> RowKeys.complete(row, key) && update(row, key, update, settings) > 0);
    }

    private int update(RowInstance row, List<Attribute> key, List<Attribute> update, WriteSettings settings) {
        if (ParentUpkeep.matters(row.definition(), update, settings.touches())) {
            upkeep.beforeTakeover(row, key, update, settings.touches());
        }
        List<Update.Assignment> assignments = new ArrayList<>();
        update.forEach(attribute ->
                assignments.add(new Update.Assignment(attribute.column(), Statements.updated(row, attribute))));
        assignments.addAll(Versions.countOver(row.definition(), update));
        List<SqlExpression> isRow = new ArrayList<>();
        key.forEach(part -> isRow.add(
                new SqlExpression.Binary(Statements.column(part), "=", Statements.bind(part, row.value(part.slot())))));
        return executor.update(executor.dialect()
                .print(new Update(
                        Statements.table(row.definition()),
                        assignments,
                        new SqlExpression.Junction(true, isRow),
                        List.of())));
    }
}
