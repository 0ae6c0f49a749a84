package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What can be refused is refused before SQL, by an error that names the cause. */
final class ErrorsByCause implements Rule {
    private static final Set<String> UNSPECIFIC = Set.of(
            "SequelizeDatabaseError",
            "Error",
            "TypeError",
            "AssertionError",
            "NoSuchMethod",
            "RunnerError",
            "SequelizeQueryError",
            "RangeError");
    private static final Set<String> BY_CAUSE = Set.of(
            "QueryException",
            "DefinitionException",
            "AssociationException",
            "InstanceException",
            "InvalidValueException",
            "EagerLoadingException",
            "TransactionException",
            "EmptyResultException",
            "ValueTooLongException",
            "NotNullConstraintException",
            "CheckConstraintException",
            "ForeignKeyConstraintException",
            "ValidationException",
            "IllegalArgumentException");

    @Override
    public String name() {
        return "Errors name their cause";
    }

    @Override
    public String reason() {
        return "Sequelize sends much to the database that can be seen to be wrong, and answers with what the driver"
                + " says, or with a TypeError. Here it is refused before the first statement, by an exception that has"
                + " the name of the cause and says what to write instead; and a unique violation names the attributes on every"
                + " database, not the index (PRIMARY, code_idx) that MySQL and MariaDB name, nor the column (the_code)."
                + " A value of another type is a type violation, where typeValidation names its own checks."
                + " Where several rows are written at once, the path of an item leads to its row (addresses[0].line, [3].email),"
                + " and the value is the one of that row.";
    }

    /** Whether typeValidation has refused values, whose items name a JavaScript class in place of the type. */
    private static boolean isOfTypes(JsonNode error) {
        List<JsonNode> items = new ArrayList<>();
        error.path("errors").forEach(items::add);
        return !items.isEmpty()
                && items.stream()
                        .allMatch(item -> item.path("validatorKey").asText().endsWith(" validator"));
    }

    @Override
    public void apply(Expectation expectation) {
        UniqueItems.apply(expectation);
        PathsOfGraphs.apply(expectation);
        for (Expectation.Step step : expectation.steps()) {
            JsonNode error = step.actual().path("error");
            String theirs = step.expected().path("error").path("name").asText();
            boolean nullViolation = theirs.equals("SequelizeUniqueConstraintError")
                    && step.expected().path("error").path("errors").isEmpty();
            boolean detaching = theirs.equals("SequelizeValidationError")
                    && step.onSaved()
                    && step.call().matches("(set|remove)[A-Z].*")
                    && error.path("exception").asText().equals("InstanceException");
            boolean taken = theirs.equals("SequelizeUniqueConstraintError")
                    && step.onSaved()
                    && step.call().startsWith("create")
                    && error.path("message").asText().contains("would be left without");
            boolean missing = theirs.equals("SequelizeForeignKeyConstraintError")
                    && step.onSaved()
                    && step.call().matches("(set|add|create)[A-Z].*")
                    && error.path("exception").asText().matches("(EmptyResult|InvalidValue|Instance)Exception");
            boolean typed = theirs.equals("SequelizeValidationError")
                    && isOfTypes(step.expected().path("error"));
            if (step.bothFail()
                    && BY_CAUSE.contains(error.path("exception").asText())
                    && (UNSPECIFIC.contains(theirs) || nullViolation || detaching || taken || missing || typed)) {
                step.expected().set("error", error.deepCopy());
            }
        }
    }
}
