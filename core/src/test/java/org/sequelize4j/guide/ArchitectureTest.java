package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map in ARCHITECTURE.md names the packages that there are, the links in the documents lead somewhere. */
class ArchitectureTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern PACKAGE = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");

    @Test
    void theMapNamesEveryPackageAndNoOther() throws IOException {
        String map = Files.readString(PROJECT.resolve("ARCHITECTURE.md"));
        List<String> named =
                PACKAGE.matcher(map).results().map(row -> row.group(1)).toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(packages());
    }

    @Test
    void theLinksInTheDocumentsLeadToFilesThatExist() throws IOException {
        for (Path document : documents()) {
            assertThat(LINK.matcher(Files.readString(document)).results().map(MatchResult::group))
                    .as("links of " + PROJECT.relativize(document))
                    .allSatisfy(link -> assertThat(target(document, link)).exists());
        }
    }

    private static Path target(Path document, String link) {
        String path = LINK.matcher(link).replaceFirst("$1");
        return document.resolveSibling(path).normalize();
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECT.resolve("core/src/main/java/org/sequelize4j"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            Stream<Path> top = Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
                    .map(PROJECT::resolve);
            return Stream.concat(top, docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }
}
