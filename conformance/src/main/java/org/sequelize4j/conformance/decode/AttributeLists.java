package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sequelize4j.Expression;
import org.sequelize4j.Query;
import org.sequelize4j.Row;

/** The {@code attributes} of Sequelize: names, aliases, expressions, and what to add or to leave out. */
public final class AttributeLists {
    private static final Set<String> AGGREGATES = Set.of("count", "sum", "min", "max", "avg");

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
                } else if (isDistinctAttribute(item)) {
                    names.add(item.get(1).asText());
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

    /** Whether one of the attributes is said to be distinct, with the word of SQL as if it were a function. */
    public static boolean areDistinct(JsonNode attributes) {
        for (JsonNode item : attributes) {
            if (item.isArray() && isDistinct(item.get(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but values over all rows is asked for, of which there is one row, and no instance. */
    public static boolean areAggregates(JsonNode attributes) {
        boolean some = false;
        for (JsonNode item : attributes) {
            String function = item.path(0).path("$fn").path(0).asText().toLowerCase(Locale.ROOT);
            if (!AGGREGATES.contains(function)) {
                return false;
            }
            some = true;
        }
        return attributes.isArray() && some;
    }

    /** A distinct attribute under its own name. */
    private static boolean isDistinctAttribute(JsonNode item) {
        return item.isArray()
                && isDistinct(item.get(0))
                && item.get(0).get("$fn").path(1).path("$col").equals(item.get(1));
    }

    private static boolean isDistinct(JsonNode expression) {
        return expression.path("$fn").path(0).asText().equalsIgnoreCase("DISTINCT");
    }

    private void aliased(Query<Row> query, JsonNode item, String model) {
        if (isDistinctAttribute(item)) {
            query.distinct();
        } else if (item.isArray() && isDistinct(item.get(0))) {
            query.attribute(
                    expression(item.get(0).get("$fn").get(1), model),
                    item.get(1).asText());
            query.distinct();
        } else if (item.isArray()) {
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
