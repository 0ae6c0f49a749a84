package org.sequelize4j.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** H2's several names for the same type, as it takes them and as its information schema gives them back. */
final class H2Types {
    private static final long NO_LIMIT = 1_000_000_000L;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Map<String, String> SHORT = Map.of(
            "character varying", "varchar",
            "character", "char",
            "binary varying", "varbinary",
            "character large object", "clob",
            "binary large object", "blob",
            "numeric", "decimal",
            "int", "integer",
            "float", "double precision");

    private H2Types() {}

    /** The type of a live column, from the columns 3 to 7 of {@link H2Queries#COLUMNS}. */
    static String live(ResultSet column) throws SQLException {
        String name = column.getString(3).toLowerCase(Locale.ROOT);
        if (name.startsWith("character") || name.startsWith("binary")) {
            long length = column.getLong(4);
            return length >= NO_LIMIT ? name : name + "(" + length + ")";
        }
        return switch (name) {
            case "numeric" -> name + "(" + column.getInt(5) + "," + column.getInt(6) + ")";
            case "decfloat" -> name + "(" + column.getInt(5) + ")";
            case "time" -> name + "(" + column.getInt(7) + ")";
            default -> name;
        };
    }

    /** One name for all that mean the same; the length stands behind it. The words of an enum are compared on their own. */
    static String canonical(String type) {
        String name = SPACES.matcher(type.toLowerCase(Locale.ROOT)).replaceAll(" ");
        int open = name.indexOf('(');
        if (open < 0 || name.startsWith("enum")) {
            String bare = open < 0 ? name : name.substring(0, open);
            return SHORT.getOrDefault(bare, bare);
        }
        int close = name.indexOf(')', open);
        String bare = (name.substring(0, open) + name.substring(close + 1)).trim();
        return SHORT.getOrDefault(bare, bare) + name.substring(open, close + 1).replace(" ", "");
    }
}
