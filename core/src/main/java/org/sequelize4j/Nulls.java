package org.sequelize4j;

/** Where an order puts nulls; {@code DEFAULT} leaves it to the database. */
public enum Nulls {
    DEFAULT,
    FIRST,
    LAST
}
