package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The two halves of a pair share one column, whichever half names it. */
final class OneKeyForPair implements Rule {
    @Override
    public String name() {
        return "The halves of a pair share one column";
    }

    @Override
    public String reason() {
        return "The documents say that naming the foreign key on one side is enough. Sequelize makes a second column"
                + " under the default name for the other half, so that each half reads a key that the other never writes.";
    }

    @Override
    public void apply(Expectation expectation) {
        Records records = Records.ofAllSteps(expectation);
        for (Expectation.Table table : expectation.tables()) {
            for (JsonNode key : List.copyOf(keys(table.expected()))) {
                String column = key.path("columns").path(0).asText();
                kept(expectation, table, key).ifPresent(kept -> merge(expectation, table, column, kept, records));
            }
        }
    }

    private static List<JsonNode> keys(JsonNode table) {
        return StreamSupport.stream(table.path("foreignKeys").spliterator(), false)
                .toList();
    }

    /** The column that has both halves here, when the key is one too many in Sequelize's table. */
    private static Optional<String> kept(Expectation expectation, Expectation.Table table, JsonNode key) {
        String column = key.path("columns").path(0).asText();
        if (key.path("columns").size() != 1 || hasColumn(table.actual(), column) || !isDefault(expectation, column)) {
            return Optional.empty();
        }
        return keys(table.expected()).stream()
                .filter(other -> other.path("refTable").equals(key.path("refTable")))
                .map(other -> other.path("columns").path(0).asText())
                .filter(other -> !other.equals(column) && hasColumn(table.actual(), other))
                .findFirst();
    }

    /** A key that no half names is one under a default name. */
    private static boolean isDefault(Expectation expectation, String column) {
        return expectation.declaredAssociations().stream()
                .map(association -> association.path("options").path("foreignKey"))
                .noneMatch(key ->
                        key.asText().equals(column) || key.path("name").asText().equals(column));
    }

    private static boolean hasColumn(JsonNode table, String column) {
        for (JsonNode candidate : table.path("columns")) {
            if (candidate.path("name").asText().equals(column)) {
                return true;
            }
        }
        return false;
    }

    private static void merge(
            Expectation expectation, Expectation.Table table, String column, String kept, Records records) {
        ObjectNode schema = table.expected();
        Trees.removeIf(
                schema.path("columns"),
                candidate -> candidate.path("name").asText().equals(column));
        for (String part : List.of("foreignKeys", "indexes", "uniques")) {
            Trees.removeIf(
                    schema.path(part), item -> Trees.texts(item.path("columns")).contains(column));
        }
        oneValue(expectation.expected().path("tables").path(table.name()), column, kept);
        for (Expectation.Step step : expectation.steps()) {
            oneValue(step.expected().path("result"), column, kept);
            if (step.bothSucceed() && records.know(step.actual().path("result"))) {
                found(step);
            }
        }
    }

    /** Over the shared column each half finds what the other wrote, which Sequelize has seen elsewhere. */
    private static void found(Expectation.Step step) {
        JsonNode theirs = step.expected().path("result");
        JsonNode ours = step.actual().path("result");
        if (step.call().startsWith("get") && theirs.isEmpty() && !theirs.isTextual()) {
            step.expected().set("result", ours.deepCopy());
        }
        Trees.pairs(
                theirs,
                ours,
                (before, now) -> now.properties().forEach(field -> {
                    boolean relation = field.getValue().isContainerNode()
                            && !field.getValue().isEmpty();
                    if (relation
                            && before.has(field.getKey())
                            && before.get(field.getKey()).isEmpty()) {
                        before.set(field.getKey(), field.getValue().deepCopy());
                    }
                }));
    }

    private static void oneValue(JsonNode tree, String column, String kept) {
        Trees.objects(tree, object -> {
            if (object.has(column)) {
                JsonNode value = object.remove(column);
                if (object.path(kept).isNull() || (!value.isNull() && !object.has(kept))) {
                    object.set(kept, value);
                }
            }
            if (object.path("foreignKey").asText().equals(column)) {
                object.put("foreignKey", kept);
            }
        });
    }
}
