package org.sequelize4j.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** A PostgreSQL server whose binaries come with the build. It ends with this JVM. */
final class EmbeddedServer {
    /** Where binaries and data are; each user has a directory, since one cannot write into another's. */
    static final Path DIRECTORY =
            Path.of(System.getProperty("java.io.tmpdir"), "sequelize4j-postgres-" + System.getProperty("user.name"));

    /** Sorts by code point and knows all letters, whatever machine the tests run on. */
    static final Map<String, String> LOCALE =
            Map.of("locale", "C", "locale-provider", "builtin", "builtin-locale", "C.UTF-8");

    /** The owner of the test databases. Others need no password; this one does, so that a wrong one can be tested. */
    private static final String LOGIN = "sequelize4j";

    private EmbeddedServer() {}

    static ServerUrl start() {
        List<String> failures = new ArrayList<>();
        for (Map.Entry<String, Callable<Integer>> attempt : attempts().entrySet()) {
            try {
                return withLogin(attempt.getValue().call());
            } catch (Exception | ExceptionInInitializerError e) {
                failures.add(attempt.getKey() + " (" + e.getMessage() + ")");
            }
        }
        throw new IllegalStateException("No PostgreSQL could be started for the tests. As user "
                + System.getProperty("user.name") + " were tried: " + String.join("; ", failures)
                + ". Name a running server in the environment variable " + PostgresServer.VARIABLE
                + ", as jdbc:postgresql://host:port/database?user=name&password=secret.");
    }

    /** The ways to start the server; each answers with the port. */
    private static Map<String, Callable<Integer>> attempts() {
        Map<String, Callable<Integer>> attempts = new LinkedHashMap<>();
        attempts.put("the embedded server", EmbeddedServer::startWithLibrary);
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root. The library leaves root by a user namespace; where those are
            // forbidden, as in many containers, the server has to start as another user.
            for (List<String> switchUser : UnprivilegedServer.WAYS_TO_SWITCH_USER) {
                attempts.put(String.join(" ", switchUser), () -> new UnprivilegedServer(switchUser).start());
            }
        }
        return attempts;
    }

    private static int startWithLibrary() throws IOException {
        System.setProperty("ot.epg.working-dir", DIRECTORY.toString());
        Files.createDirectories(DIRECTORY);
        // Inside of the working directory, where the library removes what a killed JVM has left.
        Path data = DIRECTORY.resolve(UUID.randomUUID().toString());
        ServerLog log = ServerLog.create();
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setDataDirectoryCustomizer(EmbeddedServer::askForPassword)
                .setOutputRedirector(log.redirect())
                .setErrorRedirector(log.redirect());
        LOCALE.forEach(builder::setLocaleConfig);
        try {
            return builder.start().getPort();
        } catch (IllegalStateException e) {
            // Without this the library would leave the directory that initdb refused, empty.
            Files.deleteIfExists(data);
            throw new IOException("initdb or pg_ctl failed: " + log.tail(), e);
        }
    }

    /** Puts a line before those that {@code initdb} wrote, which trust everybody; the first that fits counts. */
    static void askForPassword(File dataDirectory) {
        Path rules = dataDirectory.toPath().resolve("pg_hba.conf");
        try {
            Files.writeString(rules, "host all " + LOGIN + " all password\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerUrl withLogin(int port) {
        String url = "jdbc:postgresql://localhost:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            // The usual 4096 rounds, which make a stolen hash hard to guess, would cost each connection milliseconds.
            statement.execute("SET scram_iterations = 1");
            statement.execute("CREATE ROLE " + LOGIN + " SUPERUSER LOGIN PASSWORD '" + LOGIN + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("it runs, but refused to make a user, " + e.getMessage(), e);
        }
        return ServerUrl.parse(PostgresServer.KIND, ServerUrl.withLogin(url, LOGIN, LOGIN));
    }
}
