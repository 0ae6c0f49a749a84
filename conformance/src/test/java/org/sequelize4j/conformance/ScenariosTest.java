package org.sequelize4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
            "assoc-constraints-false",
            "assoc-cyclic-constraints",
            "assoc-defaults-by-kind",
            "assoc-definition-errors",
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
            "assoc-scope-btm-through",
            "assoc-scope-hasone",
            "assoc-scope-polymorphic",
            "assoc-self-btm",
            "btm-create-with-include",
            "btm-fk-mismatch",
            "btm-one-sided",
            "btm-super",
            "include-all",
            "include-basic",
            "include-dollar-where",
            "include-findandcount",
            "include-hasone-many-rows",
            "include-limit",
            "include-literal-subquery",
            "include-reload-set",
            "include-separate",
            "include-where-required",
            "indexes-field-mapping",
            "mixins-hasone-options",
            "mixins-on-unsaved",
            "naming",
            "naming-mixins-one",
            "query-op-functions",
            "scopes",
            "scopes-merge-and",
            "seed0-01-hasone-alter",
            "seed0-02-hasone-options-constraints-false",
            "seed0-03-hasone-options-with-constraints",
            "seed1-01-customer-address-default",
            "seed1-02-customer-uuid-targetkey",
            "seed2-01-users-stories",
            "seed2-02-references-by-table-name",
            "seed3-01-four-kinds",
            "seed3-03-one-to-one-restrict",
            "seed3-04-custom-fk-option1",
            "seed3-04-custom-fk-option2",
            "seed3-04-custom-fk-option3",
            "seed3-04-custom-fk-option4",
            "seed3-04-custom-fk-option5",
            "seed3-05-fk-uuid-type",
            "seed3-06-fk-uuid-type-pk",
            "seed3-07-mandatory-belongsTo",
            "seed3-07-mandatory-hasMany",
            "seed3-07-mandatory-hasOne",
            "seed3-09-team-player-clubid",
            "seed3-12-uniquekey",
            "seed3-13-ship-captain-loading",
            "seed3-14-alias-default",
            "seed3-15-alias-foreignkey",
            "seed3-16-alias-leader",
            "seed3-16-alias-leader-bossid",
            "seed3-17-mixins-hasone",
            "seed3-18-mixins-belongsto",
            "seed3-19-mixins-hasmany",
            "seed3-21-mixins-belongstomany",
            "seed3-22-method-names",
            "seed3-23-why-pairs",
            "seed3-24-multi-same-models",
            "seed3-26-belongsto-targetkey",
            "seed3-27-belongsto-targetkey-string",
            "seed3-29-has-sourcekey-text",
            "seed3-30-btm-keys-case1",
            "seed3-30-btm-keys-case2",
            "seed3-30-btm-keys-case3",
            "seed3-31-fk-mismatch",
            "tx-managed",
            "validate-builtin",
            "validate-custom",
            "write-bulkcreate",
            "write-upsert");

    /** The scenarios that hold on one dialect so far. */
    private static final Map<String, List<String>> BY_DIALECT = Map.of(
            "sqlite", List.of("assoc-composite-pk", "assoc-pair-default-then-cascade", "write-create"),
            "postgres", List.of("query-op-like", "tx-unmanaged"));

    private final ScenarioFolder folder = new ScenarioFolder(Path.of("scenarios"), Path.of("golden"));
    private final Differences differences = Differences.read(Path.of("differences.json"));

    @TestFactory
    Stream<DynamicTest> doesWhatSequelizeDid() {
        return BY_DIALECT.keySet().stream()
                .sorted()
                .map(Dialect::named)
                .flatMap(dialect -> scenarios(dialect)
                        .map(scenario -> DynamicTest.dynamicTest(
                                dialect.name() + " " + scenario.name(), () -> run(scenario, dialect))));
    }

    private Stream<Scenario> scenarios(Dialect dialect) {
        List<String> names = Stream.concat(NAMES.stream(), BY_DIALECT.getOrDefault(dialect.name(), List.of()).stream())
                .toList();
        return folder.read(names).stream()
                .filter(scenario -> names.contains(scenario.name()) && scenario.runsOn(dialect.golden()));
    }

    private void run(Scenario scenario, Dialect dialect) {
        Optional<JsonNode> golden = folder.golden(scenario, dialect.golden());
        assertThat(golden).as("the golden file").isPresent();
        JsonNode actual = ScenarioRun.of(scenario, dialect);
        JsonNode expected = differences.expected(scenario, dialect, golden.orElseThrow(), actual);
        assertThat(Comparison.of(scenario, expected, actual)).isEmpty();
    }
}
