package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.Expression;
import org.sequelize4j.Nulls;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;

/** The {@code order} of Sequelize: names, pairs of name and direction, paths of associations, expressions. */
final class Orders {
    private final Values values;

    Orders(Values values) {
        this.values = values;
    }

    void add(Query<Row> query, JsonNode order, String model) {
        if (order.isTextual()) {
            throw new IllegalArgumentException("order takes a list, and the text " + order + " was given.");
        }
        if (order.isArray()) {
            order.forEach(item -> item(query, item, model));
        } else {
            item(query, order, model);
        }
    }

    private void item(Query<Row> query, JsonNode item, String model) {
        if (!item.isArray()) {
            by(query, expression(item, model), null);
            return;
        }
        List<JsonNode> parts = new ArrayList<>();
        item.forEach(parts::add);
        String direction = direction(parts, model);
        if (direction != null) {
            parts.remove(parts.size() - 1);
        }
        if (parts.size() == 1) {
            by(query, expression(parts.get(0), model), direction);
        } else {
            by(query, path(parts, model), direction);
        }
    }

    /** The last word, unless it is the column of an association that the words before it lead to. */
    private @Nullable String direction(List<JsonNode> parts, String model) {
        JsonNode last = parts.get(parts.size() - 1);
        if (parts.size() < 2 || !last.isTextual()) {
            return null;
        }
        JsonNode before = parts.get(parts.size() - 2);
        boolean direction = last.asText().toUpperCase(Locale.ROOT).matches("(ASC|DESC)?( ?NULLS (FIRST|LAST))?")
                || (before.isTextual() && !isAssociation(parts.subList(0, parts.size() - 1), model))
                || values(before);
        return direction ? last.asText() : null;
    }

    private boolean isAssociation(List<JsonNode> path, String model) {
        String at = model;
        for (String alias : aliases(path, model)) {
            Association association = values.world().association(at, alias);
            if (association == null) {
                return false;
            }
            at = association.target();
        }
        return true;
    }

    private static boolean values(JsonNode node) {
        return node.has("$col") || node.has("$fn") || node.has("$lit") || node.has("$cast") || node.has("$where");
    }

    private Expression expression(JsonNode node, String model) {
        if (node.isTextual() && JsonPaths.isPath(values.world(), model, node.asText())) {
            return JsonPaths.of(node.asText());
        }
        return node.isTextual()
                ? Expression.col(node.asText())
                : values.expressions().of(node, model);
    }

    /** Aliases, models or associations, and at the end an attribute or an expression. */
    private Expression path(List<JsonNode> parts, String model) {
        List<String> path = aliases(parts.subList(0, parts.size() - 1), model);
        JsonNode last = parts.get(parts.size() - 1);
        if (!last.isTextual()) {
            return values.expressions().of(last, model);
        }
        path.add(last.asText());
        return Expression.col(path.toArray(String[]::new));
    }

    /** The aliases that an order item begins with. */
    List<String> aliases(JsonNode item, String model) {
        List<JsonNode> parts = new ArrayList<>();
        item.forEach(parts::add);
        if (direction(parts, model) != null) {
            parts.remove(parts.size() - 1);
        }
        return aliases(parts.subList(0, parts.size() - 1), model);
    }

    private List<String> aliases(List<JsonNode> parts, String model) {
        List<String> aliases = new ArrayList<>();
        String at = model;
        String junction = "";
        for (JsonNode part : parts) {
            boolean link = !junction.isEmpty() && part.path("$model").asText().equals(junction);
            String alias = link ? junction : alias(part, at);
            aliases.add(alias);
            Association association = values.world().association(at, alias);
            junction = association == null ? "" : association.through().orElse("");
            at = link ? junction : values.world().target(at, alias);
        }
        return aliases;
    }

    /** The alias that an item of an include is about. */
    String aliasOf(JsonNode include, String model) {
        if (include.isTextual() || include.has("$assoc") || include.has("$model")) {
            return alias(include, model);
        }
        JsonNode association = include.path("association");
        return association.isMissingNode() ? alias(include, model) : alias(association, model);
    }

    private String alias(JsonNode part, String from) {
        if (part.isTextual()) {
            return part.asText();
        }
        if (part.has("$assoc")) {
            return values.association(part.get("$assoc").asText()).as();
        }
        if (part.has("as")) {
            return part.get("as").asText();
        }
        String target = part.has("$model")
                ? part.get("$model").asText()
                : part.path("model").path("$model").asText();
        return values.world().aliasOf(from, target).orElse(target);
    }

    private static void by(Query<Row> query, Expression expression, @Nullable String direction) {
        if (direction == null) {
            query.orderBy(expression, Sort.ASC);
            return;
        }
        String word = direction.toUpperCase(Locale.ROOT).trim();
        int nulls = word.indexOf("NULLS");
        String sort = nulls < 0 ? word : word.substring(0, nulls).trim();
        Sort sorted = sort.isEmpty() ? Sort.ASC : Sort.valueOf(sort);
        if (nulls < 0) {
            query.orderBy(expression, sorted);
        } else {
            query.orderBy(expression, sorted, word.endsWith("FIRST") ? Nulls.FIRST : Nulls.LAST);
        }
    }
}
