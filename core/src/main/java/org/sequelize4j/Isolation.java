package org.sequelize4j;

/** The isolation levels of the SQL standard; {@code DEFAULT} is what the database is set to. */
public enum Isolation {
    DEFAULT,
    READ_UNCOMMITTED,
    READ_COMMITTED,
    REPEATABLE_READ,
    SERIALIZABLE
}
