package org.sequelize4j.schema;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** PostgreSQL's several names for the same type, as it takes them and as it gives them back. */
final class PostgresTypes {
    private static final Map<String, String> SHORT = new LinkedHashMap<>();

    static {
        SHORT.put("character varying", "varchar");
        SHORT.put("character", "char");
        SHORT.put("bpchar", "char");
        SHORT.put("numeric", "decimal");
        SHORT.put("timestamp with time zone", "timestamptz");
        SHORT.put("timestamp without time zone", "timestamp");
        SHORT.put("time without time zone", "time");
        SHORT.put("int", "integer");
        SHORT.put("int2", "smallint");
        SHORT.put("int4", "integer");
        SHORT.put("int8", "bigint");
        SHORT.put("float4", "real");
        SHORT.put("float8", "double precision");
        SHORT.put("float", "double precision");
        SHORT.put("bool", "boolean");
    }

    private PostgresTypes() {}

    /** One name for all that mean the same; the length stands behind it. */
    static String canonical(String type) {
        int array = type.indexOf("[]");
        if (array >= 0) {
            // The database does not keep how many dimensions were declared.
            return canonical(type.substring(0, array)) + "[]";
        }
        if (type.startsWith("\"")) {
            return type;
        }
        String length = "";
        String name = type.toLowerCase(Locale.ROOT);
        int open = name.indexOf('(');
        if (open >= 0) {
            int close = name.indexOf(')', open);
            length = name.substring(open, close + 1).replace(" ", "");
            name = name.substring(0, open) + name.substring(close + 1);
        }
        name = name.trim().replaceAll("\\s+", " ");
        return SHORT.getOrDefault(name, name) + ("(1)".equals(length) && name.startsWith("char") ? "" : length);
    }
}
