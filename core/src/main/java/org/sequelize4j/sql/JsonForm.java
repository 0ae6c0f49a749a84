package org.sequelize4j.sql;

/** As what a value inside of a JSON document is looked at. */
public enum JsonForm {
    /** As JSON, to be read back or to be compared with another document. */
    DOCUMENT,
    /** As text: that of a string, or how JSON writes anything else; null for JSON's null. */
    TEXT,
    /** As a number; null when it is none. */
    NUMBER,
    /** As a truth value; null when it is none. */
    BOOLEAN,
    /** As something to sort by, as far as the database tells numbers from texts. */
    SORTED
}
