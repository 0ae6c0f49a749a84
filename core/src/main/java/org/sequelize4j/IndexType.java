package org.sequelize4j;

/** What an index is for, as the option {@code type} of Sequelize's indexes says. */
public enum IndexType {
    /** No two rows have the same values. */
    UNIQUE,
    /** For searches of words in texts, on MariaDB and MySQL. */
    FULLTEXT,
    /** For shapes and places, on MariaDB and MySQL. */
    SPATIAL
}
