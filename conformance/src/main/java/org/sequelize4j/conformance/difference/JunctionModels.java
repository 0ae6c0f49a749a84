package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The junction of a belongsToMany has associations to both ends, and they to it. */
final class JunctionModels {
    private JunctionModels() {}

    static void apply(Expectation expectation) {
        Set<String> junctions = new HashSet<>();
        for (JsonNode model : expectation.associations()) {
            model.forEach(
                    association -> junctions.add(association.path("through").asText()));
        }
        for (Expectation.Step step : expectation.steps()) {
            if (step.said().has("associations") && step.expected().path("result") instanceof ObjectNode theirs) {
                for (Map.Entry<String, JsonNode> ours :
                        step.actual().path("result").properties()) {
                    boolean onJunction =
                            junctions.contains(step.said().path("associations").asText());
                    if (!theirs.has(ours.getKey()) && (onJunction || ofJunction(ours.getValue(), junctions))) {
                        theirs.set(ours.getKey(), ours.getValue().deepCopy());
                    }
                }
            }
            if (step.said().has("mixins") && step.expected().path("result") instanceof ArrayNode theirs) {
                mixins(expectation, step, theirs, junctions);
            }
        }
    }

    private static boolean ofJunction(JsonNode association, Set<String> junctions) {
        return junctions.contains(association.path("target").asText());
    }

    private static void mixins(
            Expectation expectation, Expectation.Step step, ArrayNode theirs, Set<String> junctions) {
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, JsonNode> association : expectation
                .associations()
                .path(step.said().path("mixins").asText())
                .properties()) {
            if (ofJunction(association.getValue(), junctions)
                    || junctions.contains(step.said().path("mixins").asText())) {
                names.add(association.getKey().toLowerCase(Locale.ROOT));
                names.add(association.getValue().path("target").asText().toLowerCase(Locale.ROOT));
            }
        }
        List<String> known = Trees.texts(theirs);
        for (String method : Trees.texts(step.actual().path("result"))) {
            String of = method.replaceFirst("^(get|set|add|create|remove|has|count)", "")
                    .toLowerCase(Locale.ROOT);
            if (!known.contains(method)
                    && names.stream().anyMatch(name -> name.startsWith(of) || of.startsWith(name))) {
                theirs.add(method);
            }
        }
        List<String> sorted = Trees.texts(theirs).stream().sorted().toList();
        theirs.removeAll();
        sorted.forEach(theirs::add);
    }
}
