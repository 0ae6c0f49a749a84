package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sequelize4j.conformance.database.Dialect;

/** Foreign keys have an index on every database, and primary keys on SQLite are NOT NULL. */
final class KeysOfTables implements Rule {
    @Override
    public String name() {
        return "A table has what its keys need";
    }

    @Override
    public String reason() {
        return "Primary keys are NOT NULL on SQLite too, and AUTOINCREMENT and the rules of foreign keys survive a rebuild"
                + " (note 13); describeTable says so, and of a column that counts not how it does. And a foreign key has an"
                + " index: deleting a parent and loading its children look for it. MySQL and MariaDB make the index"
                + " themselves; elsewhere we make it, unless another index begins with the same columns.";
    }

    @Override
    public void apply(Expectation expectation) {
        PrimaryKeys.apply(expectation);
        RulesAfterRebuild.apply(expectation);
        DescribedTables.apply(expectation);
        if (expectation.dialect().family() == Dialect.Family.MYSQL) {
            return;
        }
        for (Expectation.Table table : expectation.tables()) {
            for (JsonNode key : table.expected().path("foreignKeys")) {
                if (!addedByHand(expectation, key.path("columns").path(0).asText())) {
                    index(table.expected(), key.path("columns"));
                }
            }
            unconstrained(expectation, table);
        }
    }

    private static void index(ObjectNode table, JsonNode columns) {
        if (!served(table, Trees.texts(columns))) {
            ObjectNode index = ((ArrayNode) table.path("indexes")).addObject();
            index.set("columns", columns.deepCopy());
            index.put("unique", false);
        }
    }

    /** Whether a step adds the column through the query interface, which makes what it is told and no more. */
    private static boolean addedByHand(Expectation expectation, String column) {
        return expectation.steps().stream()
                .filter(step -> step.said().path("on").asText().equals("queryInterface"))
                .anyMatch(step -> step.said().path("args").toString().contains("\"" + column + "\""));
    }

    /** Keys of associations that have no constraint are looked for as well. */
    private static void unconstrained(Expectation expectation, Expectation.Table table) {
        Set<List<String>> keys = new HashSet<>();
        for (JsonNode model : expectation.associations()) {
            for (JsonNode association : model) {
                keys.add(names(association.path("foreignKey")));
                keys.add(names(association.path("otherKey")));
            }
        }
        for (JsonNode index : table.actual().path("indexes")) {
            List<String> columns = Trees.texts(index.path("columns"));
            if (!index.path("unique").asBoolean()
                    && keys.contains(columns.stream().map(KeysOfTables::plain).toList())) {
                index(table.expected(), index.path("columns"));
            }
        }
    }

    private static List<String> names(JsonNode key) {
        List<String> names = key.isArray() ? Trees.texts(key) : List.of(key.asText());
        return names.stream().map(KeysOfTables::plain).toList();
    }

    /** The name of an attribute and that of its column look alike. */
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static boolean served(JsonNode table, List<String> columns) {
        return begins(table.path("primaryKey"), columns)
                || any(table.path("uniques"), columns)
                || any(table.path("indexes"), columns);
    }

    private static boolean any(JsonNode indexes, List<String> columns) {
        for (JsonNode index : indexes) {
            if (begins(index.path("columns"), columns)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(JsonNode indexed, List<String> columns) {
        List<String> names = Trees.texts(indexed);
        return names.size() >= columns.size()
                && names.subList(0, columns.size()).equals(columns);
    }
}
