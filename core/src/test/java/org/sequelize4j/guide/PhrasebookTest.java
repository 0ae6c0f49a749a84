package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every line of Java in the tables of docs/guide/phrasebook.md stands, white space aside, in one of the tests that run them. */
class PhrasebookTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void everyLineIsCompiledAndRun() throws IOException {
        String sources = withoutBlanks(sources());
        List<String> lines = javaOf(Files.readAllLines(PROJECT.resolve("docs/guide/phrasebook.md")));
        assertThat(lines).hasSizeGreaterThan(300);
        assertThat(lines)
                .filteredOn(line -> !sources.contains(withoutBlanks(line)))
                .as("lines of the phrasebook that stand in none of its tests")
                .isEmpty();
    }

    /** The first column is Sequelize's. */
    private static List<String> javaOf(List<String> page) {
        List<String> lines = new ArrayList<>();
        for (String row : page) {
            if (row.startsWith("| ")) {
                String java = String.join(" | ", Arrays.asList(row.split("\\|")).subList(2, row.split("\\|").length));
                Matcher code = CODE.matcher(java);
                while (code.find()) {
                    lines.add(code.group(1));
                }
            }
        }
        lines.remove("define");
        return lines;
    }

    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        Path folder = PROJECT.resolve("core/src/test/java/org/sequelize4j/guide");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("Phrasebook\\w+Test\\.java"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
