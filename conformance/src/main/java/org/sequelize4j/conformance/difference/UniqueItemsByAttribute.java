package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sequelize4j.conformance.database.Dialect;

/** The items of a unique violation are attributes on every database. */
final class UniqueItemsByAttribute implements Rule {
    @Override
    public String name() {
        return "Unique violations name attributes";
    }

    @Override
    public String reason() {
        return "MySQL and MariaDB report the name of the index, and Sequelize passes it on as if it were an attribute"
                + " (PRIMARY, code_idx). Here the items name the attributes, as on the other databases.";
    }

    @Override
    public void apply(Expectation expectation) {
        if (expectation.dialect().family() != Dialect.Family.MYSQL) {
            return;
        }
        for (Expectation.Step step : expectation.steps()) {
            JsonNode ours = step.actual().path("error");
            if (step.bothFail()
                    && ours.path("name").asText().equals("SequelizeUniqueConstraintError")
                    && step.expected().path("error").path("name").equals(ours.path("name"))
                    && !ours.path("errors").isEmpty()) {
                ((ObjectNode) step.expected().path("error"))
                        .set("errors", ours.path("errors").deepCopy());
            }
        }
    }
}
