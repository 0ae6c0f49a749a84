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
        Runnable undo = row.remember();
        try {
            SetAside.of(row, settings);
            Preparation.ofInsert(row, settings.withFields(null));
            insert(List.of(row), settings);
        } catch (RuntimeException | Error failure) {
            undo.run();
            throw failure;
        }
    }

    private void insert(List<RowInstance> alone, WriteSettings settings) {
        try {
            inserter.insert(alone.get(0).definition(), alone, settings, written -> {});
        } catch (ConstraintException refusal) {
            throw new RefusedRows(refusal, alone).told(finder, ROOT, false);
        }
    }
}
