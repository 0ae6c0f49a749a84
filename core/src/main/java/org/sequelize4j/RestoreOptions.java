package org.sequelize4j;

/** The options of a restore, of one row or of many. */
public interface RestoreOptions {
    /** Whether hooks run; true unless said otherwise. */
    RestoreOptions hooks(boolean hooks);

    /** Of many rows: reads them first and runs the hooks of restore for each. */
    RestoreOptions individualHooks();

    /** Of many rows: restores at most so many. */
    RestoreOptions limit(int rows);

    /**
     * Whether rows that the written ones belong to are touched, where associations say so; true unless said otherwise. Counters are
     * kept in any case.
     */
    RestoreOptions touch(boolean touch);
}
