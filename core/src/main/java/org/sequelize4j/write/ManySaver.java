package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.load.Keys;

/** Saves many instances as each by itself would be saved, in one transaction and few statements. */
final class ManySaver {
    private final Transactions transactions;
    private final BulkWriter bulk;
    private final RowsUpdater updater;
    private final StoredRows stored;
    private final RefusedRow finder;

    ManySaver(Transactions transactions, BulkWriter bulk, RowsUpdater updater, StoredRows stored, RefusedRow finder) {
        this.finder = finder;
        this.transactions = transactions;
        this.bulk = bulk;
        this.updater = updater;
        this.stored = stored;
    }

    /** Inserts those that are new, and writes what was changed of the others. */
    void save(ModelDefinition model, List<RowInstance> rows, WriteSettings settings) {
        Set<RowInstance> fresh = new LinkedHashSet<>();
        List<RowInstance> changed = new ArrayList<>();
        rows.forEach(row -> (row.isNew() ? fresh : changed).add(row));
        refuseChildren(fresh);
        List<RowInstance> distinct = distinct(changed);
        GraphPlaces places = GraphPlaces.of(rows);
        Undo.restoring(
                rows,
                () -> RefusedRows.told(
                        finder,
                        places,
                        true,
                        () -> MissedRows.told(
                                stored,
                                () -> run(rows, settings, () -> {
                                    bulk.write(model, List.copyOf(fresh), bulkSettings(settings), places);
                                    Graph.byModel(distinct)
                                            .forEach((shape, alike) -> updater.update(shape, alike, settings, places));
                                    return rows;
                                }))));
    }

    /** Hooks would see a second try, so that there is none with them. */
    private List<RowInstance> run(List<RowInstance> rows, WriteSettings settings, Supplier<List<RowInstance>> work) {
        return RowHooks.any(rows, settings)
                ? transactions.run(options -> {}, savepoint -> work.get())
                : Again.run(transactions, rows, work);
    }

    private static BulkSettings bulkSettings(WriteSettings settings) {
        return BulkSettings.STANDARD.with(settings.withIndividualHooks(settings.hooks()));
    }

    private static void refuseChildren(Set<RowInstance> fresh) {
        for (RowInstance row : fresh) {
            if (!row.pending().isEmpty()) {
                throw new InstanceException(
                        "An instance of \"" + row.definition().name()
                                + "\" has associated rows that would be written with it, which bulkSave does not do;"
                                + " give it to bulkCreate.");
            }
        }
    }

    /** The same instance may be given more than once; two of one row would overwrite each other. */
    @SuppressWarnings("ReferenceEquality") // it is the instance that may come again, not its row
    private static List<RowInstance> distinct(List<RowInstance> changed) {
        Set<Object> keys = new HashSet<>();
        List<RowInstance> distinct = new ArrayList<>();
        for (RowInstance row : changed) {
            if (keys.add(Keys.lookup(Statements.key(row)))) {
                distinct.add(row);
            } else if (distinct.stream().noneMatch(other -> other == row)) {
                throw new InstanceException("bulkSave was given two instances of the same row of \""
                        + row.definition().name() + "\", with " + Statements.keyText(row)
                        + ": which one is to be written cannot be told. Give one of them.");
            }
        }
        return distinct;
    }
}
