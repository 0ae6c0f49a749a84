package org.sequelize4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequelize4j.conformance.difference.Differences;
import org.sequelize4j.conformance.difference.Entry;
import org.sequelize4j.conformance.difference.Rules;
import org.sequelize4j.conformance.report.DifferencesPage;

/** The list of deliberate differences stays short and documented. */
class DifferencesTest {
    private final Differences differences = Differences.read(Path.of("differences.json"));

    @Test
    void thePageOfTheDocumentsIsUpToDate() throws IOException {
        assertThat(Path.of("../docs/differences.md")).hasContent(DifferencesPage.text(differences));
    }

    @Test
    void thereAreFewRulesAndEntries() {
        assertThat(Rules.ALL).hasSizeLessThanOrEqualTo(15);
        Stream.of("sqlite", "postgres", "mariadb", "mysql", "h2")
                .forEach(dialect -> assertThat(differences.entries())
                        .filteredOn(entry -> entry.dialects().contains(dialect))
                        .as(dialect)
                        .hasSizeLessThan(80));
    }

    @Test
    void eachEntryNamesAScenarioThatIsThere() {
        assertThat(differences.entries())
                .extracting(Entry::scenario)
                .allSatisfy(scenario -> assertThat(Files.exists(Path.of("scenarios", scenario + ".json")))
                        .isTrue());
    }
}
