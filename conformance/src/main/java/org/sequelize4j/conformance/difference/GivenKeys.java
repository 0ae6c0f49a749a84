package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequelize4j.conformance.compare.Tolerance;

/** The foreign keys of saved instances that were given to a relation method, which knows them in memory from then on. */
final class GivenKeys {
    /** The values that a key may have, by saved instance: those of the sources that it was given to, and null. */
    private final Map<String, Set<String>> given = new HashMap<>();

    private final Map<String, JsonNode> keys = new HashMap<>();
    private final Set<String> foreignKeys = new HashSet<>();

    private GivenKeys(Expectation expectation) {
        expectation
                .associations()
                .forEach(model -> model.forEach(association -> {
                    if (association.path("type").asText().matches("HasOne|HasMany")) {
                        foreignKeys.add(association.path("foreignKey").asText());
                    }
                }));
    }

    static void apply(Expectation expectation) {
        GivenKeys given = new GivenKeys(expectation);
        expectation.steps().forEach(given::follow);
    }

    private void follow(Expectation.Step step) {
        String on = step.said().path("on").asText();
        if (step.said().has("read")) {
            read(step, step.said().path("read").asText());
        } else if (step.bothSucceed() && step.onSaved()) {
            show(step, on.substring(1));
            if (step.call().matches("(add|set|remove)[A-Z].*")) {
                give(step.said().path("args").path(0), on.substring(1));
            } else if (step.call().equals("reload")) {
                given.remove(on.substring(1));
            }
        }
        if (step.said().has("save")) {
            keys.put(
                    step.said().path("save").asText(),
                    step.actual().path("result").path("id"));
        }
    }

    private void give(JsonNode targets, String source) {
        for (JsonNode target : targets instanceof ArrayNode several ? several : List.of(targets)) {
            if (target.has("$ref") && keys.containsKey(source)) {
                given.computeIfAbsent(target.get("$ref").asText(), name -> new HashSet<>())
                        .add(keys.get(source).asText());
            }
        }
    }

    private boolean isGiven(String instance, String attribute, JsonNode ours) {
        return foreignKeys.contains(attribute)
                && given.containsKey(instance)
                && (ours.isMissingNode() || ours.isNull() || given.get(instance).contains(ours.asText()));
    }

    private void read(Expectation.Step step, String path) {
        int dot = path.lastIndexOf('.');
        JsonNode ours = step.actual().path("result");
        if (dot > 0 && isGiven(path.substring(0, dot), path.substring(dot + 1), ours)) {
            step.expected().set("result", ours.deepCopy());
        }
    }

    private void show(Expectation.Step step, String instance) {
        JsonNode ours = step.actual().path("result");
        if (step.expected().path("result") instanceof ObjectNode theirs && ours.isObject()) {
            for (String key : foreignKeys) {
                if (!Tolerance.equal(theirs.get(key), ours.get(key)) && isGiven(instance, key, ours.path(key))) {
                    theirs.set(key, ours.path(key).deepCopy());
                }
            }
        }
    }
}
