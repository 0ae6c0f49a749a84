package org.sequelize4j;

/**
 * How the rows of an include are found. The plan chooses one where nothing is said, and none of them changes what a find
 * gives, only what it costs.
 */
public enum LoadStrategy {
    /**
     * In the statement of the rows that they belong to: one round trip less, and those rows once for each of theirs. The
     * choice of the plan for associations that lead to one row; not for an include with a limit.
     */
    JOIN,

    /** By a further statement over the keys of the rows that they belong to. The choice of the plan for all others. */
    SEPARATE,

    /** As {@link #SEPARATE}; a limit is cut off by numbering the rows of each parent with a window function. */
    WINDOW,

    /** As {@link #SEPARATE}; a limit is cut off by a LATERAL subquery for each parent, where the database has that. */
    LATERAL
}
