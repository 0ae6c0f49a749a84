package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sequelize4j.conformance.compare.Comparison;
import org.sequelize4j.conformance.database.Dialect;
import org.sequelize4j.conformance.scenario.Json;
import org.sequelize4j.conformance.scenario.Scenario;

/**
 * What a rule makes of a scenario, of what Sequelize did with it and of what happened here; single quotes
 * stand for double ones, and lines are joined.
 */
final class Judged {
    private final Scenario scenario;
    private final JsonNode actual;
    private final ObjectNode expected;

    private Judged(Scenario scenario, JsonNode actual, ObjectNode expected) {
        this.scenario = scenario;
        this.actual = actual;
        this.expected = expected;
    }

    static Judged by(Rule rule, String dialect, String scenario, String golden, String actual) {
        String text = json(scenario);
        Scenario said = new Scenario("test", "", Json.parse(text), text);
        JsonNode happened = Json.parse(json(actual));
        Expectation expectation = new Expectation(said, Dialect.named(dialect), Json.parse(json(golden)), happened);
        rule.apply(expectation);
        return new Judged(said, happened, expectation.expected());
    }

    private static String json(String text) {
        return text.replaceAll("\\s*\n\\s*", " ").replace('\'', '"');
    }

    /** Whether what happened is what is expected now. */
    boolean isAsExpected() {
        return Comparison.of(scenario, expected, actual).isEmpty();
    }

    JsonNode expected() {
        return expected;
    }
}
