package org.sequelize4j.conformance.decode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        } else if (values.expressions().isExpression(node)) {
            throw new UnsupportedWordException(node.fieldNames().next() + " as a condition");
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
                group(parts(value), parts -> where.allOf(all -> parts.forEach(part -> add(all, part, model))));
            case "$or" ->
                group(
                        parts(value),
                        parts -> where.anyOf(any -> parts.forEach(part -> any.allOf(all -> add(all, part, model)))));
            case "$not" ->
                group(parts(value), parts -> where.noneOf(none -> none.allOf(all -> add(all, value, model))));
            default -> attribute(where, field.getKey(), value, model);
        }
    }

    /** A group of no parts says nothing. */
    private static void group(List<JsonNode> parts, java.util.function.Consumer<List<JsonNode>> then) {
        if (!parts.isEmpty()) {
            then.accept(parts);
        }
    }

    private static List<JsonNode> parts(JsonNode value) {
        List<JsonNode> parts = new ArrayList<>();
        if (value.isObject() && !value.has("$lit") && !value.has("$where")) {
            value.properties()
                    .forEach(field -> parts.add(com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                            .objectNode()
                            .set(field.getKey(), field.getValue())));
        } else if (value.isArray()) {
            value.forEach(parts::add);
        } else {
            parts.add(value);
        }
        parts.removeIf(part -> Words.isNothing(part) || (part.isContainerNode() && part.isEmpty()));
        return parts;
    }

    private void attribute(Where<Row> where, String key, JsonNode value, String model) {
        if (key.length() > 1 && key.startsWith("$") && key.endsWith("$")) {
            Expression column = values.expressions().column(key.substring(1, key.length() - 1), model);
            compare(where, group -> group.where(column), value, model, "");
        } else if (key.startsWith("$")) {
            throw new UnsupportedWordException(key);
        } else if (key.contains(".")) {
            throw new UnsupportedWordException("a path in JSON (" + key + ")");
        } else {
            compare(
                    where,
                    group -> group.where(key),
                    value,
                    model,
                    values.world().declaredType(model, key));
        }
    }

    private void comparison(Where<Row> where, JsonNode parts, String model) {
        Expression left = values.expressions().of(parts.get(0), model);
        Subject subject = group -> group.where(left);
        if (parts.size() == 2) {
            compare(where, subject, parts.get(1), model, "");
        } else {
            Comparing.apply(
                    subject.apply(where), SqlOperators.name(parts.get(1).asText()), operand(parts.get(2), model));
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
        } else if (value.isObject() && Operators.isPlain(value)) {
            throw new UnsupportedWordException("a path in JSON (" + value + ")");
        } else {
            Comparing.apply(subject.apply(where), "eq", operand(value, model));
        }
    }

    private void operator(
            Where<Row> where, Subject subject, String operator, JsonNode value, String model, String type) {
        switch (operator) {
            case "or" ->
                where.anyOf(any -> alternatives(value)
                        .forEach(part -> any.allOf(all -> compare(all, subject, part, model, type))));
            case "and" ->
                where.allOf(all -> alternatives(value).forEach(part -> compare(all, subject, part, model, type)));
            case "not" -> {
                if (value.isObject() && Operators.areIn(value)) {
                    where.noneOf(none -> none.allOf(all -> compare(all, subject, value, model, type)));
                } else {
                    Comparing.apply(subject.apply(where), "not", operand(value, model));
                }
            }
            case "col", "opCol" ->
                Comparing.apply(
                        subject.apply(where), "col", values.expressions().column(value.asText(), model));
            default -> Comparing.apply(subject.apply(where), operator, operand(value, model));
        }
    }

    private static List<JsonNode> alternatives(JsonNode value) {
        return parts(value);
    }

    private @Nullable Object operand(JsonNode value, String model) {
        if (value.isObject() && value.size() == 1 && (value.has("$any") || value.has("$all"))) {
            throw new UnsupportedWordException(value.fieldNames().next());
        }
        return values.expressions().isExpression(value) ? values.expressions().of(value, model) : values.of(value);
    }
}
