package org.sequelize4j.testing;

import java.sql.SQLException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The PostgreSQL server of this JVM: the one that the environment names, or else an embedded one.
 *
 * <p>To make and to drop a database copies some megabytes and waits for a checkpoint, so what a test gives back is emptied
 * and serves the next one.
 */
final class PostgresServer {
    /** The environment variable with the URL of a server to use; its user must be allowed to create databases. */
    static final String VARIABLE = "SEQUELIZE4J_POSTGRES_URL";

    /** What stands behind {@code jdbc:} in its URLs. */
    static final String KIND = "postgresql";

    private static final Once<PostgresServer> RUNNING = new Once<>(PostgresServer::find);

    private final ServerUrl url;
    private final ServerAdministration administration;
    private final String prefix = "sequelize4j_" + UUID.randomUUID().toString().substring(0, 8) + "_";
    private final AtomicInteger created = new AtomicInteger();
    private final Queue<PostgresDatabase> unused = new ConcurrentLinkedQueue<>();

    private PostgresServer(ServerUrl url) {
        this.url = url;
        this.administration = new ServerAdministration(url);
    }

    /** The server, started when a test first asks for it. */
    static PostgresServer running() {
        return RUNNING.get();
    }

    private static PostgresServer find() {
        String named = System.getenv(VARIABLE);
        if (named == null || named.isBlank()) {
            return new PostgresServer(EmbeddedServer.start());
        }
        PostgresServer server = new PostgresServer(ServerUrl.parse(KIND, named));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.unused.forEach(server::drop)));
        return server;
    }

    TestDatabase create() {
        PostgresDatabase emptied = unused.poll();
        PostgresDatabase database = emptied == null ? made() : emptied;
        return new TestDatabase(
                Engine.POSTGRES, url.bareUrl(database.name()), url.user(), url.password(), () -> giveBack(database));
    }

    private PostgresDatabase made() {
        String name = prefix + created.incrementAndGet();
        // Not template1, the default: nobody can be connected to template0, and a connection would block the copy.
        execute("CREATE DATABASE " + name + " TEMPLATE template0");
        return new PostgresDatabase(name, url);
    }

    private void giveBack(PostgresDatabase database) {
        try {
            database.empty();
            unused.add(database);
        } catch (SQLException heldUp) {
            drop(database);
        }
    }

    private void drop(PostgresDatabase database) {
        // FORCE, because a test that fails may leave connections open.
        execute("DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
    }

    private void execute(String sql) {
        try {
            administration.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The PostgreSQL of the tests: " + e.getMessage(), e);
        }
    }
}
