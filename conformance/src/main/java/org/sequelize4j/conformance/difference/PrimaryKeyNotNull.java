package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A primary key is NOT NULL on SQLite too. */
final class PrimaryKeyNotNull implements Rule {
    @Override
    public String name() {
        return "A primary key is NOT NULL";
    }

    @Override
    public String reason() {
        return "SQLite lets NULL into primary keys that are no INTEGER unless the column says NOT NULL, and Sequelize does"
                + " not say it. The other databases never do.";
    }

    @Override
    public void apply(Expectation expectation) {
        for (Expectation.Table table : expectation.tables()) {
            List<String> key = Trees.texts(table.expected().path("primaryKey"));
            for (JsonNode column : table.expected().path("columns")) {
                if (key.contains(column.path("name").asText())) {
                    ((ObjectNode) column).put("nullable", false);
                }
            }
        }
    }
}
