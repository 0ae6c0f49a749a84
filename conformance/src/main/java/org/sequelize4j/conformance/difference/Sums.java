package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.conformance.compare.Tolerance;

/** An instance that was added to shows the sum; Sequelize's shows it only where the database hands it back. */
final class Sums {
    private static final double EXACT = 1e-9;

    private final Map<String, JsonNode> known = new HashMap<>();
    private final Map<String, ObjectNode> sums = new HashMap<>();

    private Sums() {}

    static void apply(Expectation expectation) {
        Sums sums = new Sums();
        expectation.steps().forEach(sums::follow);
    }

    private void follow(Expectation.Step step) {
        JsonNode ours = step.actual().path("result");
        if (step.said().has("read")) {
            read(step, ours);
        }
        if (step.bothSucceed() && step.onSaved()) {
            String on = step.said().path("on").asText();
            if (step.call().matches("increment|decrement")) {
                add(step, on, ours);
            }
            show(on, step.expected().path("result"), ours);
            if (ours.isObject()) {
                known.put(on, ours);
            }
        }
        if (step.said().has("save")) {
            known.put("@" + step.said().path("save").asText(), ours);
        }
    }

    /** Remembers each sum that is what the instance had before and what was added to it. */
    private void add(Expectation.Step step, String on, JsonNode ours) {
        JsonNode before = at(on);
        by(step).forEach((attribute, summand) -> {
            double sum = before.path(attribute).asDouble() + summand;
            if (ours.has(attribute) && Math.abs(ours.get(attribute).asDouble(Double.NaN) - sum) < EXACT) {
                sums.computeIfAbsent(on, name -> JsonNodeFactory.instance.objectNode())
                        .set(attribute, ours.get(attribute));
            }
        });
    }

    private static Map<String, Double> by(Expectation.Step step) {
        int sign = step.call().equals("increment") ? 1 : -1;
        JsonNode what = step.said().path("args").path(0);
        double each = sign * step.said().path("args").path(1).path("by").asDouble(1);
        Map<String, Double> by = new HashMap<>();
        if (what.isObject()) {
            what.properties()
                    .forEach(field ->
                            by.put(field.getKey(), sign * field.getValue().asDouble()));
        } else {
            (what.isArray() ? Trees.texts(what) : List.of(what.asText())).forEach(name -> by.put(name, each));
        }
        return by;
    }

    /** Lets what is expected show the sums, as long as ours does. */
    private void show(String on, JsonNode theirs, JsonNode ours) {
        ObjectNode shown = sums.get(on);
        if (shown != null && theirs instanceof ObjectNode instance && ours.isObject()) {
            shown.properties().removeIf(sum -> !Tolerance.equal(sum.getValue(), ours.path(sum.getKey())));
            instance.setAll(shown);
        }
    }

    private void read(Expectation.Step step, JsonNode ours) {
        String path = step.said().path("read").asText();
        int dot = path.lastIndexOf('.');
        ObjectNode shown = dot < 0 ? null : sums.get("@" + path.substring(0, dot));
        JsonNode sum = shown == null ? MissingNode.getInstance() : shown.path(path.substring(dot + 1));
        if (!sum.isMissingNode() && Tolerance.equal(sum, ours)) {
            step.expected().set("result", ours);
        }
    }

    /** What was last seen of a saved instance, which may stand in a saved list. */
    private JsonNode at(String on) {
        if (known.containsKey(on)) {
            return known.get(on);
        }
        int dot = on.lastIndexOf('.');
        if (dot < 0) {
            return MissingNode.getInstance();
        }
        JsonNode owner = at(on.substring(0, dot));
        String part = on.substring(dot + 1);
        return owner.isArray() && part.matches("\\d+") ? owner.path(Integer.parseInt(part)) : owner.path(part);
    }
}
