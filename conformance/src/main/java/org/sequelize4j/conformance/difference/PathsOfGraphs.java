package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The items of a refusal say which of the rows that were written together they are about: the path leads there, and the value is
 * the one of that row.
 */
final class PathsOfGraphs {
    private PathsOfGraphs() {}

    static void apply(Expectation expectation) {
        for (Expectation.Step step : expectation.steps()) {
            JsonNode ours = step.actual().path("error");
            JsonNode theirs = step.expected().path("error");
            if (step.bothFail() && ours.path("name").equals(theirs.path("name"))) {
                JsonNode items = theirs.path("errors");
                for (int i = 0; i < items.size(); i++) {
                    if (items.get(i) instanceof ObjectNode item) {
                        lead(item, ours.path("errors").path(i));
                    }
                }
            }
        }
    }

    private static void lead(ObjectNode theirs, JsonNode ours) {
        String path = ours.path("path").asText();
        String attribute = theirs.path("path").asText();
        if (path.endsWith("." + attribute) && !ours.path("value").isMissingNode()) {
            theirs.put("path", path);
            if (theirs.path("value").isNull()) {
                theirs.set("value", ours.path("value").deepCopy());
            }
        }
    }
}
