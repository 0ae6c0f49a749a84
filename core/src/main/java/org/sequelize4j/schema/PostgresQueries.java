package org.sequelize4j.schema;

/** What is asked of PostgreSQL's catalogue; each takes the name of a schema, and gives the table's name first. */
final class PostgresQueries {
    /** Name, type, NOT NULL, default, identity, comment, schema and name of the enum that it is (an array of), generated. */
    static final String COLUMNS = "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,"
            + " pg_get_expr(d.adbin, d.adrelid), a.attidentity <> '', col_description(c.oid, a.attnum),"
            + " CASE WHEN COALESCE(e.typtype, t.typtype) = 'e' THEN tn.nspname END, COALESCE(e.typname, t.typname),"
            + " a.attgenerated <> ''"
            + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
            + " JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'"
            + " JOIN pg_namespace tn ON tn.oid = COALESCE(e.typnamespace, t.typnamespace)"
            + " LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
            + " WHERE n.nspname = ? AND c.relkind IN ('r', 'p') ORDER BY c.relname, a.attnum";

    /** Name, kind, columns, referenced schema, table and columns, rules, text. */
    static final String CONSTRAINTS = "SELECT c.relname, k.conname, k.contype, " + names("k.conrelid", "k.conkey")
            + ", fn.nspname, f.relname, " + names("k.confrelid", "k.confkey")
            + ", k.confdeltype, k.confupdtype, pg_get_constraintdef(k.oid)"
            + " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
            + " JOIN pg_namespace n ON n.oid = c.relnamespace"
            + " LEFT JOIN pg_class f ON f.oid = k.confrelid LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace"
            + " WHERE n.nspname = ? AND k.contype IN ('p', 'u', 'f', 'c') ORDER BY c.relname, k.oid";

    /** Name, unique, columns or expressions, whether each descends, condition, method, and of each operator class, collation and
     * whether it is an expression; indexes of keys left out. */
    static final String INDEXES = "SELECT c.relname, ic.relname, i.indisunique,"
            + " ARRAY(SELECT COALESCE(a.attname::text, pg_get_indexdef(i.indexrelid, p::int, true))"
            + " FROM generate_series(1, i.indnkeyatts) p LEFT JOIN pg_attribute a"
            + " ON a.attrelid = i.indrelid AND a.attnum = i.indkey[p - 1] AND i.indkey[p - 1] <> 0 ORDER BY p),"
            + " ARRAY(SELECT ((i.indoption[p - 1] & 1) = 1)::text FROM generate_series(1, i.indnkeyatts) p ORDER BY p),"
            + " pg_get_expr(i.indpred, i.indrelid), am.amname,"
            + " ARRAY(SELECT o.opcname::text FROM generate_series(1, i.indnkeyatts) p"
            + " JOIN pg_opclass o ON o.oid = i.indclass[p - 1] ORDER BY p),"
            + " ARRAY(SELECT COALESCE(co.collname::text, '') FROM generate_series(1, i.indnkeyatts) p"
            + " LEFT JOIN pg_collation co ON co.oid = i.indcollation[p - 1] ORDER BY p),"
            + " ARRAY(SELECT (i.indkey[p - 1] = 0)::text FROM generate_series(1, i.indnkeyatts) p ORDER BY p)"
            + " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class ic ON ic.oid = i.indexrelid JOIN pg_am am ON am.oid = ic.relam"
            + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = ?"
            + " AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid"
            + " AND k.contype IN ('p', 'u', 'x')) ORDER BY c.relname, i.indexrelid";

    private PostgresQueries() {}

    private static String names(String table, String numbers) {
        return "ARRAY(SELECT a.attname::text FROM unnest(" + numbers + ") WITH ORDINALITY u(number, place)"
                + " JOIN pg_attribute a ON a.attrelid = " + table + " AND a.attnum = u.number ORDER BY u.place)";
    }
}
