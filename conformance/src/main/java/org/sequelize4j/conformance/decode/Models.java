package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import org.sequelize4j.Model;
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
            throw new UnsupportedWordException("unscoped");
        }
        return node.has("scope") ? scoped(model, node.get("scope")) : model;
    }

    private Model<Row> scoped(Model<Row> model, JsonNode scope) {
        throw new UnsupportedWordException("scope (" + model.name() + " " + scope + ")");
    }
}
