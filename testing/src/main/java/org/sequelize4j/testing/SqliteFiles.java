package org.sequelize4j.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** SQLite databases, each in a directory of its own, because SQLite puts its journals beside the file. */
final class SqliteFiles {
    private SqliteFiles() {}

    static TestDatabase create() {
        try {
            Path directory = Files.createTempDirectory("sequelize4j-sqlite-");
            String url = "jdbc:sqlite:" + directory.resolve("test.db");
            return new TestDatabase(Engine.SQLITE, url, "", "", () -> delete(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : List.copyOf(files.toList())) {
                Files.delete(file);
            }
            Files.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
