package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;
import org.sequelize4j.conformance.database.Dialect;

/** What writes a row returns the instance, whatever the database or the kind of association. */
final class WriteResults implements Rule {
    @Override
    public String name() {
        return "What writes an instance returns it";
    }

    @Override
    public String reason() {
        return "In Sequelize set, add and remove return the source, the target, the rows of the junction, a count, an"
                + " internal object or nothing, by the kind of association, and destroy gives an empty list on PostgreSQL."
                + " Here they return the instance that they were called on; truncate, which no database counts alike,"
                + " says nothing; a static increment says how many rows it was; and a static update counts the rows that fulfil its condition, also those that had the"
                + " values already, which MySQL leaves out, and says that number alone where the database cannot return the rows.";
    }

    @Override
    public void apply(Expectation expectation) {
        Map<String, JsonNode> saved = new HashMap<>();
        for (Expectation.Step step : expectation.steps()) {
            if (step.said().has("save")) {
                saved.put("@" + step.said().path("save").asText(), step.actual().path("result"));
            }
            if (step.bothSucceed()
                    && step.onSaved()
                    && step.call().matches("(set|add|remove)[A-Z_a-z].*")
                    && isRelation(expectation, step.call())
                    && isSame(
                            saved.getOrDefault(step.said().path("on").asText(), MissingNode.getInstance()),
                            step.actual().path("result"))) {
                step.expected().set("result", step.actual().path("result").deepCopy());
            }
            if (step.bothSucceed() && (isCounter(step) || givesRowsToo(step) || asksForRows(step) || isReceipt(step))) {
                step.expected().set("result", step.actual().path("result").deepCopy());
            }
            if (step.bothSucceed() && expectation.dialect().family() == Dialect.Family.MYSQL) {
                counts(step);
            }
            if (step.bothSucceed() && (isEmptyDestroy(step) || isTruncate(step))) {
                step.expected().set("result", step.actual().path("result").deepCopy());
            }
        }
    }

    /** Adding in many rows gives lists of lists, the rows, or numbers, by the database; here it says how many rows it was. */
    private static boolean isCounter(Expectation.Step step) {
        return !step.onSaved()
                && step.call().matches("increment|decrement")
                && step.actual().path("result").isNumber()
                && step.expected().path("result").isArray();
    }

    /** What the MySQL driver says of a raw statement that has no rows. */
    private static boolean isReceipt(Expectation.Step step) {
        return step.call().equals("query")
                && step.expected().path("result").has("affectedRows")
                && step.actual().path("result").isEmpty();
    }

    /** A static update with the hooks of each row gives the rows as well; here it says how many they were. */
    private static boolean givesRowsToo(Expectation.Step step) {
        JsonNode theirs = step.expected().path("result");
        JsonNode ours = step.actual().path("result");
        return step.call().equals("update")
                && !step.onSaved()
                && theirs.size() == 2
                && theirs.get(1).isArray()
                && ours.size() == 1
                && ours.get(0).asInt() == theirs.get(1).size();
    }

    /** A static update that is to return the rows, on a database that cannot: nothing, and how many they were. */
    private static boolean asksForRows(Expectation.Step step) {
        JsonNode theirs = step.expected().path("result");
        JsonNode ours = step.actual().path("result");
        return step.call().equals("update")
                && !step.onSaved()
                && theirs.size() == 2
                && theirs.get(0).isNull()
                && ours.size() == 1
                && ours.get(0).asInt() >= theirs.get(1).asInt();
    }

    /** MySQL does not count rows that had the new values already. */
    private static void counts(Expectation.Step step) {
        JsonNode theirs = step.expected().path("result");
        JsonNode ours = step.actual().path("result");
        boolean single = theirs.isArray() && theirs.size() == 1 && ours.size() == 1;
        boolean more = (single ? ours.path(0) : ours).asInt(-1) > (single ? theirs.path(0) : theirs).asInt(-1);
        if (step.call().matches("update|restore") && !step.onSaved() && more) {
            step.expected().set("result", ours.deepCopy());
        }
    }

    private static boolean isEmptyDestroy(Expectation.Step step) {
        JsonNode theirs = step.expected().path("result");
        return step.onSaved() && step.call().equals("destroy") && theirs.isArray() && theirs.isEmpty();
    }

    private static boolean isTruncate(Expectation.Step step) {
        boolean option = step.said().path("args").path(0).path("truncate").asBoolean();
        boolean nothing = step.actual().path("result").asInt(0) == 0;
        return nothing && (step.call().equals("truncate") || (step.call().equals("destroy") && option));
    }

    /** Whether both are one instance, by the first of its attributes, which is its key. */
    private static boolean isSame(JsonNode saved, JsonNode ours) {
        JsonNode instance = saved.isArray() ? saved.path(0) : saved;
        if (!instance.isObject() || instance.isEmpty()) {
            return false;
        }
        String key = instance.fieldNames().next();
        return ours.has(key) && ours.get(key).equals(instance.get(key));
    }

    private static boolean isRelation(Expectation expectation, String method) {
        for (Map.Entry<String, JsonNode> model :
                expectation.actual().path("relationMethods").properties()) {
            if (Trees.texts(model.getValue()).contains(method)) {
                return true;
            }
        }
        return false;
    }
}
