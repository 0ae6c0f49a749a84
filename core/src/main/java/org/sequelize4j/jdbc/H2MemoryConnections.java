package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.sequelize4j.ConnectionProvider;

/**
 * The pool of an H2 database in memory, which would be gone with its last connection: one more connection holds it until the
 * pool is closed. A database without a name would be another one for each connection, so it gets a name.
 */
final class H2MemoryConnections implements ConnectionProvider {
    private final Connection anchor;
    private final PooledConnections pool;

    H2MemoryConnections(DatabaseOrigin.Url origin, DatabaseSettings settings) throws SQLException {
        String url = JdbcUrl.namedH2Memory(origin.url(), "sequelize4j-" + UUID.randomUUID());
        DatabaseOrigin.Url named = new DatabaseOrigin.Url(url, origin.user(), origin.password());
        // Nobody works with the connection that holds the database, so it is none for hooks.
        this.anchor = driver(named, settings, ConnectionHooks.NONE).getConnection();
        DriverDataSource driver = driver(named, settings, settings.hooks());
        try {
            this.pool = new PooledConnections(driver, settings);
        } catch (SQLException | RuntimeException e) {
            StatementRunner.closeAfter(e, anchor);
            throw e;
        }
    }

    private static DriverDataSource driver(
            DatabaseOrigin.Url origin, DatabaseSettings settings, ConnectionHooks hooks) {
        return new DriverDataSource(origin, settings.connectionTimeout(), new HookedDriver(hooks));
    }

    @Override
    public Connection acquire() throws SQLException {
        return pool.acquire();
    }

    @Override
    public void release(Connection connection) throws SQLException {
        pool.release(connection);
    }

    @Override
    public boolean inForeignTransaction() {
        return false;
    }

    @Override
    public void close() {
        pool.close();
        try {
            anchor.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The H2 database in memory did not close: " + e.getMessage(), e);
        }
    }
}
