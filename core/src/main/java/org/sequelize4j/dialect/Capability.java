package org.sequelize4j.dialect;

/** What a database can do. Code asks a dialect for these, never for its name. */
public enum Capability {
    INSERT_RETURNING,
    UPDATE_RETURNING,
    /** getGeneratedKeys gives the keys of all rows of a multi-row insert. */
    MULTI_ROW_GENERATED_KEYS,
    /** A row of defaults only: {@code INSERT INTO t DEFAULT VALUES}. */
    DEFAULT_VALUES,
    /** {@code DEFAULT} as a value in a list of values. */
    DEFAULT_KEYWORD,
    /** {@code INSERT … ON CONFLICT (key) DO …}. */
    ON_CONFLICT,
    /** {@code INSERT … ON DUPLICATE KEY UPDATE}, where any unique key counts. */
    ON_DUPLICATE_KEY,
    /** LAST_INSERT_ID(n) keeps a number of one's own for the next statement on the connection. */
    LAST_INSERT_ID,
    /** An INSERT … ON CONFLICT can tell whether the row that it gives back is a new one. */
    INSERTED_FLAG,
    SAVEPOINTS,
    /** A transaction goes on after a statement in it has failed. */
    GOES_ON_AFTER_FAILURE,
    /** A read-only transaction refuses writes by itself. */
    READ_ONLY_TRANSACTIONS,
    TRANSACTIONAL_DDL,
    /** An UPDATE or DELETE can read the table that it changes in a subquery of its condition. */
    READS_WHAT_IT_CHANGES,
    ADD_CONSTRAINT,
    /** The type, nullability and default of a column can be changed in place. */
    ALTER_COLUMN,
    PARTIAL_INDEX,
    /** Indexes by methods such as GIN, with operator classes, and built while others write. */
    INDEX_METHODS,
    /** FULLTEXT and SPATIAL indexes, and indexes of the beginnings of texts. */
    INDEX_KINDS,
    EXPRESSION_INDEX,
    /** An index may compare texts by a collation of its own. */
    INDEX_COLLATIONS,
    ROW_LOCKS,
    SKIP_LOCKED,
    LATERAL,
    WINDOW_FUNCTIONS,
    /** An index serves a comparison of several columns at once: {@code (a, b) > (1, 2)}. */
    TUPLE_RANGES,
    /** Where nothing is said, nulls are sorted as if they were greater than all values. */
    NULLS_ARE_HIGH,
    /** Many keys travel in one bind (an array, a JSON document). */
    KEYS_IN_ONE_BIND,
    /** Rows are found faster when they are joined to many keys than by a condition, which compares every row with every key. */
    JOINS_KEYS,
    NULLS_ORDER,
    SCHEMAS,
    /** Schemas are parts of a database, and not databases themselves. */
    SCHEMAS_IN_DATABASES,
    /** A server with many databases. */
    DATABASES,
    ENUM_TYPES,
    /** The words of an ENUM are sorted as they are declared, and not as texts. */
    RANKED_WORDS,
    UNSIGNED,
    COMMENTS,
    /** A comment is said with its column and its table, and not by a statement of its own. */
    COMMENTS_IN_COLUMNS,
    /** The database makes an index for a foreign key by itself. */
    INDEXES_FOREIGN_KEYS,
    TRUNCATE,
    /** Columns of arrays, and their operators. */
    ARRAYS,
    /** Columns of ranges, and their operators. */
    RANGES,
    /** Conditions by regular expression. */
    REGEXP,
    /** The same without regard to case. */
    CASELESS_REGEXP,
    /** Comparison with any or all rows of a subquery. */
    QUANTIFIED_COMPARISON,
    /** Whether a JSON document is contained in another one that is given. */
    JSON_CONTAINED,
    /** A backslash in a text escapes what follows it. */
    BACKSLASH_ESCAPES,
    /** Names may stand between brackets. */
    BRACKETED_NAMES,
    /** Texts may stand between {@code $$}. */
    DOLLAR_QUOTES,
    /** {@code ?} is an operator too, and the driver takes {@code ??} for it. */
    QUESTION_MARK_OPERATORS,
    /** An insert that was written by hand hands back the key that the database counted. */
    KEY_OF_ANY_INSERT,
    /** A recursive query goes on for as many steps as the data has. */
    LONG_RECURSION,
    /** One writer at a time for the whole database. */
    SINGLE_WRITER
}
