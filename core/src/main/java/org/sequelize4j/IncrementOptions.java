package org.sequelize4j;

/** The options of adding in the database. */
public interface IncrementOptions {
    /** Leaves the time of the last change as it is. */
    IncrementOptions silent();
}
