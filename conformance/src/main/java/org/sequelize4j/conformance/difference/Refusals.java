package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** What cannot be right is refused, where Sequelize goes on as if nothing were wrong. */
final class Refusals implements Rule {
    /** A refusal is recognised by its exception and message, and by what the step asks for. */
    private record Refusal(String exception, Pattern message, Pattern asked) {
        boolean isMet(JsonNode error, String step) {
            return error.path("exception").asText().equals(exception)
                    && message.matcher(error.path("message").asText()).find()
                    && asked.matcher(step).find();
        }
    }

    private static final List<Refusal> REFUSALS = List.of(
            refusal("AssociationException", "", "\"associate\":"),
            refusal("EmptyResultException", "^No row of .* has the key", "\"call\":\"(add|set|remove)"),
            refusal("InstanceException", "is not stored yet", "\"call\":\"(add|set|remove|create|get|has|count)"),
            refusal(
                    "InstanceException",
                    "^The model .* has no attribute",
                    "\"call\":\"(create|build|bulkCreate|update|set|upsert)"),
            refusal(
                    "QueryException",
                    "^The model .* has no attribute",
                    "\"call\":\"(create|bulkCreate|update|save|upsert)\".*\"fields\""),
            refusal("InstanceException", "neither an attribute nor an association", "\"call\":\"get\""),
            refusal("QueryException", "was given no values", "\"call\":\"update\""),
            refusal("InstanceException", "is an association of", "\"call\":\"(create|build|bulkCreate)"),
            refusal("ValidationException", "^type violation", "\"call\":\"(create|bulkCreate|update|save|upsert)"),
            refusal("QueryException", "cannot take its value", "\"where\":"),
            refusal("QueryException", "^The primary key of .* was given 1 value", "\"call\":\"findByPk\""),
            refusal("QueryException", "^(limit|offset) was given -", "\"(limit|offset)\":-"),
            refusal(
                    "IllegalArgumentException",
                    "^(The operator takes a list|A range has two ends)",
                    "\"\\$(notIn|in|notBetween|between)\""),
            refusal("EagerLoadingException", "is included twice", "\"include\":"),
            refusal("EagerLoadingException", "belongs to the model", "\"\\$assoc\""));

    private static Refusal refusal(String exception, String message, String asked) {
        return new Refusal(exception, Pattern.compile(message), Pattern.compile(asked));
    }

    @Override
    public String name() {
        return "What cannot be right is refused";
    }

    @Override
    public String reason() {
        return "Foreign keys that cannot work, a second association without an alias, attributes that are not there,"
                + " updates without values,"
                + " values that do not fit their type, keys of rows that are not there, relation writes on unsaved"
                + " instances, operators without the values that they take, includes of other models' associations or of one twice, and negative limits are refused before any SQL."
                + " Sequelize drops them without a word, or lets the database do what it can (notes 3, 4, 9, 17).";
    }

    @Override
    public void apply(Expectation expectation) {
        ImpossibleKeys.apply(expectation);
        RefusedRows rows = new RefusedRows(expectation);
        List<Expectation.Step> steps = expectation.steps();
        for (int place = 0; place < steps.size(); place++) {
            Expectation.Step step = steps.get(place);
            JsonNode error = step.actual().path("error");
            if (!step.expected().has("error")
                    && REFUSALS.stream()
                            .anyMatch(
                                    refusal -> refusal.isMet(error, step.said().toString()))) {
                rows.add(place, step);
                rows.changed(place, step);
                step.expected().remove("result");
                step.expected().set("error", error.deepCopy());
            }
        }
        rows.leaveOut();
    }
}
