package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.conformance.database.Dialect;
import org.sequelize4j.conformance.scenario.Scenario;

/** What is expected of a scenario on a dialect: at first what Sequelize did, then changed by rules and entries. */
public final class Expectation {
    private final Scenario scenario;
    private final Dialect dialect;
    private final ObjectNode expected;
    private final JsonNode actual;
    private final Map<String, JsonNode> steps = new HashMap<>();

    public Expectation(Scenario scenario, Dialect dialect, JsonNode golden, JsonNode actual) {
        this.scenario = scenario;
        this.dialect = dialect;
        this.expected = golden.deepCopy();
        this.actual = actual;
        collect(scenario.steps(), "");
    }

    private void collect(List<JsonNode> list, String prefix) {
        for (int i = 0; i < list.size(); i++) {
            steps.put(prefix + i, list.get(i));
            List<JsonNode> inner = new ArrayList<>();
            list.get(i).path("steps").forEach(inner::add);
            collect(inner, prefix + i + ".");
        }
    }

    public ObjectNode expected() {
        return expected;
    }

    Scenario scenario() {
        return scenario;
    }

    Dialect dialect() {
        return dialect;
    }

    JsonNode actual() {
        return actual;
    }

    /** The associations that the models had at the end, by model and alias. */
    JsonNode associations() {
        return actual.path("associations");
    }

    /** One step: as the scenario says it, as it is expected, as it happened. */
    record Step(JsonNode said, ObjectNode expected, JsonNode actual) {
        boolean bothSucceed() {
            return !expected.has("error") && !actual.has("error");
        }

        boolean bothFail() {
            return expected.has("error") && actual.has("error");
        }

        String call() {
            return said.path("call").asText();
        }

        /** Whether it is a call on something that was saved. */
        boolean onSaved() {
            return said.path("on").asText().startsWith("@");
        }
    }

    List<Step> steps() {
        Map<String, JsonNode> happened = new HashMap<>();
        actual.path("steps").forEach(step -> happened.put(step.path("i").asText(), step));
        List<Step> all = new ArrayList<>();
        for (JsonNode step : expected.path("steps")) {
            String number = step.path("i").asText();
            if (happened.containsKey(number) && steps.containsKey(number)) {
                all.add(new Step(steps.get(number), (ObjectNode) step, happened.get(number)));
            }
        }
        return all;
    }

    /** The associations that the scenario declares, at the start and in steps. */
    List<JsonNode> declaredAssociations() {
        List<JsonNode> declared = new ArrayList<>(scenario.associations());
        steps.values().stream()
                .filter(step -> step.has("associate"))
                .map(step -> step.get("associate"))
                .forEach(declared::add);
        return declared;
    }

    /** One table of the schema: as expected and as it is. */
    record Table(String name, ObjectNode expected, JsonNode actual) {}

    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        expected.path("schema").properties().forEach(table -> {
            JsonNode now = actual.path("schema").path(table.getKey());
            if (table.getValue().has("columns") && !now.isMissingNode()) {
                tables.add(new Table(table.getKey(), (ObjectNode) table.getValue(), now));
            }
        });
        return tables;
    }
}
