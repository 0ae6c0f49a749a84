package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A count with includes counts the rows that a find would give. */
final class CountsOfRoots implements Rule {
    @Override
    public String name() {
        return "A count counts root rows";
    }

    @Override
    public String reason() {
        return "count and findAndCountAll with an include count the rows of the join in Sequelize, unless distinct is"
                + " said. Here they always count the rows of the model, so that pages add up.";
    }

    @Override
    public void apply(Expectation expectation) {
        for (Expectation.Step step : expectation.steps()) {
            if (!step.bothSucceed()) {
                continue;
            }
            JsonNode options = step.said().path("args").path(0);
            boolean joined = options.has("include") && !options.path("distinct").asBoolean() && !options.has("group");
            if (joined && step.call().equals("count")) {
                smaller(step.expected(), "result", step.actual().path("result"));
            }
            if (joined
                    && step.call().equals("findAndCountAll")
                    && step.expected().path("result") instanceof ObjectNode page) {
                JsonNode ours = step.actual().path("result");
                int rows = ours.path("rows").size();
                boolean paged = options.has("limit") || options.has("offset");
                if (paged
                        ? ours.path("count").asInt() >= rows
                        : ours.path("count").asInt() == rows) {
                    smaller(page, "count", ours.path("count"));
                }
            }
        }
    }

    private static void smaller(ObjectNode holder, String key, JsonNode ours) {
        // A join with rows has at least one root.
        if (ours.isNumber()
                && ours.asLong() > 0
                && ours.asLong() < holder.path(key).asLong()) {
            holder.set(key, ours);
        }
    }
}
