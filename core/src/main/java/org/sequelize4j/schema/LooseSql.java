package org.sequelize4j.schema;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the SQL text that was written with the text that a database gives back for it, which differs in parentheses,
 * casts, quotes around names, white space and case.
 */
final class LooseSql {
    private static final Pattern CAST = Pattern.compile("::\\s*(\"[^\"]*\"|\\w+)(\\.(\"[^\"]*\"|\\w+))?"
            + "( varying| precision| with time zone| without time zone)?(\\s*\\([0-9, ]*\\))?( with time zone| without time zone)?"
            + "(\\[])*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private LooseSql() {}

    static boolean same(String first, String second) {
        String one = loose(first);
        String other = loose(second);
        return one.equals(other) || sameNumber(one, other);
    }

    /** A constant between single quotes, with a cast or without. */
    static boolean isText(String sql) {
        String loose = loose(sql);
        return loose.startsWith("'") && endOfText(loose, 0) == loose.length();
    }

    static String loose(String sql) {
        StringBuilder loose = new StringBuilder();
        Matcher cast = CAST.matcher(sql);
        int at = 0;
        while (at < sql.length()) {
            char character = sql.charAt(at);
            if (character == '\'') {
                int end = endOfText(sql, at);
                loose.append(sql, at, end);
                at = end;
            } else if (character == ':' && cast.region(at, sql.length()).lookingAt()) {
                at = cast.end();
            } else {
                if (!Character.isWhitespace(character) && "()\"`".indexOf(character) < 0) {
                    loose.append(character);
                }
                at++;
            }
        }
        return lowerOutsideTexts(loose.toString());
    }

    private static String lowerOutsideTexts(String sql) {
        StringBuilder lower = new StringBuilder();
        int at = 0;
        while (at < sql.length()) {
            int quote = sql.indexOf('\'', at);
            int end = quote < 0 ? sql.length() : quote;
            lower.append(sql.substring(at, end).toLowerCase(Locale.ROOT));
            at = quote < 0 ? end : endOfText(sql, quote);
            lower.append(sql, end, at);
        }
        return lower.toString();
    }

    /** The place behind the text that begins here; a doubled quote does not end it. */
    static int endOfText(String sql, int start) {
        char quote = sql.charAt(start);
        int at = start + 1;
        while (at < sql.length()) {
            if (sql.charAt(at) == quote) {
                if (at + 1 >= sql.length() || sql.charAt(at + 1) != quote) {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return sql.length();
    }

    private static boolean sameNumber(String one, String other) {
        String first = unquoted(one);
        String second = unquoted(other);
        boolean bothTexts = !first.equals(one) && !second.equals(other);
        return !bothTexts
                && NUMBER.matcher(first).matches()
                && NUMBER.matcher(second).matches()
                && new BigDecimal(first).compareTo(new BigDecimal(second)) == 0;
    }

    private static String unquoted(String sql) {
        return sql.length() > 1 && sql.startsWith("'") && sql.endsWith("'") ? sql.substring(1, sql.length() - 1) : sql;
    }
}
