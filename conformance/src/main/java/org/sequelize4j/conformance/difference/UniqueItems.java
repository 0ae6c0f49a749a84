package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sequelize4j.conformance.database.Dialect;

/**
 * The items of a unique violation are attributes on every database. MySQL and MariaDB report the name of the index and the others
 * that of the column, and Sequelize passes both on as if they were attributes.
 */
final class UniqueItems {
    private UniqueItems() {}

    static void apply(Expectation expectation) {
        boolean indexes = expectation.dialect().family() == Dialect.Family.MYSQL;
        for (Expectation.Step step : expectation.steps()) {
            JsonNode ours = step.actual().path("error");
            if (step.bothFail()
                    && ours.path("name").asText().equals("SequelizeUniqueConstraintError")
                    && step.expected().path("error").path("name").equals(ours.path("name"))
                    && !ours.path("errors").isEmpty()
                    && (indexes
                            || names(step.expected().path("error").path("errors"))
                                    .equals(names(ours.path("errors"))))
                    && areColumns(ours.path("errors"), expectation.actual().path("schema"))) {
                ((ObjectNode) step.expected().path("error"))
                        .set("errors", ours.path("errors").deepCopy());
            }
        }
    }

    /** Whether the items name columns, by their own name or by that of their attribute. */
    private static boolean areColumns(JsonNode items, JsonNode schema) {
        Set<String> columns = new HashSet<>();
        for (JsonNode table : schema) {
            table.path("columns")
                    .forEach(column -> columns.add(plain(column.path("name").asText())));
        }
        for (JsonNode item : items) {
            if (!columns.contains(attribute(item))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> names(JsonNode items) {
        Set<String> names = new HashSet<>();
        items.forEach(item -> names.add(attribute(item)));
        return names;
    }

    /** Without the way to its row. */
    private static String attribute(JsonNode item) {
        return plain(item.path("path").asText().replaceFirst("^.*\\.", ""));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
