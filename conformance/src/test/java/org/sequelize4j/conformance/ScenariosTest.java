package org.sequelize4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sequelize4j.conformance.compare.Comparison;
import org.sequelize4j.conformance.database.Dialect;
import org.sequelize4j.conformance.difference.Differences;
import org.sequelize4j.conformance.run.ScenarioRun;
import org.sequelize4j.conformance.scenario.Scenario;
import org.sequelize4j.conformance.scenario.ScenarioFolder;
import org.sequelize4j.testing.Engine;

/** Each scenario on each dialect does what Sequelize did, apart from the deliberate differences. */
class ScenariosTest {
    private final ScenarioFolder folder = new ScenarioFolder(Path.of("scenarios"), Path.of("golden"));
    private final Differences differences = Differences.read(Path.of("differences.json"));

    @TestFactory
    Stream<DynamicTest> doesWhatSequelizeDid() {
        return Dialect.available().stream()
                .filter(dialect -> Engine.chosen().contains(dialect.engine().orElseThrow()))
                .flatMap(dialect -> folder.read(List.of()).stream()
                        .filter(dialect::runs)
                        .map(scenario -> DynamicTest.dynamicTest(
                                dialect.name() + " " + scenario.name(), () -> run(scenario, dialect))));
    }

    private void run(Scenario scenario, Dialect dialect) {
        Optional<JsonNode> golden = folder.golden(scenario, dialect.golden());
        assertThat(golden).as("the golden file").isPresent();
        JsonNode actual = ScenarioRun.of(scenario, dialect);
        JsonNode expected = differences.expected(scenario, dialect, golden.orElseThrow(), actual);
        assertThat(Comparison.of(scenario, expected, actual)).isEmpty();
    }
}
