package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What describeTable says of keys: a primary key takes no null on any database, and a column that counts says that it does, where
 * Sequelize gives the name of PostgreSQL's sequence as its default.
 */
final class DescribedTables {
    private DescribedTables() {}

    static void apply(Expectation expectation) {
        for (Expectation.Step step : expectation.steps()) {
            if (step.bothSucceed() && step.call().matches("describe(Table)?")) {
                Trees.pairs(step.expected().path("result"), step.actual().path("result"), DescribedTables::described);
            }
        }
    }

    private static void described(ObjectNode theirs, ObjectNode ours) {
        if (ours.path("primaryKey").asBoolean() && !ours.path("allowNull").asBoolean(true)) {
            theirs.put("allowNull", false);
        }
        boolean counts = theirs.path("defaultValue").asText().startsWith("nextval(");
        if (counts && ours.path("defaultValue").isNull()) {
            theirs.putNull("defaultValue");
        }
    }
}
