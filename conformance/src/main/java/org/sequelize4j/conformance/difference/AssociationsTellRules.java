package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An association tells the rules that its foreign key has. */
final class AssociationsTellRules implements Rule {
    @Override
    public String name() {
        return "An association tells what holds";
    }

    @Override
    public String reason() {
        return "Sequelize's association objects give the options that were said, or null. Here they give the rules and"
                + " keys that the foreign key really has, after both halves of the pair and the defaults are known. And a"
                + " belongsToMany makes real associations between both ends and its junction, so that a super many-to-many"
                + " needs no further declarations.";
    }

    @Override
    public void apply(Expectation expectation) {
        JunctionModels.apply(expectation);
        for (Expectation.Step step : expectation.steps()) {
            if (!step.said().has("associations") || !step.bothSucceed()) {
                continue;
            }
            Trees.pairs(
                    step.expected().path("result"),
                    step.actual().path("result"),
                    (theirs, ours) -> tell(theirs, ours, expectation.actual().path("schema")));
        }
    }

    private static void tell(ObjectNode theirs, ObjectNode ours, JsonNode schema) {
        for (String key : List.of("sourceKey", "targetKey")) {
            if (ours.has(key) && theirs.path(key).asText("null").equals("null")) {
                theirs.set(key, ours.get(key).deepCopy());
            }
        }
        List<JsonNode> keys = keys(schema, ours.path("foreignKey").asText());
        for (String key : List.of("onDelete", "onUpdate")) {
            JsonNode told = ours.path(key);
            boolean holds = keys.isEmpty()
                    || keys.stream().anyMatch(foreign -> foreign.path(key).equals(told));
            if (!told.isMissingNode() && holds) {
                theirs.set(key, told.deepCopy());
            }
        }
    }

    /** The foreign keys of all tables over that column; none before the first sync, or without constraints. */
    private static List<JsonNode> keys(JsonNode schema, String column) {
        List<JsonNode> keys = new ArrayList<>();
        for (JsonNode table : schema) {
            for (JsonNode key : table.path("foreignKeys")) {
                if (plain(key.path("columns").path(0).asText()).equals(plain(column))) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** The name of an attribute and that of its column look alike. */
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
