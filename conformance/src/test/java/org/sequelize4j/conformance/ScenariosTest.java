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

/** Each scenario on each dialect does what Sequelize did, apart from the deliberate differences. */
class ScenariosTest {
    /** The scenarios that hold on every dialect below. */
    private static final List<String> NAMES = List.of(
            "assoc-btm-ondelete",
            "assoc-cyclic-constraints",
            "assoc-defaults-by-kind",
            "assoc-fk-declared",
            "assoc-fk-fieldname",
            "assoc-fk-naming",
            "assoc-fk-object",
            "assoc-multiple-same",
            "assoc-ondelete-cascade",
            "assoc-ondelete-restrict",
            "assoc-ondelete-set-null",
            "assoc-pair-notnull-setnull",
            "assoc-pair-notnull-then-default",
            "assoc-scope-hasone",
            "assoc-scope-polymorphic",
            "assoc-self-btm",
            "btm-fk-mismatch",
            "btm-one-sided",
            "btm-super",
            "include-all",
            "include-basic",
            "include-dollar-where",
            "include-findandcount",
            "include-literal-subquery",
            "include-reload-set",
            "include-separate",
            "include-where-required",
            "naming",
            "naming-mixins-one",
            "scopes",
            "scopes-merge-and",
            "seed0-01-hasone-alter",
            "seed0-03-hasone-options-with-constraints",
            "seed1-01-customer-address-default",
            "seed1-02-customer-uuid-targetkey",
            "seed2-02-references-by-table-name");

    private static final List<String> DIALECTS = List.of("sqlite", "postgres");

    private final ScenarioFolder folder = new ScenarioFolder(Path.of("scenarios"), Path.of("golden"));
    private final Differences differences = Differences.read(Path.of("differences.json"));

    @TestFactory
    Stream<DynamicTest> doesWhatSequelizeDid() {
        List<Scenario> scenarios = folder.read(NAMES).stream()
                .filter(scenario -> NAMES.contains(scenario.name()))
                .toList();
        return DIALECTS.stream()
                .map(Dialect::named)
                .flatMap(dialect -> scenarios.stream()
                        .filter(scenario -> scenario.runsOn(dialect.golden()))
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
