package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One place of one scenario where we deliberately do otherwise.
 *
 * @param place {@code #3} for a step, {@code schema Users} or {@code rows Users} for a table at the end, {@code setup}
 * @param ours what is expected instead: a result, {@code {"error": …}}, a table or rows
 */
public record Entry(String scenario, List<String> dialects, String place, JsonNode ours, String reason) {
    boolean concerns(Expectation expectation) {
        return scenario.equals(expectation.scenario().name())
                && dialects.contains(expectation.dialect().name());
    }

    void apply(Expectation expectation) {
        ObjectNode expected = expectation.expected();
        if (place.startsWith("#")) {
            step(expected);
        } else if (place.startsWith("schema ")) {
            table(expected, "schema", place.substring("schema ".length()));
        } else if (place.startsWith("rows ")) {
            table(expected, "tables", place.substring("rows ".length()));
        } else {
            refused(expected, ours.path("error"));
        }
    }

    /** Nothing happens after a setup that is refused. */
    static void refused(ObjectNode expected, JsonNode error) {
        expected.set("setupError", error.deepCopy());
        expected.putArray("steps");
        expected.putObject("schema");
        expected.putObject("tables");
    }

    private void step(ObjectNode expected) {
        for (JsonNode step : expected.path("steps")) {
            if (("#" + step.path("i").asText()).equals(place)) {
                ObjectNode changed = (ObjectNode) step;
                changed.remove(List.of("result", "error"));
                boolean fails = ours.isObject() && ours.size() == 1 && ours.has("error");
                changed.set(
                        fails ? "error" : "result", fails ? ours.get("error").deepCopy() : ours.deepCopy());
            }
        }
    }

    private void table(ObjectNode expected, String part, String name) {
        ObjectNode tables = (ObjectNode) expected.path(part);
        if (ours.isNull()) {
            tables.remove(name);
        } else {
            tables.set(name, ours.deepCopy());
        }
    }
}
