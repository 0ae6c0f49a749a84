package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Foreign keys that cannot work: of another type than what they reference, to a column that is no key, or NOT NULL with SET NULL.
 * Sequelize fails with them at sync, or on SQLite at the first insert or delete.
 */
final class ImpossibleKeys {
    private static final Pattern KEY_FAILED =
            Pattern.compile("(?i)foreign key|unique constraint matching|incompatible|errno: 150");

    private ImpossibleKeys() {}

    static void apply(Expectation expectation) {
        JsonNode refusal = expectation.actual().path("setupError");
        if (refusal.path("exception").asText().equals("AssociationException")
                && !expectation.expected().has("setupError")
                && (cannotWork(expectation.expected().path("schema")) || syncFailed(expectation.expected()))) {
            Entry.refused(expectation.expected(), refusal);
        }
    }

    private static boolean syncFailed(JsonNode expected) {
        for (JsonNode step : expected.path("steps")) {
            String message = step.path("error").path("message").asText();
            if (step.path("step").asText().endsWith(".sync")
                    && KEY_FAILED.matcher(message).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean cannotWork(JsonNode schema) {
        for (JsonNode table : schema) {
            for (JsonNode key : table.path("foreignKeys")) {
                JsonNode referenced = schema.path(key.path("refTable").asText());
                JsonNode column = column(table, key.path("columns").path(0).asText());
                JsonNode target =
                        column(referenced, key.path("refColumns").path(0).asText());
                boolean otherType = !column.path("type").equals(target.path("type"));
                boolean setsNull = key.path("onDelete").asText().equals("SET NULL")
                        && !column.path("nullable").asBoolean();
                if (otherType || setsNull || !isKey(referenced, Trees.texts(key.path("refColumns")))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static JsonNode column(JsonNode table, String name) {
        for (JsonNode column : table.path("columns")) {
            if (column.path("name").asText().equals(name)) {
                return column;
            }
        }
        return table.path("columns").path(-1);
    }

    private static boolean isKey(JsonNode table, List<String> columns) {
        if (Trees.texts(table.path("primaryKey")).equals(columns)) {
            return true;
        }
        for (String part : List.of("uniques", "indexes")) {
            for (JsonNode unique : table.path(part)) {
                if (Trees.texts(unique.path("columns")).equals(columns)
                        && unique.path("unique").asBoolean(true)) {
                    return true;
                }
            }
        }
        return false;
    }
}
