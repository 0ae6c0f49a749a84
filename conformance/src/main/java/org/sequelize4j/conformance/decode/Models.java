package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;

/** Models as scenarios name them: by name, with scopes, unscoped, in a schema. */
public final class Models {
    private final Values values;

    public Models(Values values) {
        this.values = values;
    }

    /** {@code {"$model": name, "scope"?: …}}. */
    public Model<Row> of(JsonNode node) {
        Model<Row> model = values.world().model(node.get("$model").asText());
        return node.has("scope") ? scoped(model, node.get("scope")) : model;
    }

    /** The target of a step: {@code {"model": name, "scope"?: …, "unscoped"?: true, "schema"?: …}}. */
    public Model<Row> target(JsonNode node) {
        Model<Row> model = values.world().model(node.get("model").asText());
        if (node.has("schema")) {
            throw new UnsupportedWordException("schema (model)");
        }
        if (node.path("unscoped").asBoolean()) {
            model = model.unscoped();
        }
        return node.has("scope") ? scoped(model, node.get("scope")) : model;
    }

    /** A name, a list of names and calls with arguments, or null for no scope at all. */
    private Model<Row> scoped(Model<Row> model, JsonNode scope) {
        return scope.isNull() ? model.unscoped() : model.scope(query -> scope(query, scope));
    }

    /** Applies scopes to a query of the model. */
    public void scope(Query<Row> query, JsonNode scope) {
        List<JsonNode> named = new ArrayList<>();
        if (scope.isArray()) {
            scope.forEach(named::add);
        } else {
            named.add(scope);
        }
        if (named.stream().allMatch(JsonNode::isNull)) {
            query.unscoped();
        } else {
            named.forEach(item -> add(query, item));
        }
    }

    private void add(Query<Row> query, JsonNode scope) {
        if (scope.isTextual()) {
            query.scope(scope.asText());
        } else if (scope.path("method").isTextual()) {
            query.scope(scope.get("method").asText());
        } else if (scope.path("method").isArray()) {
            List<@Nullable Object> arguments = new ArrayList<>();
            for (int i = 1; i < scope.get("method").size(); i++) {
                arguments.add(scope.get("method").get(i));
            }
            query.scope(scope.get("method").get(0).asText(), arguments.toArray());
        } else if (!scope.isNull()) {
            throw new UnsupportedWordException("scope " + scope);
        }
    }
}
