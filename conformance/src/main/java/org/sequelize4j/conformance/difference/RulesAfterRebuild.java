package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sequelize4j.conformance.database.Dialect;

/** What Sequelize loses when it rebuilds a table on SQLite: ON DELETE and ON UPDATE of its foreign keys. */
final class RulesAfterRebuild {
    private RulesAfterRebuild() {}

    static void apply(Expectation expectation) {
        boolean rebuilt = expectation.steps().stream()
                .anyMatch(step -> step.call().equals("sync")
                        && step.said().path("args").path(0).path("alter").asBoolean());
        if (!rebuilt || expectation.dialect().family() != Dialect.Family.SQLITE) {
            return;
        }
        for (Expectation.Table table : expectation.tables()) {
            for (JsonNode key : table.expected().path("foreignKeys")) {
                if (isLost(key, "onDelete") && isLost(key, "onUpdate")) {
                    keep((ObjectNode) key, table.actual());
                }
            }
        }
    }

    private static boolean isLost(JsonNode key, String rule) {
        return key.path(rule).asText().equals("NO ACTION");
    }

    private static void keep(ObjectNode key, JsonNode table) {
        for (JsonNode ours : table.path("foreignKeys")) {
            if (ours.path("columns").equals(key.path("columns"))) {
                key.set("onDelete", ours.path("onDelete"));
                key.set("onUpdate", ours.path("onUpdate"));
            }
        }
    }
}
