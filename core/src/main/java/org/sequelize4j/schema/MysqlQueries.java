package org.sequelize4j.schema;

/** What is asked of the catalogue of MariaDB and MySQL; each takes the name of a database, and gives the table's name first. */
final class MysqlQueries {
    /** Comment. */
    static final String TABLES = "SELECT TABLE_NAME, TABLE_COMMENT FROM information_schema.TABLES"
            + " WHERE TABLE_SCHEMA = ? AND TABLE_TYPE = 'BASE TABLE'";

    /** Name, type, nullable, default, extra, comment, collation of texts, plain type. */
    static final String COLUMNS = "SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, COLUMN_DEFAULT, EXTRA,"
            + " COLUMN_COMMENT, DATA_TYPE FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = ?"
            + " ORDER BY TABLE_NAME, ORDINAL_POSITION";

    /** Name, not unique, column, direction, length, kind; one row for each column of an index. */
    static final String INDEXES =
            "SELECT TABLE_NAME, INDEX_NAME, NON_UNIQUE, COLUMN_NAME, COLLATION, SUB_PART, INDEX_TYPE"
                    + " FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = ?"
                    + " ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX";

    /** Name, column, referenced database, table and column, rules; one row for each column of a key. */
    static final String FOREIGN_KEYS = "SELECT k.TABLE_NAME, k.CONSTRAINT_NAME, k.COLUMN_NAME,"
            + " k.REFERENCED_TABLE_SCHEMA, k.REFERENCED_TABLE_NAME, k.REFERENCED_COLUMN_NAME, r.DELETE_RULE, r.UPDATE_RULE"
            + " FROM information_schema.KEY_COLUMN_USAGE k JOIN information_schema.REFERENTIAL_CONSTRAINTS r"
            + " ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME"
            + " AND r.TABLE_NAME = k.TABLE_NAME WHERE k.TABLE_SCHEMA = ? AND k.REFERENCED_TABLE_NAME IS NOT NULL"
            + " ORDER BY k.TABLE_NAME, k.CONSTRAINT_NAME, k.ORDINAL_POSITION";

    /** Name, condition; those that MariaDB makes for documents by itself left out. */
    static final String CHECKS = "SELECT t.TABLE_NAME, t.CONSTRAINT_NAME, c.CHECK_CLAUSE"
            + " FROM information_schema.TABLE_CONSTRAINTS t JOIN information_schema.CHECK_CONSTRAINTS c"
            + " ON c.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA AND c.CONSTRAINT_NAME = t.CONSTRAINT_NAME"
            + " WHERE t.TABLE_SCHEMA = ? AND t.CONSTRAINT_TYPE = 'CHECK' AND c.CHECK_CLAUSE NOT LIKE 'json_valid(%'"
            + " ORDER BY t.TABLE_NAME, t.CONSTRAINT_NAME";

    private MysqlQueries() {}
}
