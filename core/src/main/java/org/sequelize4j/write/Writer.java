package org.sequelize4j.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.ValidationItem;
import org.sequelize4j.hook.ModelHooks;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.load.Finds;
import org.sequelize4j.load.Runtimes;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;

/** Everything that writes rows. When a write fails, the instances are what they were before it. */
public final class Writer {
    private final Transactions transactions;
    private final Runtimes runtimes;
    private final RowInserter inserter;
    private final RowUpdater updater;
    private final RowDeleter deleter;
    private final Increment increment;
    private final StaticWriter statics;
    private final StaticDeleter destroyer;
    private final HookedStatics hooked;
    private final BulkWriter bulk;
    private final UpsertWriter upserts;
    private final RowCreator creator;
    private final GraphWriter graphs;
    private final ManySaver many;
    private final GraphChangeWriter changes;
    private final StoredRows stored;
    private final RefusedRow finder;
    private final Recounting recounting;

    public Writer(Executor executor, Transactions transactions, Finds finds, Queries queries, Runtimes runtimes) {
        this.runtimes = runtimes;
        this.transactions = transactions;
        this.recounting = new Recounting(executor, transactions);
        ParentUpkeep upkeep = new ParentUpkeep(executor, transactions);
        PlannedWrites plans = new PlannedWrites(executor.dialect());
        this.inserter = new RowInserter(executor, upkeep, plans);
        this.updater = new RowUpdater(executor, upkeep, plans);
        this.statics = new StaticWriter(executor, upkeep);
        RowsUpdater rows = new RowsUpdater(executor, updater, upkeep);
        this.deleter =
                new RowDeleter(executor, transactions, new Dependents(finds, queries), updater, rows, statics, upkeep);
        this.destroyer = new StaticDeleter(statics, deleter.many(), transactions, finds);
        this.hooked = new HookedStatics(transactions, statics, destroyer, finds, queries);
        this.stored = new StoredRows(executor);
        this.increment = new Increment(executor, stored, upkeep);
        this.finder = new RefusedRow(executor, transactions, stored);
        StepwiseInserter stepwise = new StepwiseInserter(executor, transactions, stored, inserter, upkeep);
        ConflictInserter conflicts = new ConflictInserter(executor, stepwise);
        this.bulk = new BulkWriter(transactions, inserter, conflicts, stored, finder);
        this.upserts = new UpsertWriter(
                transactions,
                inserter,
                conflicts,
                new TellingInserter(executor, transactions, stored, conflicts, stepwise));
        this.creator = new RowCreator(inserter, finder);
        this.graphs = new GraphWriter(transactions, inserter, updater, finder);
        this.many = new ManySaver(transactions, bulk, rows, stored, finder);
        this.changes = new GraphChangeWriter(inserter, rows, deleter.many());
    }

    /** Writes one row: inserts a new one with what hangs on it, updates what changed of a stored one. */
    public void save(RowInstance row) {
        save(row, WriteSettings.STANDARD);
    }

    /** The same as it is told to; what is not among the fields stays changed and unwritten. */
    public void save(RowInstance row, WriteSettings settings) {
        if (!row.isNew() && !row.pending().isEmpty()) {
            throw new InstanceException("Associated rows wait to be written with this instance of \""
                    + row.definition().name() + "\", in \""
                    + row.pending().get(0).association().as()
                    + "\", and save and update write one row. Write saveGraph(), which writes them with it.");
        }
        Undo.restoring(
                List.of(row),
                () -> settings.hooks() && row.runtime().hooks().ofSaves()
                        ? transactions.run(options -> {}, savepoint -> write(row, settings))
                        : write(row, settings));
    }

    private RowInstance write(RowInstance row, WriteSettings settings) {
        if (row.isNew() && !row.pending().isEmpty()) {
            SetAside aside = SetAside.of(row, settings);
            graphs.write(List.of(row), settings.withFields(null));
            aside.giveBack();
        } else if (row.isNew()) {
            insert(row, settings);
            RowHooks.of(row, settings).written(HookType.AFTER_CREATE, HookType.AFTER_CREATE_COMMIT);
        } else {
            updater.update(row, settings);
        }
        return row;
    }

    private void insert(RowInstance row, WriteSettings settings) {
        SetAside aside = SetAside.of(row, settings);
        Preparation.ofInsert(row, settings);
        inserter.insert(row, settings);
        aside.giveBack();
    }

    /** Judges the values of a row without writing them. */
    public void validate(RowInstance row, ValidationSettings settings) {
        RowHooks.of(row, WriteSettings.STANDARD.withHooks(settings.hooks()))
                .validating(() -> Validation.ofAll(row, settings));
    }

    /** What is wrong with a row that is to be inserted, apart from the attributes of which that is known. */
    public List<ValidationItem> refusals(RowInstance row, Collection<String> known) {
        return Validation.itemsOfInsert(row, known);
    }

    /** Inserts a new row with everything that hangs on it, in one transaction; the fields are those of the row itself. */
    public void create(RowInstance root, WriteSettings settings) {
        if (RowCreator.takes(root, settings)) {
            creator.create(root, settings);
        } else {
            graphs.write(List.of(root), settings);
        }
    }

