package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.conformance.compare.Tolerance;

/** The rows that Sequelize itself has read from the database: what finds and dumps gave, and the tables at the end. */
final class Records {
    private final List<ObjectNode> rows = new ArrayList<>();

    private Records() {}

    Records(Expectation expectation) {
        for (Expectation.Step step : expectation.steps()) {
            boolean reads = step.call().matches("(find|get|reload|query).*")
                    || step.said().has("dump");
            if (reads) {
                Trees.objects(step.expected().path("result"), rows::add);
            }
        }
        Trees.objects(expectation.expected().path("tables"), rows::add);
    }

    /** The same with what writes have given, as they were before anything is changed in what is expected. */
    static Records ofAllSteps(Expectation expectation) {
        Records records = new Records();
        expectation
                .steps()
                .forEach(step -> Trees.objects(step.expected().path("result").deepCopy(), records.rows::add));
        Trees.objects(expectation.expected().path("tables").deepCopy(), records.rows::add);
        return records;
    }

    /** Whether every object that has a key is a row that was seen with that key. */
    boolean know(JsonNode tree) {
        boolean[] known = {true};
        Trees.objects(tree.deepCopy(), object -> known[0] &= !object.has("id") || tell(object, "id"));
        return known[0];
    }

    /** Whether some row has all of these values; those that are no single values do not count. */
    boolean has(ObjectNode values) {
        return rows.stream().anyMatch(row -> agrees(values, row));
    }

    /** Whether some row that is the same one, by its key or by another text that it has, has this value of it. */
    boolean tell(ObjectNode values, String name) {
        return rows.stream()
                .anyMatch(row -> row.has(name)
                        && Tolerance.equal(values.get(name), row.get(name))
                        && (row.has("id")
                                ? Tolerance.equal(values.get("id"), row.get("id"))
                                : sharesText(values, row)));
    }

    private static boolean sharesText(ObjectNode values, ObjectNode row) {
        return row.properties().stream()
                .anyMatch(field ->
                        field.getValue().isTextual() && field.getValue().equals(values.get(field.getKey())));
    }

    private static boolean agrees(ObjectNode values, ObjectNode row) {
        int common = 0;
        for (Map.Entry<String, JsonNode> value : values.properties()) {
            if (value.getValue().isContainerNode()) {
                continue;
            }
            if (!Tolerance.equal(value.getValue(), row.path(value.getKey()))) {
                return false;
            }
            common += value.getValue().isNull() ? 0 : 1;
        }
        return common > 0;
    }
}
