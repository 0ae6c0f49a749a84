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

    /** Whether some row has all of these values; those that are no single values do not count. */
    boolean has(ObjectNode values) {
        return rows.stream().anyMatch(row -> agrees(values, row));
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
