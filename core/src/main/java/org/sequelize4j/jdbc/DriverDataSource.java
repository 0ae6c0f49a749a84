package org.sequelize4j.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens connections by a URL for the pool, which gets the connection that was opened to try the URL as its first. */
final class DriverDataSource implements DataSource {
    private final HookedDriver driver;
    private final String url;
    private final Properties properties = new Properties();
    private final AtomicReference<@Nullable Connection> first = new AtomicReference<>();

    DriverDataSource(DatabaseOrigin.Url origin, Duration connectionTimeout, HookedDriver driver) {
        this.driver = driver;
        this.url = origin.url();
        if (origin.user() != null) {
            properties.setProperty("user", origin.user());
        }
        if (origin.password() != null) {
            properties.setProperty("password", origin.password());
        }
        properties.putAll(DriverProperties.of(url, connectionTimeout));
    }

    void connectFirst() throws SQLException {
        first.set(driver.connect(url, properties));
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection opened = first.getAndSet(null);
        return opened != null ? opened : driver.connect(url, properties);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The login is part of the settings.");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    /** Also how long a pool waits, when it closes, for a connection that is being made. */
    @Override
    public int getLoginTimeout() {
        return 5;
    }

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Logs go to SLF4J.");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("There is nothing inside.");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
