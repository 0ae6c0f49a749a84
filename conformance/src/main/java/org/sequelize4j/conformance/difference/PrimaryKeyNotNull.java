package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sequelize4j.conformance.database.Dialect;

/** Primary keys on SQLite are NOT NULL, and count on after a table was rebuilt. */
final class PrimaryKeyNotNull implements Rule {
    @Override
    public String name() {
        return "A primary key on SQLite stays what it is";
    }

    @Override
    public String reason() {
        return "SQLite lets NULL into primary keys that are no INTEGER unless the column says NOT NULL, and Sequelize does"
                + " not say it. And when it alters a table, it rebuilds it without AUTOINCREMENT.";
    }

    @Override
    public void apply(Expectation expectation) {
        if (expectation.dialect().family() != Dialect.Family.SQLITE) {
            return;
        }
        for (Expectation.Table table : expectation.tables()) {
            List<String> key = Trees.texts(table.expected().path("primaryKey"));
            for (JsonNode column : table.expected().path("columns")) {
                if (key.contains(column.path("name").asText())) {
                    ((ObjectNode) column).put("nullable", false);
                    boolean counts = auto(table.actual(), column.path("name").asText());
                    if (counts && isRebuilt(expectation)) {
                        ((ObjectNode) column).put("autoIncrement", true);
                    }
                }
            }
        }
    }

    private static boolean auto(JsonNode table, String name) {
        for (JsonNode column : table.path("columns")) {
            if (column.path("name").asText().equals(name)) {
                return column.path("autoIncrement").asBoolean();
            }
        }
        return false;
    }

    private static boolean isRebuilt(Expectation expectation) {
        return expectation.steps().stream()
                .anyMatch(step -> step.said().path("args").path(0).has("alter")
                        || step.said().path("on").asText().equals("queryInterface"));
    }
}
