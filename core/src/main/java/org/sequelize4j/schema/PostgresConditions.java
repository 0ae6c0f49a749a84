package org.sequelize4j.schema;

import java.util.regex.Pattern;

/** Compares conditions with those that PostgreSQL gives back, which writes IN, LIKE and BETWEEN in other words. */
final class PostgresConditions {
    private static final String CONSTANT = "('(?:[^']|'')*'|[-0-9.]+)";
    private static final Pattern ANY = Pattern.compile("=anyarray\\[([^\\]]*)\\]");
    private static final Pattern NOT_ALL = Pattern.compile("<>allarray\\[([^\\]]*)\\]");
    private static final Pattern BETWEEN = Pattern.compile("([a-z_0-9.]+)between" + CONSTANT + "and" + CONSTANT);
    private static final Pattern NOT_IN_ONE = Pattern.compile("notin" + CONSTANT + "(?![,\\d.'])");
    private static final Pattern IN_ONE = Pattern.compile("in" + CONSTANT + "(?![,\\d.'])");

    private PostgresConditions() {}

    static boolean same(String wanted, String live) {
        return LooseSql.same(wanted, live) || plain(wanted).equals(plain(live));
    }

    private static String plain(String sql) {
        String plain = LooseSql.loose(sql)
                .replace("!~~*", "notilike")
                .replace("~~*", "ilike")
                .replace("!~~", "notlike")
                .replace("~~", "like");
        plain = ANY.matcher(plain).replaceAll("in$1");
        plain = NOT_ALL.matcher(plain).replaceAll("notin$1");
        plain = BETWEEN.matcher(plain).replaceAll("$1>=$2and$1<=$3");
        plain = NOT_IN_ONE.matcher(plain).replaceAll("<>$1");
        return IN_ONE.matcher(plain).replaceAll("=$1");
    }
}
