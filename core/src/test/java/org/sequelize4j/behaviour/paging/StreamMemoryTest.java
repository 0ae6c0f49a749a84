package org.sequelize4j.behaviour.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/**
 * A stream with includes needs memory for some hundreds of rows, however many there are: shown by a JVM of 64 MB that reads more
 * than that. {@code -Dsequelize4j.stream.rows=1000000} reads a million, of shorter texts.
 */
class StreamMemoryTest {
    private static final String MILLION = System.getProperty("sequelize4j.stream.rows", "");

    @TempDir
    Path directory;

    @DatabaseTest
    void moreThanTheHeapHoldsIsStreamedWithItsIncludes(TestDatabase database) throws IOException, InterruptedException {
        String rows = MILLION.isEmpty() ? "12000" : MILLION;
        String output = run(url(database), rows, MILLION.isEmpty() ? "6000" : "100", "stream");

        assertThat(output)
                .isEqualToIgnoringNewLines("rows " + rows + ", names " + 3 * Long.parseLong(rows) + ", stamps " + rows);
    }

    /** What lives in the memory of this process cannot be read by another. */
    private String url(TestDatabase database) {
        return database.url().contains(":mem:") ? "jdbc:h2:file:" + directory.resolve("letters") : database.url();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        Path errors = directory.resolve("errors.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readString(output);
    }
}
