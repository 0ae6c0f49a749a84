package org.sequelize4j.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The MariaDB or MySQL of this JVM: the one that the environment names, or else an embedded MariaDB. */
final class MariadbServer {
    /** The environment variable with the URL of a MariaDB to use; its user must be allowed to create databases. */
    static final String VARIABLE = "SEQUELIZE4J_MARIADB_URL";

    /** The same for a MySQL. Without it the tests of MySQL use its driver on the MariaDB. */
    static final String MYSQL_VARIABLE = "SEQUELIZE4J_MYSQL_URL";

    private static final Once<MariadbServer> RUNNING = new Once<>(() -> new MariadbServer(Engine.MARIADB, find()));
    private static final Once<MariadbServer> RUNNING_FOR_MYSQL =
            new Once<>(() -> new MariadbServer(Engine.MYSQL, findForMysql()));

    private final Engine engine;
    private final ServerUrl url;
    private final String prefix = "sequelize4j_" + UUID.randomUUID().toString().substring(0, 8) + "_";
    private final AtomicInteger created = new AtomicInteger();

    private MariadbServer(Engine engine, ServerUrl url) {
        this.engine = engine;
        this.url = url;
    }

    /** The server by MariaDB's driver, started when a test first asks for it. */
    static MariadbServer running() {
        return RUNNING.get();
    }

    /** The server by MySQL's driver. */
    static MariadbServer runningForMysql() {
        return RUNNING_FOR_MYSQL.get();
    }

    private static ServerUrl find() {
        String named = named(VARIABLE);
        return named == null ? EmbeddedMariadb.start() : ServerUrl.parse("mariadb", named);
    }

    private static ServerUrl findForMysql() {
        String named = named(MYSQL_VARIABLE);
        if (named != null) {
            return ServerUrl.parse("mysql", named);
        }
        ServerUrl mariadb = running().url;
        return new ServerUrl(
                mariadb.server().replace("jdbc:mariadb:", "jdbc:mysql:"),
                mariadb.database(),
                "?sslMode=DISABLED",
                mariadb.user(),
                mariadb.password());
    }

    private static @Nullable String named(String variable) {
        String url = System.getenv(variable);
        return url == null || url.isBlank() ? null : url;
    }

    TestDatabase create() {
        String name = prefix + created.incrementAndGet();
        execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        return new TestDatabase(engine, url.bareUrl(name), url.user(), url.password(), () -> drop(name));
    }

    /** Ends connections that a failed test has left, because an open transaction would hold up the drop. */
    private void drop(String name) {
        for (long left : connectionsTo(name)) {
            execute("KILL " + left, "Unknown thread id");
        }
        execute("DROP DATABASE IF EXISTS " + name);
    }

    private List<Long> connectionsTo(String name) {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id FROM information_schema.processlist WHERE db = '" + name + "'")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("The " + engine + " of the tests told no connections: " + e, e);
        }
    }

    private void execute(String sql) {
        execute(sql, null);
    }

    private void execute(String sql, @Nullable String harmless) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (harmless == null || !String.valueOf(e.getMessage()).contains(harmless)) {
                throw new IllegalStateException(
                        "The " + engine + " of the tests refused \"" + sql + "\": " + e.getMessage(), e);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url.bareUrl(url.database()), url.user(), url.password());
    }
}
