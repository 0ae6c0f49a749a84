package org.sequelize4j;

/** What a query locks its root rows for, until the transaction ends. Ignored by databases that lock whole files (SQLite). */
public enum Lock {
    UPDATE,
    SHARE
}
