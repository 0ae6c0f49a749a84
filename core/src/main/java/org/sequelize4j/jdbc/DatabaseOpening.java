package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.sequelize4j.ConnectionProvider;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.ConnectionException;

/** Finds out which database it is, and gets the source of its connections going. */
record DatabaseOpening(Dialect dialect, SessionSource source, ConnectionFailures failures) {
    /** Reaches the database once; what cannot work fails here. */
    static DatabaseOpening of(DatabaseSettings settings) {
        DatabaseOrigin origin = settings.origin();
        if (origin instanceof DatabaseOrigin.Url url) {
            return byUrl(url, settings);
        }
        if (origin instanceof DatabaseOrigin.Source source) {
            return provided(new DataSourceConnections(source.dataSource()));
        }
        return provided(((DatabaseOrigin.Provider) origin).provider());
    }

    private static DatabaseOpening byUrl(DatabaseOrigin.Url origin, DatabaseSettings settings) {
        Dialect dialect = Dialects.ofUrl(origin.url());
        ConnectionFailures failures = new ConnectionFailures(dialect, origin);
        try {
            SessionSource source = JdbcUrl.isSqlite(origin.url())
                    ? sqlite(origin.url(), settings)
                    : new ProvidedSessions(pooled(origin, settings), ConnectionSetup.NOTHING);
            return new DatabaseOpening(dialect, source, failures);
        } catch (SQLException e) {
            throw failures.translate(e);
        }
    }

    private static ConnectionProvider pooled(DatabaseOrigin.Url origin, DatabaseSettings settings) throws SQLException {
        return JdbcUrl.isH2Memory(origin.url())
                ? new H2MemoryConnections(origin, settings)
                : new PooledConnections(
                        new DriverDataSource(origin, settings.connectionTimeout(), new HookedDriver(settings.hooks())),
                        settings);
    }

    private static SessionSource sqlite(String url, DatabaseSettings settings) throws SQLException {
        SqliteConnections connections =
                new SqliteConnections(url, settings.connectionTimeout(), new HookedDriver(settings.hooks()));
        return JdbcUrl.isPrivateToItsConnection(url)
                ? new SqliteMemorySession(connections, settings)
                : new SqliteFileSessions(connections, settings);
    }

    private static DatabaseOpening provided(ConnectionProvider provider) {
        String url = urlOf(provider);
        Dialect dialect = Dialects.ofUrl(url);
        ConnectionSetup setup =
                dialect.can(Capability.SINGLE_WRITER) ? SqliteConnections::prepare : ConnectionSetup.NOTHING;
        return new DatabaseOpening(
                dialect,
                new ProvidedSessions(provider, setup),
                new ConnectionFailures(dialect, new DatabaseOrigin.Url(url, null, null)));
    }

    private static String urlOf(ConnectionProvider provider) {
        try {
            Connection connection = provider.acquire();
            try {
                return Objects.requireNonNullElse(connection.getMetaData().getURL(), "");
            } finally {
                provider.release(connection);
            }
        } catch (SQLException e) {
            throw new ConnectionException(
                    "The data source gives no connection, so it is not known which database it is for: "
                            + e.getMessage(),
                    e);
        }
    }
}
