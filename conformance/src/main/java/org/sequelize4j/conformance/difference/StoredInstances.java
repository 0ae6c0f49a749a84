package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.sequelize4j.conformance.database.Dialect;

/** After a write an instance shows the row that is stored. */
final class StoredInstances implements Rule {
    private static final String WRITES =
            "(create|bulkCreate|upsert|save|update|increment|decrement|findOrCreate|findCreateFind|create[A-Z].*)";

    @Override
    public String name() {
        return "A written instance shows what is stored";
    }

    @Override
    public String reason() {
        return "After an upsert, a bulkCreate with duplicates, a create with fields or with links, an increment and"
                + " expressions as values, Sequelize's instances have keys, defaults or values that are not those of"
                + " the row, and an upsert does not know whether it has created it (notes 18 and 22). Here an instance"
                + " shows the row, with the sum that an increment has made of it; and what a before hook sets is written,"
                + " also where a write names its fields or updates many rows.";
    }

    @Override
    public void apply(Expectation expectation) {
        HookValues.apply(expectation);
        Sums.apply(expectation);
        Records records = new Records(expectation);
        for (Expectation.Step step : expectation.steps()) {
            if (step.bothSucceed()) {
                Trees.pairs(step.expected().path("result"), step.actual().path("result"), StoredInstances::computed);
            }
            if (step.bothSucceed() && step.call().matches(WRITES)) {
                JsonNode theirs = step.expected().path("result");
                JsonNode ours = step.actual().path("result");
                if (step.call().equals("upsert")) {
                    created(expectation, theirs, ours);
                }
                Trees.pairs(theirs, ours, (before, now) -> shown(before, now, records));
            }
        }
    }

    /** Sequelize shows the expression itself until the row is read; here there is no value until then. */
    private static void computed(ObjectNode theirs, ObjectNode ours) {
        theirs.properties().stream()
                .filter(field -> field.getValue().has("$sql") && !ours.hasNonNull(field.getKey()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(theirs::remove);
    }

    /** PostgreSQL and SQLite do not tell whether a row was created, and MariaDB and MySQL not always. */
    private static void created(Expectation expectation, JsonNode theirs, JsonNode ours) {
        boolean unreliable = expectation.dialect().family() == Dialect.Family.MYSQL;
        if (theirs instanceof ArrayNode pair
                && pair.size() == 2
                && ours.path(1).isBoolean()
                && (pair.get(1).isNull() || unreliable)) {
            pair.set(1, ours.get(1));
        }
    }

    /** Takes each of our values that Sequelize itself has read of that row. */
    private static void shown(ObjectNode theirs, ObjectNode ours, Records records) {
        boolean whole = records.has(ours);
        for (Map.Entry<String, JsonNode> value : ours.properties()) {
            if (!value.getValue().isContainerNode() && (whole || records.tell(ours, value.getKey()))) {
                theirs.set(value.getKey(), value.getValue());
            }
        }
        ours.properties().forEach(field -> {
            boolean link = field.getValue() instanceof ObjectNode row && records.has(row);
            if (link && !theirs.has(field.getKey())) {
                theirs.set(field.getKey(), field.getValue().deepCopy());
            }
        });
    }
}
