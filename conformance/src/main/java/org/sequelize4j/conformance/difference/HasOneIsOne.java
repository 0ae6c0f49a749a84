package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An eager has-one never repeats its parent. */
final class HasOneIsOne implements Rule {
    @Override
    public String name() {
        return "A hasOne is one";
    }

    @Override
    public String reason() {
        return "When several children refer to one parent, Sequelize gives the parent once for each. Here it comes"
                + " once, with the child of the smallest primary key, eager or lazy; and set and create detach the child"
                + " that was there.";
    }

    @Override
    public void apply(Expectation expectation) {
        for (Expectation.Step step : expectation.steps()) {
            if (step.bothSucceed() && step.call().startsWith("find")) {
                JsonNode theirs = step.expected().path("result");
                JsonNode ours = step.actual().path("result");
                rows(theirs, ours);
                rows(theirs.path("rows"), ours.path("rows"));
            }
        }
        detached(expectation);
        LastChild.apply(expectation);
    }

    /** Of several children with the same key only the last one keeps it; the others were detached. */
    private static void detached(Expectation expectation) {
        Set<String> keys = new HashSet<>();
        for (JsonNode model : expectation.associations()) {
            for (JsonNode association : model) {
                if (association.path("type").asText().equals("HasOne")) {
                    keys.add(association.path("foreignKey").asText());
                }
            }
        }
        for (Expectation.Step step : expectation.steps()) {
            if (step.bothSucceed()) {
                keys.forEach(key ->
                        detached(step.expected().path("result"), step.actual().path("result"), key));
            }
        }
        expectation.expected().path("tables").properties().forEach(table -> {
            JsonNode ours = expectation.actual().path("tables").path(table.getKey());
            keys.forEach(key -> detached(table.getValue(), ours, key));
        });
    }

    private static void detached(JsonNode theirs, JsonNode ours, String key) {
        if (!theirs.isArray() || !ours.isArray() || theirs.size() != ours.size()) {
            return;
        }
        for (int i = 0; i < theirs.size(); i++) {
            JsonNode before = theirs.get(i).path(key);
            boolean lost = before.isValueNode()
                    && !before.isNull()
                    && ours.get(i).path(key).isNull();
            if (lost && theirs.get(i) instanceof ObjectNode row && hasIt(ours, key, before)) {
                row.putNull(key);
            }
        }
    }

    private static boolean hasIt(JsonNode rows, String key, JsonNode value) {
        for (JsonNode row : rows) {
            if (row.path(key).equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps of rows that differ in a to-one relation only the one with the smallest child. */
    private static void rows(JsonNode result, JsonNode ours) {
        if (!(result instanceof ArrayNode rows) || ours.size() >= rows.size()) {
            return;
        }
        Map<JsonNode, JsonNode> kept = new LinkedHashMap<>();
        boolean repeated = false;
        for (JsonNode row : rows) {
            JsonNode root = root(row);
            JsonNode before = kept.putIfAbsent(root, row);
            boolean twin = before != null && row.isObject() && row.size() > root.size();
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
            if (child.isObject() && other.isObject() && !child.isEmpty()) {
                String key = child.fieldNames().next();
                return child.get(key).asLong() < other.path(key).asLong();
            }
        }
        return false;
    }
}
