package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An association tells the rules that its foreign key has. */
final class AssociationsTellRules implements Rule {
    @Override
    public String name() {
        return "An association tells what holds";
    }

    @Override
    public String reason() {
        return "Sequelize's association objects give the options that were said, or null. Here they give the rules and"
                + " keys that the foreign key really has, after both halves of the pair and the defaults are known.";
    }

    @Override
    public void apply(Expectation expectation) {
        for (Expectation.Step step : expectation.steps()) {
            if (!step.said().has("associations") || !step.bothSucceed()) {
                continue;
            }
            Trees.pairs(step.expected().path("result"), step.actual().path("result"), AssociationsTellRules::tell);
        }
    }

    private static void tell(ObjectNode theirs, ObjectNode ours) {
        for (String key : List.of("onDelete", "onUpdate", "sourceKey", "targetKey")) {
            JsonNode told = ours.path(key);
            if (!told.isMissingNode()) {
                theirs.set(key, told.deepCopy());
            }
        }
    }
}
