package org.sequelize4j.write;

import java.util.List;
import org.sequelize4j.error.ConstraintException;
import org.sequelize4j.instance.RowInstance;

/**
 * Creates one row that nothing hangs on and no hook watches, in one statement: what {@link GraphWriter} would do, without looking
 * for a graph.
 */
final class RowCreator {
    private static final GraphPlaces ROOT = row -> "";

    private final RowInserter inserter;
    private final RefusedRow finder;

    RowCreator(RowInserter inserter, RefusedRow finder) {
        this.inserter = inserter;
        this.finder = finder;
    }

    static boolean takes(RowInstance row, WriteSettings settings) {
        return row.isNew()
                && row.pending().isEmpty()
                && !(settings.hooks() && row.runtime().hooks().ofSaves());
    }

    void create(RowInstance row, WriteSettings settings) {
        row.runtime().beforeChange(row);
        Runnable undo = isReady(row, settings) ? null : row.remember();
        try {
            ready(row, settings);
            insert(row, settings);
        } catch (RuntimeException | Error failure) {
            if (undo != null) {
                undo.run();
            }
            throw failure;
        }
    }

    /** Whether nothing of the row changes before it is inserted. */
    private static boolean isReady(RowInstance row, WriteSettings settings) {
        return settings.fields() == null && !row.hasRelations() && !Timestamps.keptOn(row.definition());
    }

    private static void ready(RowInstance row, WriteSettings settings) {
        if (settings.fields() != null) {
            SetAside.of(row, settings);
        }
        Preparation.unhooked(row, settings);
    }

    private void insert(RowInstance row, WriteSettings settings) {
        try {
            inserter.insert(row, settings);
        } catch (ConstraintException refusal) {
            throw new RefusedRows(refusal, List.of(row)).told(finder, ROOT, false);
        }
    }
}
