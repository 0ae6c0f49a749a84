package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sequelize4j.conformance.compare.Tolerance;

/**
 * A row that was refused is not there later: what Sequelize reads goes on without it, and keys that are counted go on from the row
 * before it. Rows are told by the key {@code id}.
 */
final class RefusedRows {
    private static final String KEY = "id";

    /**
     * A row that only Sequelize has stored.
     *
     * @param place of its step
     * @param said the next key that the scenario says itself; from there on keys are counted alike
     */
    private record Refused(int place, String model, ObjectNode row, long said) {
        boolean is(JsonNode other) {
            return Tolerance.equal(row.get(KEY), other.get(KEY));
        }
    }

    private final Expectation expectation;
    private final List<Refused> refused = new ArrayList<>();

    RefusedRows(Expectation expectation) {
        this.expectation = expectation;
    }

    /** Notes what a refused step has stored in Sequelize. */
    void add(int place, Expectation.Step step) {
        JsonNode row = step.expected().path("result");
        if (step.call().equals("create") && row.path(KEY).isIntegralNumber()) {
            long said = said(row.get(KEY).asLong());
            refused.add(new Refused(place, step.said().path("on").asText(), (ObjectNode) row.deepCopy(), said));
        }
    }

    private long said(long key) {
        return expectation.steps().stream()
                .filter(step -> step.call().matches("create|bulkCreate|upsert"))
                .flatMap(step -> step.said().path("args").findValues(KEY).stream())
                .mapToLong(JsonNode::asLong)
                .filter(said -> said > key)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Puts back what refused updates have changed in Sequelize: from there on its rows show what the scenario said. */
    void changed(int place, Expectation.Step step) {
        JsonNode row = step.expected().path("result");
        JsonNode said = step.said().path("args").path(0);
        if (!step.call().equals("update") || !row.isObject() || !said.isObject()) {
            return;
        }
        List<Expectation.Step> steps = expectation.steps();
        for (Expectation.Step later : steps.subList(place + 1, steps.size())) {
            takeBack(row, said, later.expected().path("result"), later.actual().path("result"));
        }
        JsonNode tables = expectation.expected().path("tables");
        takeBack(row, said, tables, expectation.actual().path("tables"));
    }

    private static void takeBack(JsonNode row, JsonNode said, JsonNode theirs, JsonNode ours) {
        Trees.pairs(theirs, ours, (before, now) -> {
            if (Tolerance.equal(before.get(KEY), row.get(KEY)) && Tolerance.equal(now.get(KEY), row.get(KEY))) {
                said.properties().stream()
                        .filter(field -> Tolerance.equal(field.getValue(), before.get(field.getKey())))
                        .filter(field -> now.has(field.getKey()))
                        .forEach(field -> before.set(field.getKey(), now.get(field.getKey())));
            }
        });
    }

    /** The last one first, whose key is not changed by leaving out those before it. */
    void leaveOut() {
        Collections.reverse(refused);
        refused.forEach(this::leaveOut);
    }

    private void leaveOut(Refused gone) {
        List<Expectation.Step> steps = expectation.steps();
        for (Expectation.Step step : steps.subList(gone.place() + 1, steps.size())) {
            JsonNode result = step.expected().path("result");
            if (step.said().has("dump")) {
                leaveOutOfTable(gone, result);
            } else if (step.said().path("on").asText().equals(gone.model())) {
                leaveOut(gone, result.has("rows") ? result.path("rows") : result);
            }
        }
        leaveOutOfTable(gone, expectation.expected().path("tables"));
    }

    private static void leaveOutOfTable(Refused gone, JsonNode tables) {
        tables.properties().stream()
                .filter(table -> isOf(gone.model(), table.getKey()))
                .forEach(table -> leaveOut(gone, table.getValue()));
    }

    /** Whether the table is called as the model is, in the plural: they begin with the same letters. */
    private static boolean isOf(String model, String table) {
        String name = plain(model);
        return plain(table).startsWith(name.substring(0, Math.max(1, name.length() - 1)));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static void leaveOut(Refused gone, JsonNode rows) {
        Trees.removeIf(rows, gone::is);
        renumber(gone, rows);
        rows.forEach(row -> renumber(gone, row));
    }

    private static void renumber(Refused gone, JsonNode row) {
        if (row instanceof ObjectNode object && object.path(KEY).isIntegralNumber()) {
            long key = object.get(KEY).asLong();
            if (key > gone.row().get(KEY).asLong() && key < gone.said()) {
                object.put(KEY, key - 1);
            }
        }
    }
}
