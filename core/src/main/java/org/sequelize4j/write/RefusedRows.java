package org.sequelize4j.write;

import java.util.List;
import java.util.function.Supplier;
import org.sequelize4j.error.ConstraintException;
import org.sequelize4j.instance.RowInstance;

/**
 * A constraint of the database has refused a statement of several rows. Which of them that was is found out when the statement is
 * undone, and the failure told with the place of the row.
 */
final class RefusedRows extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ConstraintException refusal;
    private final transient List<Candidate> rows;

    RefusedRows(ConstraintException refusal, List<RowInstance> rows) {
        super(refusal.getMessage(), refusal, false, false);
        this.refusal = refusal;
        this.rows = rows.stream().map(Candidate::of).toList();
    }

    /** Runs statements that write these rows, of one model. */
    static void watching(List<RowInstance> rows, Runnable write) {
        try {
            write.run();
        } catch (ConstraintException refusal) {
            throw new RefusedRows(refusal, rows);
        }
    }

    /**
     * Does work that is undone when it fails.
     *
     * @param undone whether it runs in a transaction or savepoint of its own, after which statements can run again
     */
    static <R> R told(RefusedRow finder, GraphPlaces places, boolean undone, Supplier<R> work) {
        try {
            return work.get();
        } catch (RefusedRows refused) {
            throw refused.told(finder, places, undone);
        }
    }

    /** The failure with the place of the row that it is about. */
    ConstraintException told(RefusedRow finder, GraphPlaces places, boolean undone) {
        RefusedRow.Found found = finder.find(rows, refusal, places, undone);
        return found == null
                ? refusal
                : refusal.with(RefusedRow.items(found, refusal))
                        .under(places.path(found.row().row()));
    }
}
