package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Sequelize cannot do, and says so or lets the database say so, is done here. */
final class LimitsOfSequelize implements Rule {
    /** A limit is recognised by the message of its error, and by what the step asks for. */
    private record Limit(Pattern message, Pattern asked) {
        boolean isMet(String error, String step) {
            return message.matcher(error).find() && asked.matcher(step).find();
        }
    }

    private static final String UNKNOWN_COLUMN = "(?i)no such column|unknown column|missing FROM-clause|does not exist";
    private static final List<Limit> LIMITS = List.of(
            limit("Only HasMany associations support include.separate", "\"separate\"|\"limit\""),
            limit("Association with alias .* does not exist", "\"include\":\\[?\"[A-Z]"),
            limit(UNKNOWN_COLUMN + "|Key column", "\"call\":\"sync\""),
            limit(UNKNOWN_COLUMN + "|Unable to find a valid association for model", "\"order\":"),
            limit("Cannot read properties of undefined", "\"attributes\":\\[\\]"),
            limit("supportsSearchPath", "\"call\":\"drop\""),
            limit(UNKNOWN_COLUMN, "\"\\$[A-Za-z_.]+\\$\":|\"attributes\":\\[.*\\[\"\\w+(\\.[\\w.]+)?\",|\\$json"),
            limit("no such function: ANY|malformed array literal|syntax", "\"\\$(any|all)\":"),
            limit("(?i)syntax error|error in your SQL", "\"\\$(not)?[iI]Like\":"),
            limit("operator does not exist", "\"\\$(contains|contained)\":"),
            limit("(?i)syntax error|error in your SQL", "\"call\":\"(save|update)\".*\"fields\""),
            limit("Query was empty", "\"call\":\"(save|update)\".*\"fields\""),
            limit(UNKNOWN_COLUMN, "\"having\":"),
            limit("argument of WHERE must be type boolean", "\"\\$(lit|col|fn)\":"),
            limit("(?i)syntax|error in your SQL", "NULLS (FIRST|LAST)"),
            limit("(?i)cannot truncate|no such table", "\"call\":\"truncate\""),
            limit("without selecting any columns", "\"attributes\""),
            limit("duplicate field name", "\"call\":\"query\""));

    private static Limit limit(String message, String asked) {
        return new Limit(Pattern.compile(message), Pattern.compile(asked));
    }

    @Override
    public String name() {
        return "What Sequelize cannot do";
    }

    @Override
    public String reason() {
        return "A limit or a query of its own for every kind of association, aliases in another case,"
                + " indexes that name attributes with another column, dropping a model with an ENUM, aliases of attributes with"
                + " another column, included models without attributes, orders and conditions on"
                + " associated columns without an include or with a limit, paths into JSON and virtual attributes alone as attributes, any of a list,"
                + " iLike and NULLS LAST where the database has none, HAVING by an alias, emptying tables that others"
                + " reference, and rows with two columns of one name on MariaDB fail in Sequelize."
                + " They work here (notes 7, 16, 20, 21, 23).";
    }

    @Override
    public void apply(Expectation expectation) {
        for (Expectation.Step step : expectation.steps()) {
            JsonNode error = step.expected().path("error");
            if (step.actual().has("error") || error.isMissingNode()) {
                continue;
            }
            String message = error.path("message").asText();
            if (isFulfilled(step.said(), step.actual().path("result"))
                    && LIMITS.stream()
                            .anyMatch(limit -> limit.isMet(message, step.said().toString()))) {
                step.expected().remove("error");
                if (step.actual().has("result")) {
                    step.expected().set("result", step.actual().get("result").deepCopy());
                }
            }
        }
    }

    /** Whether all rows carry what was to be included, and no more of it than was asked for. */
    private static boolean isFulfilled(JsonNode said, JsonNode result) {
        JsonNode args = said.path("args");
        JsonNode include = args.path(args.size() - 1).path("include");
        if (include.isMissingNode()) {
            return said.path("call").asText().matches("(find|query|save|update).*")
                    || result.isNull()
                    || result.isMissingNode();
        }
        for (JsonNode row : list(result.has("rows") ? result.path("rows") : result)) {
            for (JsonNode one : list(include)) {
                if (!carries(row, one)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean carries(JsonNode row, JsonNode include) {
        JsonNode association = include.isTextual() ? include : include.path("association");
        String alias = association.isTextual()
                ? association.asText()
                : association.path("$assoc").asText().replaceFirst(".*\\.", "");
        int limit = include.path("limit").asInt(Integer.MAX_VALUE);
        return row.properties().stream()
                .filter(field -> alias.isEmpty() || field.getKey().equalsIgnoreCase(alias))
                .anyMatch(
                        field -> !field.getValue().isArray() || field.getValue().size() <= limit);
    }

    private static List<JsonNode> list(JsonNode node) {
        List<JsonNode> list = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(list::add);
        } else {
            list.add(node);
        }
        return list;
    }
}
