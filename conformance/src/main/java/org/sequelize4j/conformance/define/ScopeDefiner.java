package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.decode.Parameters;
import org.sequelize4j.conformance.decode.QueryOptions;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.Words;

/** The scopes among a model's options; they are added when the associations are there that they may include. */
public final class ScopeDefiner {
    private static final String FUNCTION = "$scopeFn";

    private final Values values;

    public ScopeDefiner(Values values) {
        this.values = values;
    }

    public void define(JsonNode model) {
        String name = model.get("name").asText();
        JsonNode options = model.path("options");
        if (options.has("defaultScope")) {
            add(values.world().model(name), "defaultScope", options.get("defaultScope"));
        }
        options.path("scopes")
                .properties()
                .forEach(scope -> add(values.world().model(name), scope.getKey(), scope.getValue()));
    }

    /** Adds one scope to a model. */
    public void add(Model<Row> model, String name, JsonNode scope) {
        if (scope.has(FUNCTION)) {
            model.addScope(
                    name,
                    (query, arguments) -> say(
                            query,
                            Parameters.filled(
                                    scope.get(FUNCTION),
                                    place -> place < arguments.size() && arguments.get(place) instanceof JsonNode given
                                            ? given
                                            : NullNode.getInstance()),
                            model.name()));
        } else {
            model.addScope(name, query -> say(query, scope, model.name()));
        }
    }

    private void say(Query<Row> query, JsonNode options, String model) {
        Words words = new Words("scope", options);
        new QueryOptions(values).add(query, words, model);
        words.finish();
    }
}
