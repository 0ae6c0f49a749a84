package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.Words;

/**
 * What a scenario declares: models, associations, scopes and hooks. A model that is declared again takes the place of the one
 * before, without its associations, as in Sequelize. Here a model is defined once for a connection, so that everything is declared
 * again on a new one, as in a program that was changed and started again.
 */
public final class Declarations {
    private enum Kind {
        MODEL,
        SCOPES,
        ASSOCIATION,
        HOOK
    }

    private record Declaration(Kind kind, JsonNode said) {
        boolean concerns(String model) {
            return switch (kind) {
                case MODEL, SCOPES -> said.path("name").asText().equals(model);
                case HOOK -> said.path("model").asText().equals(model);
                case ASSOCIATION ->
                    said.path("source").asText().equals(model)
                            || said.path("target").asText().equals(model)
                            || said.path("target").path("$model").asText().equals(model);
            };
        }
    }

    private final Values values;
    private final List<Declaration> declared = new ArrayList<>();

    public Declarations(Values values) {
        this.values = values;
    }

    /** A model without its scopes, which may need associations. */
    public void model(JsonNode model) {
        String name = model.path("name").asText();
        boolean again = declared.removeIf(before -> before.concerns(name));
        if (again) {
            values.world().connectAnew();
            List.copyOf(declared).forEach(this::apply);
        }
        add(Kind.MODEL, model);
    }

    public void scopes(JsonNode model) {
        add(Kind.SCOPES, model);
    }

    public void association(JsonNode association) {
        add(Kind.ASSOCIATION, association);
    }

    /** A hook of a model, or of all models when none is named. */
    public void hook(JsonNode hook) {
        add(Kind.HOOK, hook);
    }

    /** What failed is not declared. */
    private void add(Kind kind, JsonNode said) {
        Declaration declaration = new Declaration(kind, said);
        apply(declaration);
        declared.add(declaration);
    }

    private void apply(Declaration declaration) {
        JsonNode said = declaration.said();
        switch (declaration.kind()) {
            case MODEL -> new ModelDefiner(values).define(said);
            case SCOPES -> new ScopeDefiner(values).define(said);
            case ASSOCIATION -> new AssociationDefiner(values).define(said);
            case HOOK -> addHook(said);
        }
    }

    private void addHook(JsonNode said) {
        new Words("addHook", said).ignore("model", "hook", "actions").finish();
        String hook = said.path("hook").asText();
        JsonNode actions = said.path("actions");
        if (said.path("model").isTextual()) {
            String model = said.get("model").asText();
            values.world().model(model).hooks(hooks -> new HookDefiner(values, model).add(hooks, hook, actions));
        } else {
            values.world().sequelize().hooks(hooks -> new HookDefiner(values, "*").add(hooks, hook, actions));
        }
    }
}
