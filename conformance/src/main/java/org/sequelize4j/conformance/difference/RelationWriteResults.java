package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
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
        for (Expectation.Step step : expectation.steps()) {
            if (step.bothSucceed()
                    && step.onSaved()
                    && step.call().matches("(set|add|remove)[A-Z_a-z].*")
                    && isRelation(expectation, step.call())) {
                step.expected().set("result", step.actual().path("result").deepCopy());
            }
        }
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
