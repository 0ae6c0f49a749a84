package org.sequelize4j.schema;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The several names that MariaDB and MySQL have for the same type, as they take them and as they give them back. */
final class MysqlTypeNames {
    private static final Map<String, String> SHORT = Map.of(
            "integer", "int",
            "double precision", "double",
            "real", "double",
            "bool", "tinyint(1)",
            "boolean", "tinyint(1)",
            "json", "longtext",
            "decimal", "decimal(10,0)",
            "numeric", "decimal(10,0)",
            "char", "char(1)");

    /** The width of an integer says nothing of what it holds; only TINYINT(1) stands for a boolean. */
    private static final Pattern WIDTH = Pattern.compile("^(smallint|mediumint|int|bigint|tinyint)\\((?!1\\))\\d+\\)");

    private MysqlTypeNames() {}

    /** What is filled up with zeros has no sign, whether it is said or not. */
    private static String unsigned(String attributes) {
        return attributes.contains(" zerofill") && !attributes.contains(" unsigned")
                ? attributes.replace(" zerofill", " unsigned zerofill")
                : attributes;
    }

    /** One name for all that mean the same. The words of an ENUM stay as they are. */
    static String canonical(String type) {
        if (type.regionMatches(true, 0, "enum(", 0, 5)) {
            return "enum(" + String.join(",", MysqlWords.of(type)) + ")";
        }
        String lower =
                type.toLowerCase(Locale.ROOT).replaceAll("\\s*,\\s*", ",").replaceAll("\\s+binary$", "");
        int end = lower.indexOf(' ');
        String name = lower;
        String attributes = "";
        if (end > 0 && !lower.startsWith("double ")) {
            name = lower.substring(0, end);
            attributes = lower.substring(end);
        }
        String full = (name.startsWith("integer")
                ? "int" + name.substring("integer".length())
                : SHORT.getOrDefault(name, name));
        return WIDTH.matcher(full).replaceAll("$1") + unsigned(attributes);
    }
}
