package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.ScopeArguments;
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
            add(values.world().model(name), "defaultScope", options.get("defaultScope"), true);
        }
        options.path("scopes")
                .properties()
                .forEach(scope -> add(values.world().model(name), scope.getKey(), scope.getValue(), true));
    }

    /** Adds one scope to a model, in the place of one that is there only when it says so. */
    public void add(Model<Row> model, String name, JsonNode scope, boolean override) {
        BiConsumer<Query<Row>, ScopeArguments> said =
                (query, arguments) -> say(query, filled(scope.get(FUNCTION), arguments), model.name());
        Consumer<Query<Row>> plain = query -> say(query, scope, model.name());
        if (scope.has(FUNCTION) && override) {
            model.replaceScope(name, said);
        } else if (scope.has(FUNCTION)) {
            model.addScope(name, said);
        } else if (override) {
            model.replaceScope(name, plain);
        } else {
            model.addScope(name, plain);
        }
    }

    private static JsonNode filled(JsonNode scope, ScopeArguments arguments) {
        return Parameters.filled(
                scope,
                place -> place < arguments.size() && arguments.get(place) instanceof JsonNode given
                        ? given
                        : NullNode.getInstance());
    }

    private void say(Query<Row> query, JsonNode options, String model) {
        Words words = new Words("scope", options);
        new QueryOptions(values).add(query, words, model);
        words.finish();
    }
}
