package org.sequelize4j.testing;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The PostgreSQL server of this JVM: the one that the environment names, or else an embedded one. */
final class PostgresServer {
    /** The environment variable with the URL of a server to use; its user must be allowed to create databases. */
    static final String VARIABLE = "SEQUELIZE4J_POSTGRES_URL";

    /** What stands behind {@code jdbc:} in its URLs. */
    static final String KIND = "postgresql";

    private static final Once<PostgresServer> RUNNING = new Once<>(() -> new PostgresServer(find()));

    private final ServerUrl url;
    private final ServerAdministration administration;
    private final String prefix = "sequelize4j_" + UUID.randomUUID().toString().substring(0, 8) + "_";
    private final AtomicInteger created = new AtomicInteger();

    private PostgresServer(ServerUrl url) {
        this.url = url;
        this.administration = new ServerAdministration(url);
    }

    /** The server, started when a test first asks for it. */
    static PostgresServer running() {
        return RUNNING.get();
    }

    private static ServerUrl find() {
        String named = System.getenv(VARIABLE);
        return named == null || named.isBlank() ? EmbeddedServer.start() : ServerUrl.parse(KIND, named);
    }

    TestDatabase create() {
        String name = prefix + created.incrementAndGet();
        // Not template1, the default: nobody can be connected to template0, and a connection would block the copy.
        execute("CREATE DATABASE " + name + " TEMPLATE template0");
        return new TestDatabase(Engine.POSTGRES, url.bareUrl(name), url.user(), url.password(), () -> drop(name));
    }

    private void drop(String name) {
        // FORCE, because a test that fails may leave connections open.
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private void execute(String sql) {
        try {
            administration.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The PostgreSQL of the tests: " + e.getMessage(), e);
        }
    }
}
