package org.sequelize4j.testing;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Starts the server for root as the user {@code nobody}, from the binaries that the library has unpacked. */
final class UnprivilegedServer {
    /** Commands that run another one as {@code nobody}; which of them there is depends on the system. */
    static final List<List<String>> WAYS_TO_SWITCH_USER = List.of(
            List.of("runuser", "-u", "nobody", "--"),
            List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups"));

    private final List<String> switchUser;
    private final ServerLog log;

    UnprivilegedServer(List<String> switchUser) throws IOException {
        this.switchUser = switchUser;
        this.log = ServerLog.create();
    }

    int start() throws IOException, InterruptedException {
        Path binaries = binaries();
        run("chmod", List.of("chmod", "a+rx", EmbeddedServer.DIRECTORY.toString()));
        run("chmod", List.of("chmod", "-R", "a+rX", binaries.toString()));
        Path data = Files.createTempDirectory("sequelize4j-postgres-data-");
        try {
            return start(binaries, data);
        } catch (IOException e) {
            run("rm", List.of("rm", "-r", data.toString()));
            throw e;
        }
    }

    private int start(Path binaries, Path data) throws IOException, InterruptedException {
        run("chown", List.of("chown", "nobody", data.toString()));
        List<String> initialize =
                asNobody(binaries, "initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF-8");
        EmbeddedServer.LOCALE.forEach((option, value) -> initialize.add("--" + option + "=" + value));
        run("initdb", initialize);
        EmbeddedServer.askForPassword(data.toFile());

        int port = freePort();
        String options = "-F -p " + port + " -c synchronous_commit=off -c max_connections=300 -c timezone=UTC";
        run("pg_ctl", asNobody(binaries, "pg_ctl", "-D", data, "-o", options, "-w", "start"));
        List<String> stop = asNobody(binaries, "pg_ctl", "-D", data, "-m", "fast", "-w", "stop");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, data)));
        return port;
    }

    private void stop(List<String> stop, Path data) {
        try {
            run("pg_ctl", stop);
            run("rm", List.of("rm", "-r", data.toString()));
        } catch (IOException e) {
            System.err.println("The PostgreSQL of the tests did not stop: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The library names the directory by the digest of the archive. */
    private static Path binaries() throws IOException {
        try (InputStream archive =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", System.getProperty("os.arch"))) {
            byte[] digest = MessageDigest.getInstance("MD5").digest(archive.readAllBytes());
            return EmbeddedServer.DIRECTORY.resolve("PG-" + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> asNobody(Path binaries, String program, Object... arguments) {
        List<String> command = new ArrayList<>(switchUser);
        command.add(binaries.resolve("bin").resolve(program).toString());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    private void run(String name, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.redirect())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(name + " failed: " + log.tail());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
