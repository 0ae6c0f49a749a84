package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;

/** The relation methods that write return the instance. */
final class RelationWriteResults implements Rule {
    @Override
    public String name() {
        return "Relation methods that write return the instance";
    }

    @Override
    public String reason() {
        return "In Sequelize set, add and remove return the source, the target, the rows of the junction, a count, an"
                + " internal object or nothing, by the kind of association. Here they return the instance that they were"
                + " called on.";
    }

    @Override
    public void apply(Expectation expectation) {
        Map<String, JsonNode> saved = new HashMap<>();
        for (Expectation.Step step : expectation.steps()) {
            if (step.said().has("save")) {
                saved.put("@" + step.said().path("save").asText(), step.actual().path("result"));
            }
            if (step.bothSucceed()
                    && step.onSaved()
                    && step.call().matches("(set|add|remove)[A-Z_a-z].*")
                    && isRelation(expectation, step.call())
                    && isSame(
                            saved.getOrDefault(step.said().path("on").asText(), MissingNode.getInstance()),
                            step.actual().path("result"))) {
                step.expected().set("result", step.actual().path("result").deepCopy());
            }
        }
    }

    /** Whether both are one instance, by the first of its attributes, which is its key. */
    private static boolean isSame(JsonNode saved, JsonNode ours) {
        JsonNode instance = saved.isArray() ? saved.path(0) : saved;
        if (!instance.isObject() || instance.isEmpty()) {
            return false;
        }
        String key = instance.fieldNames().next();
        return ours.has(key) && ours.get(key).equals(instance.get(key));
    }

    private static boolean isRelation(Expectation expectation, String method) {
        for (Map.Entry<String, JsonNode> model :
                expectation.actual().path("relationMethods").properties()) {
            if (Trees.texts(model.getValue()).contains(method)) {
                return true;
            }
        }
        return false;
    }
}
