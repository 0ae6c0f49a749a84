package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.conformance.database.Dialect;

/**
 * Primary keys on SQLite are NOT NULL, and count on after a table was rebuilt. SQLite lets NULL into primary keys that are no
 * INTEGER unless the column says NOT NULL, and Sequelize does not say it; and it rebuilds tables without AUTOINCREMENT.
 */
final class PrimaryKeys {
    private PrimaryKeys() {}

    static void apply(Expectation expectation) {
        if (expectation.dialect().family() != Dialect.Family.SQLITE) {
            return;
        }
        for (Expectation.Table table : expectation.tables()) {
            List<String> key = Trees.texts(table.expected().path("primaryKey"));
            for (JsonNode column : table.expected().path("columns")) {
                if (key.contains(column.path("name").asText())) {
                    ((ObjectNode) column).put("nullable", false);
                    if (key.size() == 1 && isRebuilt(expectation) && counts(expectation, column)) {
                        ((ObjectNode) column).put("autoIncrement", true);
                    }
                }
            }
        }
    }

    /** Whether the scenario lets the key count, which it does by saying nothing about it too. */
    private static boolean counts(Expectation expectation, JsonNode column) {
        List<JsonNode> said = new ArrayList<>();
        expectation
                .scenario()
                .models()
                .forEach(model ->
                        said.addAll(model.findValues(column.path("name").asText())));
        expectation
                .steps()
                .forEach(step -> said.addAll(
                        step.said().path("args").findValues(column.path("name").asText())));
        return column.path("type").asText().equals("INTEGER")
                && said.stream()
                        .filter(JsonNode::isObject)
                        .allMatch(attribute -> attribute.path("autoIncrement").asBoolean());
    }

    private static boolean isRebuilt(Expectation expectation) {
        return expectation.steps().stream()
                .anyMatch(step -> step.said().path("args").path(0).has("alter")
                        || step.said().path("on").asText().equals("queryInterface"));
    }
}
