package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Condition;
import org.sequelize4j.Expression;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.conformance.scenario.Words;

/** The {@code where} of Sequelize said with {@link Where}. */
public final class Conditions {
    /** Begins a condition on one thing, in whatever group it stands. */
    private interface Subject extends Function<Where<Row>, Condition<Object, ? extends Where<Row>>> {}

    private static final String JSON = "JSON";

    private final Values values;

    public Conditions(Values values) {
        this.values = values;
    }

    /**
     * Adds the conditions of a node.
     *
     * @param model the model whose rows are asked for
     */
    public void add(Where<Row> where, JsonNode node, String model) {
        if (Words.isNothing(node)) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> add(where, item, model));
        } else if (node.has("$lit")) {
            where.where(values.expressions().of(node, model));
        } else if (node.has("$where")) {
            comparison(where, node.get("$where"), model);
        } else if (node.path("$json").isObject()) {
            node.get("$json")
                    .properties()
                    .forEach(field -> inside(where, List.of(field.getKey()), field.getValue(), model));
        } else if (values.expressions().isExpression(node)) {
            where.where(values.expressions().of(node, model)).is(true);
        } else if (node.isObject()) {
            node.properties().forEach(field -> entry(where, field, model));
        } else {
            throw new IllegalArgumentException("A condition is an object or a list, and " + node + " was given.");
        }
    }

    private void entry(Where<Row> where, Map.Entry<String, JsonNode> field, String model) {
        JsonNode value = field.getValue();
        switch (field.getKey()) {
            case "$and" ->
                group(
                        where,
                        true,
                        parts(value),
                        parts -> where.allOf(all -> parts.forEach(part -> add(all, part, model))));
            case "$or" ->
                group(
                        where,
                        false,
                        parts(value),
                        parts -> where.anyOf(any -> parts.forEach(part -> any.allOf(all -> add(all, part, model)))));
            case "$not" ->
                group(
                        where,
                        false,
                        parts(value),
                        parts -> where.noneOf(none -> none.allOf(all -> add(all, value, model))));
            default -> attribute(where, field.getKey(), value, model);
        }
    }

    /** All of nothing holds for every row, one of nothing for none. */
    private static void group(
            Where<Row> where, boolean holdsEmpty, List<JsonNode> parts, Consumer<List<JsonNode>> then) {
        if (!parts.isEmpty()) {
            then.accept(parts);
        } else if (!holdsEmpty) {
            where.where(Expression.literal("0 = 1"));
        }
    }

    private static List<JsonNode> parts(JsonNode value) {
        List<JsonNode> parts = new ArrayList<>(alternatives(value));
        parts.removeIf(part -> Words.isNothing(part) || (part.isContainerNode() && part.isEmpty()));
        return parts;
    }

    /** The conditions on one thing, of which one may be that it is null. */
    private static List<JsonNode> alternatives(JsonNode value) {
        List<JsonNode> alternatives = new ArrayList<>();
        if (value.isObject() && !value.has("$lit") && !value.has("$where")) {
            value.properties()
                    .forEach(field -> alternatives.add(
                            JsonNodeFactory.instance.objectNode().set(field.getKey(), field.getValue())));
        } else if (value.isArray()) {
            value.forEach(alternatives::add);
        } else {
            alternatives.add(value);
        }
        return alternatives;
    }

    private void attribute(Where<Row> where, String key, JsonNode value, String model) {
        if (key.length() > 1 && key.startsWith("$") && key.endsWith("$")) {
            Expression column = values.expressions().column(key.substring(1, key.length() - 1), model);
            compare(where, group -> group.where(column), value, model, "");
        } else if (key.startsWith("$")) {
            throw new UnsupportedWordException(key);
        } else if (JsonPaths.isPath(values.world(), model, key)) {
            Expression path = JsonPaths.of(key);
            compare(where, group -> group.where(path), value, model, JSON);
        } else {
            String type = values.world().declaredType(model, key);
            if (type.startsWith(JSON) && value.isObject() && Operators.isPlain(value)) {
                inside(where, List.of(key), value, model);
            } else {
                compare(where, group -> group.where(key), value, model, type);
            }
        }
    }

    /** An object of names and values under a JSON attribute: each value is compared with what stands at its path. */
    private void inside(Where<Row> where, List<String> path, JsonNode value, String model) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            List<String> deeper = new ArrayList<>(path);
            deeper.addAll(List.of(field.getKey().split("\\.", -1)));
            JsonNode inner = field.getValue();
            if (inner.isObject() && Operators.isPlain(inner)) {
                inside(where, deeper, inner, model);
            } else {
                Expression at = JsonPaths.of(deeper);
                compare(where, group -> group.where(at), inner, model, JSON);
            }
        }
    }

    private void comparison(Where<Row> where, JsonNode parts, String model) {
        Expression left = values.expressions().of(parts.get(0), model);
        Subject subject = group -> group.where(left);
        if (parts.size() == 2) {
            compare(where, subject, parts.get(1), model, "");
        } else {
            String operator = SqlOperators.name(parts.get(1).asText());
            Comparing.apply(subject.apply(where), operator, operand(parts.get(2), model), false);
        }
    }

    private void compare(Where<Row> where, Subject subject, JsonNode value, String model, String type) {
        if (value.has("$undefined")) {
            throw new IllegalArgumentException("A condition has no value.");
        }
        if (value.isObject() && Operators.areIn(value)) {
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                operator(where, subject, field.getKey().substring(1), field.getValue(), model, type);
            }
        } else {
            Comparing.apply(subject.apply(where), "eq", operand(value, model), hasLists(type));
        }
    }

    private void operator(
            Where<Row> where, Subject subject, String operator, JsonNode value, String model, String type) {
        switch (operator) {
            case "or" -> {
                List<JsonNode> alternatives = alternatives(value);
                if (!alternatives.isEmpty()) {
                    where.anyOf(any ->
                            alternatives.forEach(part -> any.allOf(all -> compare(all, subject, part, model, type))));
                }
            }
            case "and" ->
                where.allOf(all -> alternatives(value).forEach(part -> compare(all, subject, part, model, type)));
            case "not" -> {
                if (value.isObject() && Operators.areIn(value)) {
                    where.noneOf(none -> none.allOf(all -> compare(all, subject, value, model, type)));
                } else {
                    Comparing.apply(subject.apply(where), "not", operand(value, model), hasLists(type));
                }
            }
            case "col", "opCol" ->
                Comparing.apply(
                        subject.apply(where), "col", values.expressions().column(value.asText(), model), false);
            case "any", "all" -> Comparing.apply(subject.apply(where), "eq", each(operator, value, model), false);
            default -> Comparing.apply(subject.apply(where), operator, operand(value, model), hasLists(type));
        }
    }

    private static boolean hasLists(String type) {
        return type.startsWith("ARRAY") || type.startsWith("RANGE") || type.startsWith(JSON);
    }

    private @Nullable Object operand(JsonNode value, String model) {
        if (value.isObject() && value.size() == 1 && (value.has("$any") || value.has("$all"))) {
            String word = value.fieldNames().next();
            return each(word.substring(1), value.get(word), model);
        }
        return values.expressions().isExpression(value) ? values.expressions().of(value, model) : values.of(value);
    }

    /** Any or all of the values of a list, or of the rows of a subquery. */
    private Expression each(String word, JsonNode value, String model) {
        JsonNode list = value.path("$values").isArray() ? value.get("$values") : value;
        if (values.expressions().isExpression(list)) {
            Expression rows = values.expressions().of(list, model);
            return word.equals("any") ? Expression.any(rows) : Expression.all(rows);
        }
        List<@Nullable Object> items = new ArrayList<>();
        list.forEach(item -> items.add(values.of(item)));
        return word.equals("any") ? Expression.any(items) : Expression.all(items);
    }
}
