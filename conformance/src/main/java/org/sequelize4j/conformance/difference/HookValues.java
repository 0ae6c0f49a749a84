package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sequelize4j.conformance.compare.Tolerance;

/** What a hook sets is written, whatever fields the write was limited to; Sequelize has fixed its list of fields before. */
final class HookValues {
    /** What the hooks of all models set, by attribute. */
    private final Map<String, Set<JsonNode>> set = new HashMap<>();
    /** Whether some write was limited, so that values of hooks could be left out. */
    private boolean limited;

    private HookValues() {}

    static void apply(Expectation expectation) {
        HookValues values = new HookValues();
        for (JsonNode model : expectation.scenario().models()) {
            values.collect(model.path("options").path("hooks"));
        }
        for (Expectation.Step step : expectation.steps()) {
            step.said().path("addHook").path("actions").forEach(values::collectAction);
            values.limited |= limits(step);
            values.take(step.expected().path("result"), step.actual().path("result"));
        }
        values.take(expectation.expected().path("tables"), expectation.actual().path("tables"));
    }

    private void collect(JsonNode hooks) {
        hooks.properties().stream()
                .filter(hook -> hook.getKey().startsWith("before"))
                .forEach(hook -> hook.getValue().forEach(this::collectAction));
    }

    private void collectAction(JsonNode action) {
        action.path("set")
                .properties()
                .forEach(field -> set.computeIfAbsent(field.getKey(), attribute -> new HashSet<>())
                        .add(field.getValue()));
    }

    /** A write of named fields, or a static update, which writes the attributes that it was given. */
    private static boolean limits(Expectation.Step step) {
        JsonNode args = step.said().path("args");
        return args.path(args.size() - 1).has("fields") || (step.call().equals("update") && !step.onSaved());
    }

    private void take(JsonNode theirs, JsonNode ours) {
        if (limited) {
            Trees.pairs(
                    theirs,
                    ours,
                    (before, now) -> set.forEach((attribute, values) -> values.stream()
                            .filter(value -> now.has(attribute) && Tolerance.equal(value, now.get(attribute)))
                            .forEach(value -> before.set(attribute, now.get(attribute)))));
        }
    }
}
