package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sequelize4j.conformance.database.Dialect;

/** Foreign keys have an index on every database. */
final class ForeignKeyIndex implements Rule {
    @Override
    public String name() {
        return "A foreign key has an index";
    }

    @Override
    public String reason() {
        return "Deleting a parent and loading its children look for the foreign key. MySQL and MariaDB make the index"
                + " themselves; elsewhere we make it, unless another index begins with the same columns.";
    }

    @Override
    public void apply(Expectation expectation) {
        if (expectation.dialect().family() == Dialect.Family.MYSQL) {
            return;
        }
        for (Expectation.Table table : expectation.tables()) {
            for (JsonNode key : table.expected().path("foreignKeys")) {
                List<String> columns = Trees.texts(key.path("columns"));
                if (!served(table.expected(), columns)) {
                    ObjectNode index = ((ArrayNode) table.expected().path("indexes")).addObject();
                    index.set("columns", key.path("columns").deepCopy());
                    index.put("unique", false);
                }
            }
        }
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
