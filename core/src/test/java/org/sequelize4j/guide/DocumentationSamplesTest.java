package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java sample of the README and the documents stands, white space aside, in a source file that the build compiles and a
 * test runs: the tests of this package, and the examples.
 */
class DocumentationSamplesTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SAMPLE = Pattern.compile("^```java\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void everyJavaSampleIsCompiledAndRun() throws IOException {
        String sources = withoutBlanks(readAll(sourceFiles()));
        List<String> unknown = new ArrayList<>();
        int samples = 0;
        for (Path document : documents()) {
            Matcher matcher = SAMPLE.matcher(Files.readString(document));
            while (matcher.find()) {
                samples++;
                if (!sources.contains(withoutBlanks(matcher.group(1)))) {
                    unknown.add(PROJECT.relativize(document) + ":\n" + matcher.group(1));
                }
            }
        }
        assertThat(samples).as("samples in the documents").isPositive();
        assertThat(unknown).as("samples that stand in no tested source file").isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")
                                    .map(PROJECT::resolve),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> sourceFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("core/src/test/java/org/sequelize4j/guide", "examples/src/main/java")) {
            try (Stream<Path> sources = Files.walk(PROJECT.resolve(folder))) {
                sources.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static String readAll(List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(Files.readString(file)).append('\n');
        }
        return text.toString();
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
