package org.sequelize4j;

/** The options of a destroy, of one row or of many. */
public interface DestroyOptions {
    /** Whether hooks run; true unless said otherwise. */
    DestroyOptions hooks(boolean hooks);

    /** Of many rows: reads them first and runs the hooks of destroy for each. */
    DestroyOptions individualHooks();

    /** Deletes the row for good where a model deletes softly. */
    DestroyOptions force();

    /** Of many rows: deletes at most so many. */
    DestroyOptions limit(int rows);

    /**
     * Whether rows that the written ones belong to are touched, where associations say so; true unless said otherwise. Counters are
     * kept in any case.
     */
    DestroyOptions touch(boolean touch);
}