    /** The same of many. */
    public void create(List<RowInstance> roots, WriteSettings settings) {
        if (roots.size() == 1) {
            create(roots.get(0), settings);
        } else {
            graphs.write(roots, settings);
        }
    }

    /** Inserts new rows of one model in few statements, with what hangs on them. */
    public void bulkCreate(ModelDefinition model, List<RowInstance> rows, BulkSettings settings) {
        if (rows.stream().allMatch(row -> row.pending().isEmpty())) {
            bulk.write(model, rows, settings);
        } else {
            graphs.write(rows, settings, bulk);
        }
    }

    /** Saves instances of one model, new and stored ones, in few statements. */
    public void bulkSave(ModelDefinition model, List<RowInstance> rows, WriteSettings settings) {
        many.save(model, rows, settings);
    }

    /** Compares a graph with what is stored, in one transaction. */
    public <R> R reading(Supplier<R> comparison) {
        return transactions.run(options -> {}, savepoint -> comparison.get());
    }

    /**
     * Runs work that writes a graph, and again where a deadlock ended it and no hook could see it twice.
     *
     * @param written what the last try was about
     */
    public <R> R again(Supplier<GraphChanges> written, WriteSettings settings, Supplier<R> work) {
        return transactions.again(Again.TIMES, () -> !isHooked(written.get(), settings), work);
    }

    private static boolean isHooked(GraphChanges written, WriteSettings settings) {
        return RowHooks.any(written.saved(), settings)
                || RowHooks.any(written.deleted(), settings)
                || RowHooks.any(written.unlinked(), settings);
    }

    /** The same as a comparison, and writes what has to change for it in the same transaction. */
    public void write(GraphChanges graph, Runnable comparison, WriteSettings settings) {
        RefusedRows.told(
                finder,
                graph,
                true,
                () -> MissedRows.told(
                        stored,
                        () -> transactions.run(options -> {}, savepoint -> {
                            comparison.run();
                            changes.write(graph, settings);
                            return graph;
                        })));
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

    /** Deletes the row, or marks it on a paranoid model; nothing happens when it is gone already. */
    public void destroy(RowInstance row) {
        destroy(row, ReachSettings.STANDARD);
    }

    /** The same as it is told to. */
    public void destroy(RowInstance row, ReachSettings settings) {
        Undo.restoring(List.of(row), () -> {
            deleter.delete(row, settings);
            Departure.destroyed(row);
            return row;
        });
    }

    /** Takes back that a row was destroyed, on a paranoid model. */
    public void restore(RowInstance row, ReachSettings settings) {
        Undo.restoring(List.of(row), () -> {
            deleter.restore(row, settings);
            Departure.restored(row);
            return row;
        });
    }

    /** The same for all rows that fulfil the condition; says how many. */
    public int restore(ModelDefinition model, Predicate condition, ReachSettings settings) {
        Paranoia.require(model);
        ModelHooks hooks = hooks(model, settings);
        return hooks.isEmpty()
                ? destroyer.restore(model, condition, settings)
                : hooked.restore(model, condition, settings, hooks);
    }

    /** Adds in the database and reads the sum back. */
    public void increment(RowInstance row, Map<Attribute, Number> by, boolean silent) {
        Undo.restoring(List.of(row), () -> {
            increment.add(row, by, silent);
            return row;
        });
    }

    /** Adds in all rows that fulfil the condition; says how many. */
    public int increment(RowInstance blank, Map<Attribute, Number> by, Predicate condition, boolean silent) {
        return increment.add(blank, by, condition, silent);
    }

    /** Counts anew for all rows that fulfil the condition; says for how many. */
    public int recount(ModelDefinition model, Predicate condition) {
        return recounting.recount(model, condition);
    }

    /** Sets in all rows that fulfil the condition what is set of the given one; says how many. */
    public int update(RowInstance values, Predicate condition) {
        return update(values, condition, ReachSettings.STANDARD);
    }

    public int update(RowInstance values, Predicate condition, ReachSettings settings) {
        ModelHooks hooks = settings.write().hooks() ? values.runtime().hooks() : ModelHooks.NONE;
        return hooks.isEmpty()
                ? statics.update(values, condition, settings)
                : hooked.update(values, condition, settings, hooks);
    }

    /** Deletes all rows that fulfil the condition, or marks them on a paranoid model; says how many. */
    public int destroy(ModelDefinition model, Predicate condition) {
        return destroy(model, condition, ReachSettings.STANDARD);
    }

    public int destroy(ModelDefinition model, Predicate condition, ReachSettings settings) {
        ModelHooks hooks = hooks(model, settings);
        return hooks.isEmpty()
                ? destroyer.delete(model, condition, settings)
                : hooked.delete(model, condition, settings, hooks);
    }

    private ModelHooks hooks(ModelDefinition model, ReachSettings settings) {
        return settings.write().hooks() ? runtimes.of(model).hooks() : ModelHooks.NONE;
    }
}
