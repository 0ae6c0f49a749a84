package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a relation method has loaded is a part of the instance. */
final class LoadedRelations implements Rule {
    @Override
    public String name() {
        return "What is loaded is a part of the instance";
    }

    @Override
    public String reason() {
        return "Relation methods keep what they load or write, so that it is there without a further query, and the"
                + " instance as JSON shows it, and an instance that was given to one knows its new key. Sequelize forgets it"
                + " at once.";
    }

    @Override
    public void apply(Expectation expectation) {
        GivenKeys.apply(expectation);
        for (Expectation.Step step : expectation.steps()) {
            if (step.bothSucceed()
                    && !step.call().startsWith("find")
                    && !step.call().matches("get[A-Z].*")) {
                Trees.pairs(
                        step.actual().path("result"),
                        step.expected().path("result"),
                        (ours, theirs) -> loaded(expectation, ours, theirs));
            }
        }
    }

    private static void loaded(Expectation expectation, ObjectNode ours, ObjectNode theirs) {
        for (JsonNode model : expectation.associations()) {
            model.properties().forEach(association -> {
                JsonNode value = ours.path(association.getKey());
                if (!theirs.has(association.getKey()) && belongs(association.getValue(), ours, value)) {
                    theirs.set(association.getKey(), value.deepCopy());
                }
            });
        }
    }

    /** Whether the value is of the kind that the association loads, and the keys of both sides are the same. */
    private static boolean belongs(JsonNode association, JsonNode owner, JsonNode value) {
        JsonNode key = association.path("foreignKey");
        return switch (association.path("type").asText()) {
            case "BelongsTo" -> value.isObject() && same(owner, key, value, association.path("targetKey"));
            case "HasOne" -> value.isObject() && same(value, key, owner, association.path("sourceKey"));
            case "HasMany" ->
                value.isArray()
                        && StreamSupport.stream(value.spliterator(), false)
                                .allMatch(child -> same(child, key, owner, association.path("sourceKey")));
            default ->
                value.isArray()
                        && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isObject);
        };
    }

    private static boolean same(JsonNode child, JsonNode key, JsonNode parent, JsonNode referenced) {
        List<String> from = key.isArray() ? Trees.texts(key) : List.of(key.asText());
        List<String> to = referenced.isArray() ? Trees.texts(referenced) : List.of(referenced.asText());
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            if (!child.path(from.get(i)).equals(parent.path(to.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
