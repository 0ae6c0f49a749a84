package org.sequelize4j.conformance.decode;

import static org.sequelize4j.Expression.cast;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Expression.literal;
import static org.sequelize4j.Expression.parent;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;

/** Columns, functions, casts and literals. */
public final class Expressions {
    private static final List<String> WORDS = List.of("$lit", "$fn", "$col", "$cast", "$json");

    private final Values values;
    private Set<String> parents = Set.of();
    private final Map<String, @Nullable Object> replacements;
    private String own = "";

    Expressions(Values values, Map<String, @Nullable Object> replacements) {
        this.values = values;
        this.replacements = replacements;
    }

    public boolean isExpression(JsonNode node) {
        return WORDS.stream().anyMatch(node::has);
    }

    /**
     * The expression for the public API.
     *
     * @param model the queried model, whose name may stand before a column
     */
    public Expression of(JsonNode node, String model) {
        if (node.has("$lit")) {
            return written(node.get("$lit").asText());
        }
        if (node.has("$col")) {
            return column(node.get("$col").asText(), model);
        }
        if (node.has("$fn")) {
            return function(node.get("$fn"), model);
        }
        if (node.has("$cast")) {
            JsonNode operand = node.get("$cast").get(0);
            String type = node.get("$cast").get(1).asText();
            return cast(Objects.requireNonNull(operand(operand, model), "a cast of null"), castType(type));
        }
        if (node.has("$where")) {
            return Expression.whether(condition -> new Conditions(values).add(condition, node, model));
        }
        if (node.path("$json").isTextual()) {
            return JsonPaths.of(node.get("$json").asText());
        }
        throw new UnsupportedWordException(node.fieldNames().next());
    }

    /** Inside of an include's {@code on}: the names under which columns of the parent are said. */
    void below(Set<String> names, Runnable said) {
        Set<String> before = parents;
        parents = names;
        try {
            said.run();
        } finally {
            parents = before;
        }
    }

    /** With those of the call's replacements that it names. */
    private Expression written(String sql) {
        Map<String, @Nullable Object> named = new HashMap<>(replacements);
        named.keySet()
                .removeIf(name -> !Pattern.compile("(?<![\\w:]):" + Pattern.quote(name) + "\\b")
                        .matcher(sql)
                        .find());
        return named.isEmpty() ? literal(sql) : literal(sql, named);
    }

    /** Inside of an include: the path of aliases that its own columns may be said with. */
    void at(String path, Runnable said) {
        String before = own;
        own = path;
        try {
            said.run();
        } finally {
            own = before;
        }
    }

    /** A column of the queried model, or of an association of it. */
    public Expression column(String text, String model) {
        if (text.equals("*")) {
            return literal("*");
        }
        List<String> path = new ArrayList<>(List.of(text.split("\\.")));
        if (path.size() > 1 && parents.contains(String.join(".", path.subList(0, path.size() - 1)))) {
            return parent(path.get(path.size() - 1));
        }
        if (!own.isEmpty() && text.startsWith(own + ".")) {
            path.subList(0, own.split("\\.").length).clear();
        }
        boolean ofModel =
                path.size() > 1 && path.get(0).equals(model) && values.world().association(model, path.get(0)) == null;
        if (ofModel) {
            path.remove(0);
        }
        return col(path.toArray(String[]::new));
    }

    private Expression function(JsonNode call, String model) {
        String name = call.get(0).asText();
        List<@Nullable Object> arguments = new ArrayList<>();
        for (int i = 1; i < call.size(); i++) {
            JsonNode argument = call.get(i);
            boolean distinct =
                    argument.has("$fn") && argument.get("$fn").get(0).asText().equalsIgnoreCase("DISTINCT");
            if (distinct && call.size() == 2) {
                return new Expression.FunctionCall(name, List.of(column(argument.get("$fn"), model)), true);
            }
            arguments.add(operand(argument, model));
        }
        return fn(name, arguments.toArray());
    }

    private Expression column(JsonNode distinct, String model) {
        return of(distinct.get(1), model);
    }

    private @Nullable Object operand(JsonNode node, String model) {
        return isExpression(node) ? of(node, model) : values.of(node);
    }

    private static org.sequelize4j.type.DataType castType(String text) {
        String name = text.toLowerCase(Locale.ROOT).trim();
        return switch (name) {
            case "int", "signed", "int4" -> TypeText.parse("INTEGER");
            case "unsigned" -> TypeText.parse("INTEGER.UNSIGNED");
            case "int8" -> TypeText.parse("BIGINT");
            case "varchar", "character varying" -> TypeText.parse("STRING");
            case "numeric" -> TypeText.parse("DECIMAL");
            case "datetime", "timestamp" -> TypeText.parse("DATE");
            case "date" -> TypeText.parse("DATEONLY");
            default -> TypeText.parse(text.toUpperCase(Locale.ROOT));
        };
    }
}
