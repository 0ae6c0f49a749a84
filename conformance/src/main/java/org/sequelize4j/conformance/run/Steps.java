package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.conformance.database.Dialect;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.define.Declarations;
import org.sequelize4j.conformance.record.Errors;
import org.sequelize4j.conformance.record.Masks;
import org.sequelize4j.conformance.record.Normal;
import org.sequelize4j.conformance.record.Recording;
import org.sequelize4j.conformance.record.Sorting;
import org.sequelize4j.conformance.scenario.Scenario;
import org.sequelize4j.conformance.scenario.Words;

/** Runs the steps of a scenario one after the other and records what becomes of each. */
final class Steps {
    private final Dialect dialect;
    private final Transactions transactions;
    private final Recording recording;
    private final Normal normal;
    private final Errors errors;
    private final StepKinds kinds;

    Steps(
            Dialect dialect,
            Values values,
            Declarations declarations,
            Transactions transactions,
            Inspection inspection,
            Recording recording,
            Masks masks) {
        this.dialect = dialect;
        this.transactions = transactions;
        this.recording = recording;
        this.normal = new Normal(masks);
        this.errors = new Errors(masks);
        this.kinds = new StepKinds(values, declarations, transactions, inspection);
    }

    void run(List<JsonNode> steps) {
        try {
            run(steps, "");
        } catch (Exception e) {
            // A step that hands its failure on outside of a transaction ends the scenario, as it does in the oracle.
            recording.put("fatal", errors.of(e));
        }
    }

    private void run(List<JsonNode> steps, String prefix) throws Exception {
        for (int i = 0; i < steps.size(); i++) {
            JsonNode step = steps.get(i);
            if (Scenario.allows(step, dialect.golden())) {
                one(step, prefix + i);
            }
        }
    }

    private void one(JsonNode step, String number) throws Exception {
        Map<String, @Nullable Object> record = recording.step(
                number, name(step), step.has("note") ? step.get("note").asText() : null);
        try {
            Result result = step.has("transaction")
                    ? transaction(step, number)
                    : kinds.run(step, outcome -> recorded(step, outcome));
            if (result.isRecorded()) {
                record.put("result", result.value());
            }
        } catch (Exception e) {
            record.put("error", errors.of(e));
            if (step.path("propagate").asBoolean()) {
                throw e;
            }
        }
    }

    private @Nullable Object recorded(JsonNode step, @Nullable Object outcome) {
        Object recorded = normal.of(outcome);
        return step.path("unordered").asBoolean() ? Sorting.deep(recorded) : recorded;
    }

    private static String name(JsonNode step) {
        if (step.has("call")) {
            JsonNode on = step.path("on");
            return (on.isTextual() ? on.asText() : on.toString()) + "."
                    + step.get("call").asText();
        }
        return step.fieldNames().next();
    }

    private Result transaction(JsonNode step, String number) throws Exception {
        List<JsonNode> inner = new ArrayList<>();
        step.path("steps").forEach(inner::add);
        Words options = new Words("transaction", step.path("options"));
        JsonNode parent = step.has("parent")
                ? com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                        .objectNode()
                        .put("$tx", step.get("parent").asText())
                : null;
        return Result.of(transactions.managed(step.get("transaction").asText(), parent, options, () -> {
            run(inner, number + ".");
            if (step.has("throw")) {
                throw new IllegalStateException(step.get("throw").asText());
            }
            return "committed";
        }));
    }
}
