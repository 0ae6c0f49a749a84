package org.sequelize4j.dialect;

import java.util.Map;
import java.util.TreeMap;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.naming.Suggestion;

/** Finds the dialect of a JDBC URL, or of a name. */
public final class Dialects {
    private static final Map<String, Dialect> BY_PREFIX = new TreeMap<>(Map.of(
            "jdbc:sqlite:", new SqliteDialect(),
            "jdbc:postgresql:", new PostgresDialect(true),
            "jdbc:mariadb:", new MariadbDialect(),
            "jdbc:mysql:", new MysqlDialect(),
            "jdbc:h2:", new H2Dialect()));

    /** Where the driver is told to send texts without a type, so that columns of other types take them. */
    private static final String UNTYPED = "stringtype=unspecified";

    private static final Dialect UNTYPED_POSTGRES = new PostgresDialect(false);

    private Dialects() {}

    /**
     * The dialect of the database that the URL names.
     *
     * @throws ConnectionException when no dialect speaks the URL, naming those that exist
     */
    public static Dialect ofUrl(String url) {
        for (Map.Entry<String, Dialect> entry : BY_PREFIX.entrySet()) {
            if (url.startsWith(entry.getKey())) {
                Dialect dialect = entry.getValue();
                return dialect instanceof PostgresDialect && url.contains(UNTYPED) ? UNTYPED_POSTGRES : dialect;
            }
        }
        String given = prefix(url);
        throw new ConnectionException("No dialect speaks a URL that begins with \"" + given
                + "\". It has to begin with one of " + String.join(", ", BY_PREFIX.keySet()) + "."
                + Suggestion.didYouMean(given.startsWith("jdbc:") ? given : "jdbc:" + given, BY_PREFIX.keySet()));
    }

    /**
     * The dialect of this name, for SQL without a database.
     *
     * @throws IllegalArgumentException when there is none, naming those that exist
     */
    public static Dialect named(String name) {
        for (Dialect dialect : BY_PREFIX.values()) {
            if (dialect.name().equals(name)) {
                return dialect;
            }
        }
        var names = BY_PREFIX.values().stream().map(Dialect::name).toList();
        throw new IllegalArgumentException("There is no dialect \"" + name + "\". There are " + String.join(", ", names)
                + "." + Suggestion.didYouMean(name, names));
    }

    /** Up to the colon after the database's kind: what follows may hold a password. */
    private static String prefix(String url) {
        int kind = url.startsWith("jdbc:") ? "jdbc:".length() : 0;
        int end = url.indexOf(':', kind);
        return end < 0 ? url.substring(0, Math.min(url.length(), 20)) : url.substring(0, end + 1);
    }
}
