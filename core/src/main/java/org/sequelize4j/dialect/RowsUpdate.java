package org.sequelize4j.dialect;

/** How a database updates several rows with values of their own by one statement. */
enum RowsUpdate {
    /** {@code UPDATE t SET … FROM (VALUES …) WHERE …}. */
    FROM,
    /** {@code UPDATE t JOIN (SELECT … UNION ALL …) ON … SET …}. */
    JOIN,
    /** {@code MERGE INTO t USING (VALUES …) ON … WHEN MATCHED THEN UPDATE SET …}. */
    MERGE
}
