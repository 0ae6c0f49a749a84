package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.define.AssociationDefiner;
import org.sequelize4j.conformance.define.HookDefiner;
import org.sequelize4j.conformance.define.ModelDefiner;
import org.sequelize4j.conformance.define.ScopeDefiner;
import org.sequelize4j.conformance.scenario.MissingReferenceException;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;

/** The kinds of steps that there are, apart from transactions. */
final class StepKinds {
    private final Values values;
    private final Inspection inspection;
    private final Calls calls;

    StepKinds(Values values, Transactions transactions, Inspection inspection) {
        this.values = values;
        this.inspection = inspection;
        this.calls = new Calls(values, transactions);
    }

    /**
     * Runs a step.
     *
     * @param recorded makes a value recordable; called where the value may be looked at
     */
    Result run(JsonNode step, Function<@Nullable Object, @Nullable Object> recorded) throws Exception {
        if (step.has("call")) {
            return calls.run(step, recorded);
        }
        if (step.has("define")) {
            new ModelDefiner(values).define(step.get("define"));
            new ScopeDefiner(values).define(step.get("define"));
            return Result.NOTHING;
        }
        if (step.has("associate")) {
            new AssociationDefiner(values).define(step.get("associate"));
            return Result.NOTHING;
        }
        if (step.has("addHook")) {
            addHook(step.get("addHook"));
            return Result.NOTHING;
        }
        if (step.has("assign")) {
            assign(step);
            return Result.NOTHING;
        }
        return Result.of(recorded.apply(looked(step)));
    }

    private void addHook(JsonNode said) {
        String hook = said.path("hook").asText();
        if (said.path("model").isTextual()) {
            String model = said.get("model").asText();
            values.world()
                    .model(model)
                    .hooks(hooks -> new HookDefiner(values, model).add(hooks, hook, said.path("actions")));
        } else {
            values.world()
                    .sequelize()
                    .hooks(hooks -> new HookDefiner(values, "*").add(hooks, hook, said.path("actions")));
        }
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
