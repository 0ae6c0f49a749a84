package org.sequelize4j;

/** What becomes of the rows that belong to a row which is destroyed, done by this library and with hooks. */
public enum Dependent {
    /** What the foreign key's own rule says, done by the database and without hooks; this is the default. */
    DATABASE,
    /** They are destroyed too, softly where both models are paranoid, and restored with it; of a belongsToMany it is the links. */
    DESTROY,
    /** Their key becomes null. */
    NULLIFY,
    /** As long as there are any, the row cannot be destroyed. */
    RESTRICT
}
