package org.sequelize4j.write;

import java.util.List;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.PendingRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.query.Predicate;

/** Everything that writes rows. When a write fails, the instances are what they were before it. */
public final class Writer {
    private final RowInserter inserter;
    private final RowUpdater updater;
    private final RowDeleter deleter;
    private final Increment increment;
    private final StaticWriter statics;
    private final BulkWriter bulk;
    private final GraphWriter graphs;

    public Writer(Executor executor, Transactions transactions) {
        this.inserter = new RowInserter(executor);
        this.updater = new RowUpdater(executor);
        this.deleter = new RowDeleter(executor);
        this.increment = new Increment(executor);
        this.statics = new StaticWriter(executor);
        this.bulk = new BulkWriter(transactions, inserter);
        this.graphs = new GraphWriter(transactions, inserter, updater);
    }

    /** Writes one row: inserts a new one without what hangs on it, updates what changed of a stored one. */
    public void save(RowInstance row) {
        Undo.restoring(List.of(row), () -> {
            if (row.isNew()) {
                insert(row);
            } else {
                updater.update(row);
            }
            return row;
        });
    }

    private void insert(RowInstance row) {
        List<PendingRelation> left = row.pending();
        Preparation.ofInsert(row);
        inserter.insert(row.definition(), List.of(row), true, written -> {});
        for (PendingRelation relation : left) {
            AssociationDefinition association = relation.association();
            if (!(association instanceof BelongsTo) || relation.target().isNew()) {
                row.load(association, null);
            }
        }
    }

    /** Inserts new rows with everything that hangs on them, in one transaction. */
    public void create(List<RowInstance> roots) {
        graphs.write(roots);
    }

    public void bulkCreate(ModelDefinition model, List<RowInstance> rows, BulkSettings settings) {
        bulk.write(model, rows, settings);
    }

    /** Deletes the row; nothing happens when it is gone already. */
    public void destroy(RowInstance row) {
        deleter.delete(row);
    }

    /** Adds in the database and reads the sum back. */
    public void increment(RowInstance row, Attribute attribute, Number by) {
        Undo.restoring(List.of(row), () -> {
            increment.add(row, attribute, by);
            return row;
        });
    }

    /** Sets in all rows that fulfil the condition what is set of the given one; says how many. */
    public int update(RowInstance values, Predicate condition) {
        return statics.update(values, condition);
    }

    /** Deletes all rows that fulfil the condition; says how many. */
    public int destroy(ModelDefinition model, Predicate condition) {
        return statics.delete(model, condition);
    }
}
