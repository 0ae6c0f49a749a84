package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What a relation method has loaded is a part of the instance. */
final class LoadedRelations implements Rule {
    @Override
    public String name() {
        return "What is loaded is a part of the instance";
    }

    @Override
    public String reason() {
        return "Relation methods keep what they load or write, so that it is there without a further query, and the"
                + " instance as JSON shows it. Sequelize forgets it at once.";
    }

    @Override
    public void apply(Expectation expectation) {
        Set<String> aliases = new HashSet<>();
        for (JsonNode model : expectation.associations()) {
            model.fieldNames().forEachRemaining(aliases::add);
        }
        for (Expectation.Step step : expectation.steps()) {
            if (step.bothSucceed()
                    && !step.call().startsWith("find")
                    && !step.call().startsWith("get")) {
                Trees.pairs(
                        step.actual().path("result"),
                        step.expected().path("result"),
                        (ours, theirs) -> aliases.forEach(alias -> {
                            if (ours.has(alias) && !theirs.has(alias)) {
                                theirs.set(alias, ours.get(alias).deepCopy());
                            }
                        }));
            }
        }
    }
}
