package org.sequelize4j.jdbc;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.SqlListener;
import org.sequelize4j.error.InvalidValueException;

/**
 * How a database is reached and how its statements are run.
 *
 * @param poolSize at most this many connections at once
 * @param connectionTimeout how long to wait for a free connection, and on SQLite for another writer
 * @param statementTimeout how long a statement may run; null for no limit
 * @param logBinds whether the log and the listeners see the values
 * @param hooks what users run around connections and statements
 */
public record DatabaseSettings(
        DatabaseOrigin origin,
        int poolSize,
        Duration connectionTimeout,
        @Nullable Duration statementTimeout,
        List<SqlListener> listeners,
        boolean logBinds,
        ConnectionHooks hooks) {
    private static final Duration SHORTEST_CONNECTION_TIMEOUT = Duration.ofMillis(250);

    public DatabaseSettings {
        listeners = List.copyOf(listeners);
        if (poolSize < 1) {
            throw new InvalidValueException("poolSize is " + poolSize + ", but a pool has at least 1 connection.");
        }
        if (connectionTimeout.compareTo(SHORTEST_CONNECTION_TIMEOUT) < 0) {
            throw new InvalidValueException("connectionTimeout is " + connectionTimeout
                    + ", but a connection is waited for at least " + SHORTEST_CONNECTION_TIMEOUT + ".");
        }
        if (statementTimeout != null && (statementTimeout.isNegative() || statementTimeout.isZero())) {
            throw new InvalidValueException("statementTimeout is " + statementTimeout
                    + ", but a limit is longer than nothing; leave it out for no limit.");
        }
    }

    /** Ten connections, thirty seconds for each to become free, no limit for statements. */
    public static DatabaseSettings of(DatabaseOrigin origin) {
        return new DatabaseSettings(origin, 10, Duration.ofSeconds(30), null, List.of(), false, ConnectionHooks.NONE);
    }

    /** The same defaults for a database that needs no login beyond its URL. */
    public static DatabaseSettings ofUrl(String url) {
        return of(new DatabaseOrigin.Url(url, null, null));
    }

    public DatabaseSettings withPoolSize(int connections) {
        return new DatabaseSettings(
                origin, connections, connectionTimeout, statementTimeout, listeners, logBinds, hooks);
    }

    public DatabaseSettings withConnectionTimeout(Duration timeout) {
        return new DatabaseSettings(origin, poolSize, timeout, statementTimeout, listeners, logBinds, hooks);
    }

    public DatabaseSettings withStatementTimeout(@Nullable Duration timeout) {
        return new DatabaseSettings(origin, poolSize, connectionTimeout, timeout, listeners, logBinds, hooks);
    }

    public DatabaseSettings withListeners(List<SqlListener> told) {
        return new DatabaseSettings(origin, poolSize, connectionTimeout, statementTimeout, told, logBinds, hooks);
    }

    public DatabaseSettings withLogBinds(boolean shown) {
        return new DatabaseSettings(origin, poolSize, connectionTimeout, statementTimeout, listeners, shown, hooks);
    }

    public DatabaseSettings withHooks(ConnectionHooks run) {
        return new DatabaseSettings(origin, poolSize, connectionTimeout, statementTimeout, listeners, logBinds, run);
    }
}
