package org.sequelize4j;

/** The options of a restore of many rows. */
public interface RestoreOptions {
    /** Whether hooks run; true unless said otherwise. */
    RestoreOptions hooks(boolean hooks);

    /** Reads the rows first and runs the hooks of restore for each. */
    RestoreOptions individualHooks();

    /** Restores at most so many. */
    RestoreOptions limit(int rows);

    /**
     * Whether rows that the written ones belong to are touched, where associations say so; true unless said otherwise. Counters are
     * kept in any case.
     */
    RestoreOptions touch(boolean touch);
}
