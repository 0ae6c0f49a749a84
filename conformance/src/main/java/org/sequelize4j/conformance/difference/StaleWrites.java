package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A write that reaches no row is an error, and every write counts as a change. */
final class StaleWrites implements Rule {
    private static final Set<String> ERRORS = Set.of("OptimisticLockException", "InstanceException");
    private static final String REACHES_NOTHING = "(?s).*(stale|any more|was never saved).*";

    @Override
    public String name() {
        return "A write that reaches no row is an error";
    }

    @Override
    public String reason() {
        return "save, update and destroy of an instance whose row is gone or was changed meanwhile affect no row in"
                + " Sequelize, silently, and a static update or an increment does not count the version up (note 19). Here the first"
                + " throws, and the second counts.";
    }

    @Override
    public void apply(Expectation expectation) {
        for (Expectation.Step step : expectation.steps()) {
            JsonNode error = step.actual().path("error");
            if (!step.expected().has("error")
                    && step.onSaved()
                    && step.call().matches("save|update|destroy|increment|decrement|restore")
                    && ERRORS.contains(error.path("exception").asText())
                    && error.path("message").asText().matches(REACHES_NOTHING)) {
                step.expected().remove("result");
                step.expected().set("error", error.deepCopy());
            }
        }
        versions(expectation);
    }

    /** A static update, and adding, make the version greater by one, in all rows that are seen afterwards. */
    private static void versions(Expectation expectation) {
        Map<String, String> names = new HashMap<>();
        for (JsonNode model : expectation.scenario().models()) {
            JsonNode version = model.path("options").path("version");
            if (version.isTextual() || version.asBoolean()) {
                names.put(model.path("name").asText(), version.isTextual() ? version.asText() : "version");
            }
        }
        int updates = 0;
        for (Expectation.Step step : expectation.steps()) {
            boolean counted = names.containsKey(step.said().path("on").asText())
                    && step.call().matches("update|upsert|bulkCreate|restore|increment|decrement");
            counted |= step.onSaved() && step.call().matches("increment|decrement");
            updates += counted ? 1 : 0;
            later(names, step.expected().path("result"), step.actual().path("result"), updates);
        }
        later(names, expectation.expected().path("tables"), expectation.actual().path("tables"), updates);
    }

    private static void later(Map<String, String> names, JsonNode theirs, JsonNode ours, int updates) {
        Trees.pairs(
                theirs,
                ours,
                (before, now) -> names.values().forEach(name -> {
                    int more = now.path(name).asInt() - before.path(name).asInt();
                    if (before.path(name).isInt() && more > 0 && more <= updates) {
                        before.put(name, now.path(name).asInt());
                    }
                }));
    }
}
