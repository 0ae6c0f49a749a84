package org.sequelize4j.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A MariaDB server whose binaries come with the build. It ends with this JVM, in whatever way that ends. */
final class EmbeddedMariadb {
    /** The owner of the test databases, who needs this as the password too. */
    private static final String LOGIN = "sequelize4j";

    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final int POLL_MILLIS = 50;

    /**
     * Runs the server until the pipe from this JVM closes, which the system does even for a JVM that was killed. Then server
     * and data go.
     */
    private static final String GUARD = """
            data=$1; shift
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            (cat <&3 >/dev/null; kill -9 $server 2>/dev/null) &
            guard=$!
            wait $server
            kill $guard 2>/dev/null
            rm -rf "$data"
            """;

    private EmbeddedMariadb() {}

    static ServerUrl start() {
        try {
            MariadbFiles files = MariadbFiles.unpacked();
            Path data = files.newData();
            int port = freePort();
            ServerLog log = ServerLog.create();
            Process server = new ProcessBuilder(command(files, data, port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.redirect())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            String url = "jdbc:mariadb://127.0.0.1:" + port + "/mysql?sslMode=disable";
            awaitStart(server, url, log);
            return ServerUrl.parse("mariadb", ServerUrl.withLogin(url, LOGIN, LOGIN));
        } catch (IOException e) {
            throw failed(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("the thread was interrupted", e);
        }
    }

    private static List<String> command(MariadbFiles files, Path data, int port) throws IOException {
        Path login = Files.writeString(
                data.resolve("login.sql"),
                "CREATE USER '" + LOGIN + "'@'%' IDENTIFIED BY '" + LOGIN + "';\nGRANT ALL ON *.* TO '" + LOGIN
                        + "'@'%' WITH GRANT OPTION;\n");
        List<String> command = new ArrayList<>(List.of("sh", "-c", GUARD, "guard", data.toString()));
        command.addAll(files.server(data));
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + data.resolve("socket"),
                "--init-file=" + login,
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--max-connections=300",
                "--performance-schema=0",
                "--innodb-buffer-pool-size=64M",
                // What survives a crash is of no use to tests.
                "--debug-no-sync",
                "--skip-sync-frm",
                "--innodb-flush-log-at-trx-commit=0"));
        return command;
    }

    private static void awaitStart(Process server, String url, ServerLog log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers(url)) {
            if (!server.isAlive() || System.nanoTime() > deadline) {
                stop(server);
                throw new IOException("mariadbd " + (server.isAlive() ? "does not answer: " : "ended: ") + log.tail());
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private static boolean answers(String url) {
        try (Connection connection = DriverManager.getConnection(url, LOGIN, LOGIN)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Closes the pipe, and waits until the data is gone. */
    private static void stop(Process server) {
        try {
            server.getOutputStream().close();
            server.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            System.err.println("The MariaDB of the tests did not stop: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static IllegalStateException failed(String reason, Exception cause) {
        return new IllegalStateException(
                "No MariaDB could be started for the tests: " + reason
                        + ". It needs Linux on x86-64 with libcrypt.so.1 and about 400 MB in " + MariadbFiles.DIRECTORY
                        + ". Or name a running server in the environment variable " + MariadbServer.VARIABLE
                        + ", as jdbc:mariadb://host:port/database?user=name&password=secret.",
                cause);
    }
}
