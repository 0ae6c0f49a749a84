package org.sequelize4j.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.naming.Suggestion;

/** Finds the dialect of a JDBC URL, or of a name. */
public final class Dialects {
    private static final List<String> PREFIXES =
            List.of("jdbc:h2:", "jdbc:mariadb:", "jdbc:mysql:", "jdbc:postgresql:", "jdbc:sqlite:");

    /** Made when they are first asked for, since most programs speak one. */
    private static final Map<String, Dialect> BY_PREFIX = new ConcurrentHashMap<>();

    /** Where the driver is told to send texts without a type, so that columns of other types take them. */
    private static final String UNTYPED = "stringtype=unspecified";

    private Dialects() {}

    /**
     * The dialect of the database that the URL names.
     *
     * @throws ConnectionException when no dialect speaks the URL, naming those that exist
     */
    public static Dialect ofUrl(String url) {
        for (String prefix : PREFIXES) {
            if (url.startsWith(prefix)) {
                return of(prefix.equals("jdbc:postgresql:") && url.contains(UNTYPED) ? UNTYPED : prefix);
            }
        }
        String given = prefix(url);
        throw new ConnectionException("No dialect speaks a URL that begins with \"" + given
                + "\". It has to begin with one of " + String.join(", ", PREFIXES) + "."
                + Suggestion.didYouMean(given.startsWith("jdbc:") ? given : "jdbc:" + given, PREFIXES));
    }

    /**
     * The dialect of this name, for SQL without a database.
     *
     * @throws IllegalArgumentException when there is none, naming those that exist
     */
    public static Dialect named(String name) {
        List<String> names = new ArrayList<>();
        for (String prefix : PREFIXES) {
            Dialect dialect = of(prefix);
            if (dialect.name().equals(name)) {
                return dialect;
            }
            names.add(dialect.name());
        }
        throw new IllegalArgumentException("There is no dialect \"" + name + "\". There are " + String.join(", ", names)
                + "." + Suggestion.didYouMean(name, names));
    }

    private static Dialect of(String prefix) {
        return BY_PREFIX.computeIfAbsent(prefix, Dialects::made);
    }

    private static Dialect made(String prefix) {
        return switch (prefix) {
            case "jdbc:h2:" -> new H2Dialect();
            case "jdbc:mariadb:" -> new MariadbDialect();
            case "jdbc:mysql:" -> new MysqlDialect();
            case "jdbc:postgresql:" -> new PostgresDialect(true);
            case UNTYPED -> new PostgresDialect(false);
            case "jdbc:sqlite:" -> new SqliteDialect();
            default -> throw new IllegalArgumentException("No dialect has the prefix " + prefix + ".");
        };
    }

    /** Up to the colon after the database's kind: what follows may hold a password. */
    private static String prefix(String url) {
        int kind = url.startsWith("jdbc:") ? "jdbc:".length() : 0;
        int end = url.indexOf(':', kind);
        return end < 0 ? url.substring(0, Math.min(url.length(), 20)) : url.substring(0, end + 1);
    }
}
