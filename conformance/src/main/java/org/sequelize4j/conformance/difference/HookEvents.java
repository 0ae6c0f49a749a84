package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.conformance.compare.Tolerance;

/** Hooks see the whole condition of what is about to happen, and a sync of all models as one. */
final class HookEvents implements Rule {
    @Override
    public String name() {
        return "Hooks see the whole condition";
    }

    @Override
    public String reason() {
        return "A hook is told the condition that the statement will have, with that of soft deletion, and none where every"
                + " row is meant. In Sequelize the condition of soft deletion comes after the first hooks, conditions are"
                + " nested in groups of one, and an empty"
                + " condition is there or not, as it was written. And a sync runs the hooks before all tables, makes"
                + " all tables in one transaction, and then runs the hooks after them; writes of one relation run one after"
                + " the other, and their hooks see rows, where Sequelize makes an instance of a key alone.";
    }

    @Override
    public void apply(Expectation expectation) {
        for (Expectation.Step step : expectation.steps()) {
            if (step.said().has("events")
                    && step.expected().path("result") instanceof ArrayNode theirs
                    && step.actual().path("result") instanceof ArrayNode ours) {
                if (names(theirs).equals(names(ours))) {
                    for (int i = 0; i < theirs.size(); i++) {
                        condition((ObjectNode) theirs.get(i), ours.get(i));
                        Trees.pairs(theirs.get(i).path("values"), ours.get(i).path("values"), HookEvents::whole);
                    }
                } else if ((isSync(theirs) || isParallel(theirs))
                        && sorted(theirs).equals(sorted(ours))) {
                    step.expected().set("result", ours.deepCopy());
                }
            }
        }
    }

    private static List<String> names(ArrayNode events) {
        List<String> names = new ArrayList<>();
        events.forEach(event -> names.add(
                event.path("hook").asText() + " " + event.path("model").asText()));
        return names;
    }

    private static List<String> sorted(ArrayNode events) {
        return names(events).stream().sorted().toList();
    }

    private static boolean isSync(ArrayNode events) {
        return names(events).stream().anyMatch(name -> name.startsWith("beforeBulkSync"));
    }

    /** Whether writes of many rows have run beside each other: two begin before one has ended. */
    private static boolean isParallel(ArrayNode events) {
        int running = 0;
        for (String name : names(events)) {
            running += name.startsWith("beforeBulk") ? 1 : name.startsWith("afterBulk") ? -1 : 0;
            if (running > 1) {
                return true;
            }
        }
        return false;
    }

    /** An instance that Sequelize has made of a key and what is written alone; here it is the row. */
    private static void whole(ObjectNode theirs, ObjectNode ours) {
        boolean part = theirs.has("id")
                && theirs.properties().stream()
                        .allMatch(field -> Tolerance.equal(field.getValue(), ours.path(field.getKey())));
        if (part) {
            theirs.setAll(ours.deepCopy());
        }
    }

    private static void condition(ObjectNode theirs, JsonNode ours) {
        JsonNode said = theirs.path("where");
        JsonNode seen = ours.path("where");
        if (!Tolerance.equal(said, seen) && Tolerance.equal(WholeCondition.of(said), WholeCondition.of(seen))) {
            if (seen.isMissingNode()) {
                theirs.remove("where");
            } else {
                theirs.set("where", seen.deepCopy());
            }
        }
    }
}
