package org.sequelize4j.conformance.decode;

import java.util.Locale;
import java.util.Map;

/** Operators that {@code sequelize.where} may name as SQL does. */
final class SqlOperators {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("=", "eq"),
            Map.entry("!=", "ne"),
            Map.entry("<>", "ne"),
            Map.entry(">", "gt"),
            Map.entry(">=", "gte"),
            Map.entry("<", "lt"),
            Map.entry("<=", "lte"),
            Map.entry("in", "in"),
            Map.entry("not in", "notIn"),
            Map.entry("like", "like"),
            Map.entry("not like", "notLike"),
            Map.entry("ilike", "iLike"),
            Map.entry("is", "is"),
            Map.entry("is not", "not"),
            Map.entry("between", "between"),
            Map.entry("not between", "notBetween"));

    private SqlOperators() {}

    /** The name of the operator, which is given as SQL or with a dollar. */
    static String name(String word) {
        return word.startsWith("$") ? word.substring(1) : NAMES.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }
}
