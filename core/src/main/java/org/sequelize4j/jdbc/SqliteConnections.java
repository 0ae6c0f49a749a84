package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens connections to one SQLite database: foreign keys are on, and a locked database is waited for. What the URL says itself wins. */
final class SqliteConnections {
    private final HookedDriver driver;
    private final String url;
    private final Properties properties = new Properties();
    private final AtomicInteger schemaVersion = new AtomicInteger();

    SqliteConnections(String url, Duration busyTimeout, HookedDriver driver) {
        this.driver = driver;
        this.url = url;
        unlessSaid("foreign_keys", "true");
        unlessSaid("busy_timeout", Long.toString(busyTimeout.toMillis()));
    }

    private void unlessSaid(String setting, String value) {
        if (!JdbcUrl.says(url, setting)) {
            properties.setProperty(setting, value);
        }
    }

    Session open() throws SQLException {
        Connection connection = driver.connect(url, properties);
        return new Session(connection, new StatementCache(connection, schemaVersion));
    }

    /** The same for the file, once: readers and a writer do not wait for each other any more. */
    void useWriteAheadLog(Session session) throws SQLException {
        if (!JdbcUrl.says(url, "journal_mode")) {
            execute(session.connection(), "PRAGMA journal_mode=WAL");
        }
    }

    /** What a connection that someone else opened needs. */
    static void prepare(Connection connection) throws SQLException {
        execute(connection, "PRAGMA foreign_keys=ON");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
