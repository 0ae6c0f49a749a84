package org.sequelize4j;

/** What the database does with a foreign key when the row that it references is deleted, or its key updated. {@code DEFAULT} is the association's own default. */
public enum OnDelete {
    DEFAULT,
    CASCADE,
    SET_NULL,
    RESTRICT,
    NO_ACTION,
    SET_DEFAULT
}
