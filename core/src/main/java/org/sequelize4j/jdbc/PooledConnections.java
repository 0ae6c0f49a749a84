package org.sequelize4j.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.sequelize4j.ConnectionProvider;

/** The pool of a database server, HikariCP. */
final class PooledConnections implements ConnectionProvider {
    private final HikariDataSource pool;
    private final DatabaseSettings settings;

    /** Connects once before there is a pool, so that a refusal comes at once, as it is, and nothing is retried or logged. */
    PooledConnections(DriverDataSource driver, DatabaseSettings settings) throws SQLException {
        driver.connectFirst();
        this.settings = settings;
        HikariConfig config = new HikariConfig();
        config.setPoolName("sequelize4j");
        config.setDataSource(driver);
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(settings.connectionTimeout().toMillis());
        this.pool = new HikariDataSource(config);
    }

    @Override
    public Connection acquire() throws SQLException {
        try {
            return pool.getConnection();
        } catch (SQLTransientConnectionException e) {
            if (e.getCause() instanceof SQLException refusal) {
                throw refusal;
            }
            throw Waiting.tooLong(settings, e);
        }
    }

    @Override
    public void release(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean inForeignTransaction() {
        return false;
    }

    @Override
    public void close() {
        pool.close();
    }
}
