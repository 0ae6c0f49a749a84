package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.define.Declarations;
import org.sequelize4j.conformance.scenario.MissingReferenceException;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.conformance.scenario.Words;

/** The kinds of steps that there are, apart from transactions. */
final class StepKinds {
    /** What every step may have. */
    private static final String[] EVERYWHERE = {"note", "dialects", "unordered", "propagate", "save"};

    /** The keys of each kind of step, of which the first one tells it. */
    private static final List<List<String>> KINDS = List.of(
            List.of("call", "on", "args"),
            List.of("define"),
            List.of("associate"),
            List.of("addHook"),
            List.of("assign", "values"),
            List.of("events"),
            List.of("read"),
            List.of("schema"),
            List.of("dump"),
            List.of("mixins"),
            List.of("associations"),
            List.of("attributes"));

    private final Values values;
    private final Declarations declarations;
    private final Inspection inspection;
    private final Calls calls;

    StepKinds(Values values, Declarations declarations, Transactions transactions, Inspection inspection) {
        this.values = values;
        this.declarations = declarations;
        this.inspection = inspection;
        this.calls = new Calls(values, transactions);
    }

    /**
     * Runs a step.
     *
     * @param recorded makes a value recordable; called where the value may be looked at
     */
    Result run(JsonNode step, Function<@Nullable Object, @Nullable Object> recorded) throws Exception {
        check(step);
        if (step.has("call")) {
            return calls.run(step, recorded);
        }
        if (step.has("define")) {
            declarations.model(step.get("define"));
            declarations.scopes(step.get("define"));
            return Result.NOTHING;
        }
        if (step.has("associate")) {
            declarations.association(step.get("associate"));
            return Result.NOTHING;
        }
        if (step.has("addHook")) {
            declarations.hook(step.get("addHook"));
            return Result.NOTHING;
        }
        if (step.has("assign")) {
            assign(step);
            return Result.NOTHING;
        }
        return Result.of(recorded.apply(looked(step)));
    }

    /** A word that a step does not have is no word to pass over. */
    private static void check(JsonNode step) {
        Words words = new Words("step", step).ignore(EVERYWHERE);
        KINDS.stream()
                .filter(kind -> step.has(kind.get(0)))
                .findFirst()
                .ifPresent(kind -> words.ignore(kind.toArray(String[]::new)));
        words.finish();
    }

    private void assign(JsonNode step) {
        String path = step.get("assign").asText();
        if (!(values.world().saved().at(path) instanceof Row row)) {
            throw new MissingReferenceException(path + " is no instance");
        }
        step.path("values").properties().forEach(field -> row.set(field.getKey(), values.of(field.getValue())));
    }

    private @Nullable Object looked(JsonNode step) throws Exception {
        if (step.has("events")) {
            return values.world().takeEvents();
        }
        if (step.has("read")) {
            return values.world().saved().at(step.get("read").asText());
        }
        if (step.has("schema")) {
            return inspection.schema(step.get("schema"));
        }
        if (step.has("dump")) {
            return inspection.dump(step.get("dump"));
        }
        if (step.has("mixins")) {
            return inspection.mixins(step.get("mixins").asText());
        }
        if (step.has("associations")) {
            return inspection.associations(step.get("associations").asText());
        }
        if (step.has("attributes")) {
            return List.of();
        }
        throw new UnsupportedWordException(step.fieldNames().next());
    }
}
