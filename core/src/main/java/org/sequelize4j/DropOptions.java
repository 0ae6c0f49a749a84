package org.sequelize4j;

/** The options of a drop. */
public interface DropOptions {
    /** Also drops what depends on the table, where the database can. */
    DropOptions cascade();
}
