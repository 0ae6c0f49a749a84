package org.sequelize4j.conformance.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sequelize4j.conformance.scenario.Scenario;

/** Compares what happened with what is expected: setup, steps, schema and rows. */
public final class Comparison {
    private static final Set<String> NOT_COMPARED = Set.of("schema", "attributes");

    private final Set<String> unordered;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Set<String> unordered) {
        this.unordered = unordered;
    }

    /** The differences in the order of the scenario. */
    public static List<Difference> of(Scenario scenario, JsonNode expected, JsonNode actual) {
        Set<String> unordered = new HashSet<>();
        collect(scenario.steps(), "", unordered);
        Comparison comparison = new Comparison(unordered);
        comparison.setup(expected, actual);
        comparison.steps(expected, actual);
        comparison.tables("schema", expected, actual);
        comparison.tables("tables", expected, actual);
        return comparison.differences;
    }

    private static void collect(List<JsonNode> steps, String prefix, Set<String> unordered) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).path("unordered").asBoolean()) {
                unordered.add(prefix + i);
            }
            List<JsonNode> inner = new ArrayList<>();
            steps.get(i).path("steps").forEach(inner::add);
            collect(inner, prefix + i + ".", unordered);
        }
    }

    private void setup(JsonNode expected, JsonNode actual) {
        if (expected.has("setupError") != actual.has("setupError")) {
            differences.add(new Difference("setup", expected.path("setupError"), actual.path("setupError")));
        }
        if (actual.has("fatal") && !expected.has("fatal")) {
            differences.add(new Difference("fatal", MissingNode.getInstance(), actual.get("fatal")));
        }
    }

    private void steps(JsonNode expected, JsonNode actual) {
        Map<String, JsonNode> happened = new HashMap<>();
        actual.path("steps").forEach(step -> happened.put(step.path("i").asText(), step));
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        for (JsonNode step : expected.path("steps")) {
            JsonNode done = happened.getOrDefault(step.path("i").asText(), nothing);
            if (!stepEqual(step, done)) {
                differences.add(new Difference(
                        "#" + step.path("i").asText() + " " + step.path("step").asText(),
                        outcome(step),
                        outcome(done)));
            }
        }
    }

    private boolean stepEqual(JsonNode expected, JsonNode actual) {
        if (expected.has("error") != actual.has("error")) {
            return false;
        }
        if (expected.has("error")) {
            return ErrorShape.of(expected.get("error")).equals(ErrorShape.of(actual.get("error")));
        }
        if (NOT_COMPARED.contains(expected.path("step").asText())) {
            return true;
        }
        return unordered.contains(expected.path("i").asText())
                ? Tolerance.equalUnordered(expected.get("result"), actual.get("result"))
                : Tolerance.equal(expected.get("result"), actual.get("result"));
    }

    private static JsonNode outcome(JsonNode step) {
        return step.has("error")
                ? JsonNodeFactory.instance.objectNode().set("error", step.get("error"))
                : step.path("result");
    }

    private void tables(String part, JsonNode expected, JsonNode actual) {
        Set<String> names = new TreeSet<>();
        expected.path(part).fieldNames().forEachRemaining(names::add);
        if (part.equals("schema")) {
            actual.path(part).fieldNames().forEachRemaining(names::add);
            names.remove("<enums>");
        }
        for (String name : names) {
            JsonNode before = expected.path(part).path(name);
            JsonNode after = actual.path(part).path(name);
            boolean schema = part.equals("schema");
            boolean equal = before.isMissingNode() == after.isMissingNode()
                    && (schema ? SchemaShape.of(before).equals(SchemaShape.of(after)) : Tolerance.equal(before, after));
            if (!equal) {
                differences.add(new Difference(
                        (schema ? "schema " : "rows ") + name,
                        schema ? SchemaShape.of(before) : before,
                        schema ? SchemaShape.of(after) : after));
            }
        }
    }
}
