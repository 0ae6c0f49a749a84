package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Expression;
import org.sequelize4j.Query;
import org.sequelize4j.Row;

/** The {@code attributes} of Sequelize: names, aliases, expressions, and what to add or to leave out. */
final class AttributeLists {
    private final Values values;

    AttributeLists(Values values) {
        this.values = values;
    }

    void add(Query<Row> query, JsonNode attributes, String model) {
        if (!attributes.isContainerNode()) {
            throw new IllegalArgumentException(
                    "attributes takes a list or an object, and " + attributes + " was given.");
        }
        if (attributes.isArray()) {
            List<String> names = new ArrayList<>();
            attributes.forEach(item -> {
                if (item.isTextual()) {
                    names.add(item.asText());
                }
            });
            query.attributes(names.toArray(String[]::new));
            attributes.forEach(item -> aliased(query, item, model));
            return;
        }
        attributes.path("exclude").forEach(name -> query.exclude(name.asText()));
        attributes.path("include").forEach(item -> {
            if (item.isTextual()) {
                query.attribute(Expression.col(item.asText()), item.asText());
            }
            aliased(query, item, model);
        });
    }

    private void aliased(Query<Row> query, JsonNode item, String model) {
        if (item.isArray()) {
            query.attribute(expression(item.get(0), model), item.get(1).asText());
        } else if (item.isObject()) {
            query.attribute(values.expressions().of(item, model), item.toString());
        }
    }

    private Expression expression(JsonNode node, String model) {
        if (node.isTextual() && JsonPaths.isPath(values.world(), model, node.asText())) {
            return JsonPaths.of(node.asText());
        }
        return node.isTextual()
                ? values.expressions().column(node.asText(), model)
                : values.expressions().of(node, model);
    }

    /** The expressions by alias, for a HAVING that names one. */
    Map<String, Expression> aliases(JsonNode attributes, String model) {
        Map<String, Expression> aliases = new HashMap<>();
        JsonNode items = attributes.isArray() ? attributes : attributes.path("include");
        for (JsonNode item : items) {
            if (item.isArray()) {
                aliases.put(item.get(1).asText(), expression(item.get(0), model));
            }
        }
        return aliases;
    }
}
