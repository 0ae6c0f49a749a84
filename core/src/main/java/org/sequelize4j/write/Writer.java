package org.sequelize4j.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.ValidationItem;
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
    private final UpsertWriter upserts;
    private final GraphWriter graphs;

    public Writer(Executor executor, Transactions transactions) {
        this.inserter = new RowInserter(executor);
        this.updater = new RowUpdater(executor);
        this.deleter = new RowDeleter(executor);
        this.statics = new StaticWriter(executor);
        StoredRows stored = new StoredRows(executor);
        this.increment = new Increment(executor, stored);
        ConflictInserter conflicts = new ConflictInserter(executor, stored, inserter);
        this.bulk = new BulkWriter(transactions, inserter, conflicts, stored);
        this.upserts = new UpsertWriter(executor, transactions, inserter, conflicts, stored);
        this.graphs = new GraphWriter(transactions, inserter, updater);
    }

    /** Writes one row: inserts a new one without what hangs on it, updates what changed of a stored one. */
    public void save(RowInstance row) {
        save(row, WriteSettings.STANDARD);
    }

    /** The same as it is told to; what is not among the fields stays changed and unwritten. */
    public void save(RowInstance row, WriteSettings settings) {
        Undo.restoring(List.of(row), () -> {
            if (row.isNew()) {
                insert(row, settings);
            } else {
                updater.update(row, settings);
            }
            return row;
        });
    }

    private void insert(RowInstance row, WriteSettings settings) {
        List<PendingRelation> left = row.pending();
        SetAside aside = SetAside.of(row, settings);
        Preparation.ofInsert(row, settings);
        inserter.insert(row.definition(), List.of(row), settings.returning(), written -> {});
        aside.giveBack();
        for (PendingRelation relation : left) {
            AssociationDefinition association = relation.association();
            if (!(association instanceof BelongsTo) || relation.target().isNew()) {
                row.load(association, null);
            }
        }
    }

    /** Judges the values of a row without writing them. */
    public void validate(RowInstance row, ValidationSettings settings) {
        Validation.ofAll(row, settings);
    }

    /** What is wrong with a row that is to be inserted, apart from the attributes of which that is known. */
    public List<ValidationItem> refusals(RowInstance row, Collection<String> known) {
        return Validation.itemsOfInsert(row, known);
    }

    /** Inserts new rows with everything that hangs on them, in one transaction. */
    public void create(List<RowInstance> roots) {
        create(roots, WriteSettings.STANDARD);
    }

    /** The same as it is told to; the fields are those of the roots. */
    public void create(List<RowInstance> roots, WriteSettings settings) {
        graphs.write(roots, settings);
    }

    /** Inserts new rows of one model in few statements; with what hangs on them, as a graph without hooks. */
    public void bulkCreate(ModelDefinition model, List<RowInstance> rows, BulkSettings settings) {
        if (rows.stream().allMatch(row -> row.pending().isEmpty())) {
            bulk.write(model, rows, settings);
        } else {
            graphs.write(rows, settings.write().withHooks(false));
            settings.progress().accept(rows.size());
        }
    }

    /**
     * Inserts a row in which only what was given is set, or sets that on the row which stands in its way.
     *
     * @param conflict the names of the attributes of the unique key that it is about; empty to find it from the values
     * @return whether the row is a new one
     */
    public boolean upsert(RowInstance row, WriteSettings settings, List<String> conflict) {
        return upserts.write(row, settings, conflict);
    }

    /** Deletes the row; nothing happens when it is gone already. */
    public void destroy(RowInstance row) {
        destroy(row, ReachSettings.STANDARD);
    }

    /** The same as it is told to. */
    public void destroy(RowInstance row, ReachSettings settings) {
        deleter.delete(row);
    }

    /** Adds in the database and reads the sum back. */
    public void increment(RowInstance row, Map<Attribute, Number> by) {
        Undo.restoring(List.of(row), () -> {
            increment.add(row, by);
            return row;
        });
    }

    /** Adds in all rows that fulfil the condition; says how many. */
    public int increment(RowInstance blank, Map<Attribute, Number> by, Predicate condition) {
        return increment.add(blank, by, condition);
    }

    /** Sets in all rows that fulfil the condition what is set of the given one; says how many. */
    public int update(RowInstance values, Predicate condition) {
        return update(values, condition, ReachSettings.STANDARD);
    }

    public int update(RowInstance values, Predicate condition, ReachSettings settings) {
        return statics.update(values, condition, settings);
    }

    /** Deletes all rows that fulfil the condition; says how many. */
    public int destroy(ModelDefinition model, Predicate condition) {
        return destroy(model, condition, ReachSettings.STANDARD);
    }

    public int destroy(ModelDefinition model, Predicate condition, ReachSettings settings) {
        return statics.delete(model, condition, settings);
    }
}
