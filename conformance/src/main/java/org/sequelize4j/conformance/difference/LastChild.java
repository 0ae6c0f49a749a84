package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sequelize4j.conformance.compare.Tolerance;

/**
 * Which child a has-one shows: the one that set or create gave last, because it detaches the one before; else the one of the
 * smallest primary key.
 */
final class LastChild {
    private final Expectation expectation;
    private final Records records;

    /** The last child by saved instance and alias; null when it was set to nothing. */
    private final Map<String, JsonNode> last = new HashMap<>();

    private LastChild(Expectation expectation) {
        this.expectation = expectation;
        this.records = new Records(expectation);
    }

    static void apply(Expectation expectation) {
        LastChild children = new LastChild(expectation);
        expectation.steps().forEach(children::step);
    }

    private void step(Expectation.Step step) {
        if (!step.bothSucceed()) {
            return;
        }
        for (JsonNode model : expectation.associations()) {
            for (JsonNode association : model) {
                if (association.path("type").asText().equals("HasOne")) {
                    hasOne(step, association);
                }
            }
        }
    }

    private void hasOne(Expectation.Step step, JsonNode association) {
        String alias = association.path("as").asText();
        String method = step.call().replaceFirst("^(get|set|create)", "");
        JsonNode theirs = step.expected().path("result");
        JsonNode ours = step.actual().path("result");
        if (step.onSaved() && method.equalsIgnoreCase(alias) && !method.equals(step.call())) {
            String key = step.said().path("on").asText() + "." + alias.toLowerCase(Locale.ROOT);
            if (step.call().startsWith("get")) {
                lazy(step, last.getOrDefault(key, MissingNode.getInstance()), key(association));
            } else {
                last.put(
                        key,
                        step.call().startsWith("set") ? step.said().path("args").path(0) : theirs);
            }
        }
        if (step.call().startsWith("find")) {
            Trees.pairs(theirs, ours, (before, now) -> eager(before, now, alias, association));
        }
    }

    private static void lazy(Expectation.Step step, JsonNode written, String key) {
        JsonNode ours = step.actual().path("result");
        boolean nothing = written.isNull() && ours.isNull();
        boolean theOne =
                written instanceof ObjectNode && ours.isObject() && Tolerance.equal(written.path(key), ours.path(key));
        if (nothing || theOne) {
            step.expected().set("result", ours.deepCopy());
        }
    }

    /** The primary key of an association's target: what the scenario declares, or else the id that every model gets. */
    private String key(JsonNode association) {
        for (JsonNode model : expectation.scenario().models()) {
            if (model.path("name").equals(association.path("target"))) {
                for (Map.Entry<String, JsonNode> attribute :
                        model.path("attributes").properties()) {
                    if (attribute.getValue().path("primaryKey").asBoolean()) {
                        return attribute.getKey();
                    }
                }
            }
        }
        return "id";
    }

    private static boolean isSmaller(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.asLong() < other.asLong();
        }
        return one.asText().compareTo(other.asText()) < 0;
    }

    /** Another candidate with a smaller key that Sequelize has read with the same foreign key. */
    private void eager(ObjectNode before, ObjectNode now, String alias, JsonNode association) {
        JsonNode theirs = before.path(alias);
        JsonNode ours = now.path(alias);
        String foreignKey = association.path("foreignKey").asText();
        boolean smaller = theirs.isObject()
                && ours instanceof ObjectNode candidate
                && isSmaller(ours.path(key(association)), theirs.path(key(association)))
                && ours.path(foreignKey).equals(theirs.path(foreignKey))
                && records.has(candidate);
        if (smaller) {
            before.set(alias, ours.deepCopy());
        }
    }
}
