package org.sequelize4j.testing;

import java.sql.SQLException;
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
    private final ServerAdministration administration;
    private final String prefix = "sequelize4j_" + UUID.randomUUID().toString().substring(0, 8) + "_";
    private final AtomicInteger created = new AtomicInteger();

    private MariadbServer(Engine engine, ServerUrl url) {
        this.engine = engine;
        this.url = url;
        this.administration = new ServerAdministration(url, "SET SESSION lock_wait_timeout = 2");
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
        try {
            administration.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("The " + engine + " of the tests made no database: " + e.getMessage(), e);
        }
        return new TestDatabase(engine, url.bareUrl(name), url.user(), url.password(), () -> drop(name));
    }

    /** An open transaction of a test that failed would hold up the drop, so it is ended then. */
    private void drop(String name) {
        String drop = "DROP DATABASE IF EXISTS " + name;
        try {
            try {
                administration.execute(drop);
            } catch (SQLException heldUp) {
                endConnectionsTo(name);
                administration.execute(drop);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The " + engine + " of the tests kept a database: " + e.getMessage(), e);
        }
    }

    private void endConnectionsTo(String name) throws SQLException {
        for (long left :
                administration.numbers("SELECT id FROM information_schema.processlist WHERE db = '" + name + "'")) {
            try {
                administration.execute("KILL " + left);
            } catch (SQLException e) {
                if (!String.valueOf(e.getMessage()).contains("Unknown thread id")) {
                    throw e;
                }
            }
        }
    }
}
