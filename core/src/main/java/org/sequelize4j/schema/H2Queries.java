package org.sequelize4j.schema;

/** What is asked of H2's information schema; each takes the name of a schema, and gives the table's name first. */
final class H2Queries {
    /** Comment. */
    static final String TABLES = "SELECT TABLE_NAME, REMARKS FROM INFORMATION_SCHEMA.TABLES"
            + " WHERE TABLE_SCHEMA = ? AND TABLE_TYPE = 'BASE TABLE'";

    /** Name, type, length, precision, scale, precision of times, nullable, default, identity, comment, generated. */
    static final String COLUMNS = "SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE, CHARACTER_MAXIMUM_LENGTH,"
            + " NUMERIC_PRECISION, NUMERIC_SCALE, DATETIME_PRECISION, IS_NULLABLE = 'YES', COLUMN_DEFAULT,"
            + " IS_IDENTITY = 'YES', REMARKS, IS_GENERATED = 'ALWAYS' FROM INFORMATION_SCHEMA.COLUMNS"
            + " WHERE TABLE_SCHEMA = ? ORDER BY TABLE_NAME, ORDINAL_POSITION";

    /** Column, word; one row for each word of an enum. */
    static final String WORDS = "SELECT c.TABLE_NAME, c.COLUMN_NAME, e.VALUE_NAME FROM INFORMATION_SCHEMA.COLUMNS c"
            + " JOIN INFORMATION_SCHEMA.ENUM_VALUES e ON e.OBJECT_SCHEMA = c.TABLE_SCHEMA AND e.OBJECT_TYPE = 'TABLE'"
            + " AND e.OBJECT_NAME = c.TABLE_NAME AND e.ENUM_IDENTIFIER = c.DTD_IDENTIFIER WHERE c.TABLE_SCHEMA = ?"
            + " ORDER BY c.TABLE_NAME, c.COLUMN_NAME, e.VALUE_ORDINAL";

    /** Name, kind, column, referenced schema, table and column, rules; one row for each column of a key. */
    static final String KEYS = "SELECT c.TABLE_NAME, c.CONSTRAINT_NAME, c.CONSTRAINT_TYPE, k.COLUMN_NAME,"
            + " o.TABLE_SCHEMA, o.TABLE_NAME, o.COLUMN_NAME, r.DELETE_RULE, r.UPDATE_RULE"
            + " FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS c JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE k"
            + " ON k.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME"
            + " LEFT JOIN INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS r"
            + " ON r.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = c.CONSTRAINT_NAME"
            + " LEFT JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE o ON o.CONSTRAINT_SCHEMA = r.UNIQUE_CONSTRAINT_SCHEMA"
            + " AND o.CONSTRAINT_NAME = r.UNIQUE_CONSTRAINT_NAME"
            + " AND o.ORDINAL_POSITION = k.POSITION_IN_UNIQUE_CONSTRAINT WHERE c.TABLE_SCHEMA = ?"
            + " ORDER BY c.TABLE_NAME, c.CONSTRAINT_NAME, k.ORDINAL_POSITION";

    /** Name, condition. */
    static final String CHECKS = "SELECT c.TABLE_NAME, c.CONSTRAINT_NAME, k.CHECK_CLAUSE"
            + " FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS c JOIN INFORMATION_SCHEMA.CHECK_CONSTRAINTS k"
            + " ON k.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME"
            + " WHERE c.TABLE_SCHEMA = ? ORDER BY c.TABLE_NAME, c.CONSTRAINT_NAME";

    /** Name, unique, column, descending; one row for each column, and none for the indexes of keys. */
    static final String INDEXES = "SELECT i.TABLE_NAME, i.INDEX_NAME, i.INDEX_TYPE_NAME = 'UNIQUE INDEX',"
            + " c.COLUMN_NAME, c.ORDERING_SPECIFICATION = 'DESC' FROM INFORMATION_SCHEMA.INDEXES i"
            + " JOIN INFORMATION_SCHEMA.INDEX_COLUMNS c ON c.INDEX_SCHEMA = i.INDEX_SCHEMA"
            + " AND c.INDEX_NAME = i.INDEX_NAME WHERE i.TABLE_SCHEMA = ? AND NOT i.IS_GENERATED"
            + " ORDER BY i.TABLE_NAME, i.INDEX_NAME, c.ORDINAL_POSITION";

    private H2Queries() {}
}
