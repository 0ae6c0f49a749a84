package org.sequelize4j.write;

import java.util.List;
import java.util.function.Supplier;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.instance.RowInstance;

/**
 * An update of several rows reached fewer: somebody has changed or deleted one of them. Which one that was can be told only when
 * the update is undone, by the versions that are stored then.
 */
final class MissedRows extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RowInstance> rows;

    /** Of rows of one definition. */
    MissedRows(List<RowInstance> rows) {
        super("An update missed rows.", null, false, false);
        this.rows = rows;
    }

    /** Does the work, which undoes its writes when it fails, and tells which row was missed. */
    static <R> R told(StoredRows stored, Supplier<R> work) {
        try {
            return work.get();
        } catch (MissedRows missed) {
            throw missed.told(stored);
        }
    }

    private SequelizeException told(StoredRows stored) {
        RowInstance found = stored.firstMissed(rows);
        RowInstance row = found == null ? rows.get(0) : found;
        return row.definition().version() == null ? RowUpdater.gone(row) : Versions.stale(row);
    }
}
