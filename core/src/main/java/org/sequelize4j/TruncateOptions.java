package org.sequelize4j;

/** The options of a truncate. */
public interface TruncateOptions {
    /** Also empties the tables that reference this one, where the database can. */
    TruncateOptions cascade();

    /** Starts counting from 1 again. */
    TruncateOptions restartIdentity();
}
