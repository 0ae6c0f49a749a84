package org.sequelize4j.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * An empty database that belongs to one test; closing it removes it.
 *
 * <p>A test gets one as a parameter, see {@link DatabaseTest}, or from {@link Engine#open()}.
 */
public final class TestDatabase implements AutoCloseable {
    private final Engine engine;
    private final String bareUrl;
    private final String user;
    private final String password;
    private final Runnable remove;

    TestDatabase(Engine engine, String bareUrl, String user, String password, Runnable remove) {
        this.engine = engine;
        this.bareUrl = bareUrl;
        this.user = user;
        this.password = password;
        this.remove = remove;
    }

    /**
     * Tells what kind of database this is.
     *
     * @return the kind
     */
    public Engine engine() {
        return engine;
    }

    /**
     * Gives the URL to connect with, user and password included.
     *
     * @return a JDBC URL
     */
    public String url() {
        return user.isEmpty() ? bareUrl : ServerUrl.withLogin(bareUrl, user, password);
    }

    /**
     * Gives the URL without user and password, for tests of how they are passed.
     *
     * @return a JDBC URL
     */
    public String bareUrl() {
        return bareUrl;
    }

    /**
     * Gives the user who owns the database.
     *
     * @return the name, empty on SQLite
     */
    public String user() {
        return user;
    }

    /**
     * Gives the password of the user; the embedded PostgreSQL refuses every other one.
     *
     * @return the password, empty on SQLite
     */
    public String password() {
        return password;
    }

    /**
     * Spells SQL with the quotes of this database.
     *
     * @param standard SQL with names between double quotes
     * @return the same with names between backticks, where those are the quotes
     */
    public String sql(String standard) {
        boolean backticks = engine == Engine.MARIADB || engine == Engine.MYSQL;
        return backticks ? standard.replace('"', '`') : standard;
    }

    /**
     * Opens a plain JDBC connection, to prepare a database or to look into it.
     *
     * @return a connection that the caller closes
     * @throws SQLException if the database refuses
     */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    public void close() {
        remove.run();
    }

    @Override
    public String toString() {
        return engine.toString();
    }
}
