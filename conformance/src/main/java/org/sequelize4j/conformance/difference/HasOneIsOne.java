package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An eager has-one never repeats its parent. */
final class HasOneIsOne implements Rule {
    @Override
    public String name() {
        return "A hasOne never repeats its parent";
    }

    @Override
    public String reason() {
        return "When several children refer to one parent, Sequelize gives the parent once for each. Here it comes"
                + " once, with the child of the smallest primary key, eager or lazy.";
    }

    @Override
    public void apply(Expectation expectation) {
        for (Expectation.Step step : expectation.steps()) {
            if (step.bothSucceed() && step.call().startsWith("find")) {
                rows(step.expected().path("result"));
                rows(step.expected().path("result").path("rows"));
            }
        }
    }

    /** Keeps of rows that differ in a to-one relation only the one with the smallest child. */
    private static void rows(JsonNode result) {
        if (!(result instanceof ArrayNode rows)) {
            return;
        }
        Map<JsonNode, JsonNode> kept = new LinkedHashMap<>();
        boolean repeated = false;
        for (JsonNode row : rows) {
            JsonNode root = root(row);
            JsonNode before = kept.putIfAbsent(root, row);
            boolean twin = before != null && row.isObject() && row.size() > root.size() && root.has("id");
            if (before != null && !twin) {
                return;
            }
            repeated |= twin;
            if (twin && smaller(row, before)) {
                kept.put(root, row);
            }
        }
        if (repeated) {
            rows.removeAll();
            rows.addAll(kept.values());
        }
    }

    private static JsonNode root(JsonNode row) {
        if (!row.isObject()) {
            return row;
        }
        ObjectNode root = row.deepCopy();
        List<String> nested = new ArrayList<>();
        row.properties().forEach(field -> {
            if (field.getValue().isContainerNode()) {
                nested.add(field.getKey());
            }
        });
        root.remove(nested);
        return root;
    }

    private static boolean smaller(JsonNode row, JsonNode than) {
        for (Map.Entry<String, JsonNode> field : row.properties()) {
            JsonNode child = field.getValue();
            JsonNode other = than.path(field.getKey());
            if (child.isObject() && child.has("id") && other.has("id")) {
                return child.get("id").asLong() < other.get("id").asLong();
            }
        }
        return false;
    }
}
