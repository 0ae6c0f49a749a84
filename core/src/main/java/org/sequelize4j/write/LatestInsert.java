package org.sequelize4j.write;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.instance.RowInstance;

/** How the latest single row of a model was inserted. Shared between threads. */
final class LatestInsert {
    private volatile @Nullable AloneInsert insert;

    /** The same for a row of the model, if it gives the same; else null. */
    @Nullable
    AloneInsert fitting(RowInstance row) {
        AloneInsert latest = insert;
        return latest != null && latest.fits(row) ? latest : null;
    }

    void is(AloneInsert now) {
        insert = now;
    }
}
