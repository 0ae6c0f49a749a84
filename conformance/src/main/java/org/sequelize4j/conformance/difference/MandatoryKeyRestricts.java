package org.sequelize4j.conformance.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sequelize4j.conformance.compare.Tolerance;

/** A foreign key that is NOT NULL restricts by default, as the documents promise. */
final class MandatoryKeyRestricts implements Rule {
    private static final Set<String> DEFAULTS = Set.of("CASCADE", "NO ACTION");

    @Override
    public String name() {
        return "A mandatory foreign key restricts";
    }

    @Override
    public String reason() {
        return "The documents say ON DELETE RESTRICT ON UPDATE RESTRICT for allowNull: false. Sequelize cascades for"
                + " hasOne and hasMany and takes NO ACTION for belongsTo, which deletes rows that nobody asked to delete; and it takes a key for mandatory that is declared"
                + " as an attribute without a word about null, which sets null here as any other that may be null.";
    }

    @Override
    public void apply(Expectation expectation) {
        boolean changed = false;
        for (Expectation.Table table : expectation.tables()) {
            for (JsonNode key : table.expected().path("foreignKeys")) {
                List<String> columns = Trees.texts(key.path("columns"));
                boolean mandatory = columns.stream().anyMatch(column -> notNull(table.expected(), column));
                boolean derived = !key.path("onUpdate").asText().equals("NO ACTION");
                if (!mandatory && derived && OpenKeys.declared(expectation, columns.get(0))) {
                    setNull(expectation, (ObjectNode) key, columns);
                }
                if (mandatory && derived && !inPrimaryKey(table.expected(), columns)) {
                    boolean cascades = key.path("onDelete").asText().equals("CASCADE");
                    changed |= restrict(expectation, (ObjectNode) key, "onDelete", columns) && cascades;
                    restrict(expectation, (ObjectNode) key, "onUpdate", columns);
                }
            }
        }
        if (changed) {
            kept(expectation);
        }
    }

    private static void setNull(Expectation expectation, ObjectNode key, List<String> columns) {
        if (DEFAULTS.contains(key.path("onDelete").asText()) && !said(expectation, "onDelete", columns)) {
            key.put("onDelete", "SET NULL");
        }
    }

    private static boolean restrict(Expectation expectation, ObjectNode key, String rule, List<String> columns) {
        boolean restricts = DEFAULTS.contains(key.path(rule).asText()) && !said(expectation, rule, columns);
        if (restricts) {
            key.put(rule, "RESTRICT");
        }
        return restricts;
    }

    /** Where Sequelize deletes the children too, the deletion is refused here, and all rows are still there afterwards. */
    private static void kept(Expectation expectation) {
        Records records = Records.ofAllSteps(expectation);
        boolean refused = false;
        for (Expectation.Step step : expectation.steps()) {
            JsonNode error = step.actual().path("error");
            if (step.call().equals("destroy")
                    && !step.expected().has("error")
                    && error.path("name").asText().equals("SequelizeForeignKeyConstraintError")) {
                step.expected().remove("result");
                step.expected().set("error", error.deepCopy());
                refused = true;
            } else if (refused
                    && step.bothSucceed()
                    && records.know(step.actual().path("result"))
                    && holds(step.actual().path("result"), step.expected().path("result"))) {
                step.expected().set("result", step.actual().path("result").deepCopy());
            }
        }
        if (refused) {
            for (Expectation.Table table : expectation.tables()) {
                JsonNode rows = expectation.actual().path("tables").path(table.name());
                ObjectNode tables = (ObjectNode) expectation.expected().path("tables");
                if (records.know(rows) && holds(rows, tables.path(table.name()))) {
                    tables.set(table.name(), rows.deepCopy());
                }
            }
        }
    }

    /** Whether the list has all that the other has. */
    private static boolean holds(JsonNode list, JsonNode other) {
        if (!list.isArray() || !other.isArray()) {
            return list.isNumber() && other.isNumber() && list.asLong() > other.asLong();
        }
        for (JsonNode item : other) {
            boolean found = false;
            for (JsonNode candidate : list) {
                found |= Tolerance.equal(item, candidate);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean notNull(JsonNode table, String column) {
        for (JsonNode candidate : table.path("columns")) {
            if (candidate.path("name").asText().equals(column)) {
                return !candidate.path("nullable").asBoolean();
            }
        }
        return false;
    }

    /** The keys of a junction, which cascade here too. */
    private static boolean inPrimaryKey(JsonNode table, List<String> columns) {
        return Trees.texts(table.path("primaryKey")).containsAll(columns);
    }

    /** Whether the scenario says the rule for that key, in an association or in an attribute. */
    private static boolean said(Expectation expectation, String rule, List<String> columns) {
        String column = columns.get(0);
        for (JsonNode association : expectation.declaredAssociations()) {
            JsonNode options = association.path("options");
            if (options.has(rule) && named(association, column)) {
                return true;
            }
        }
        for (JsonNode model : expectation.scenario().models()) {
            JsonNode attribute = model.path("attributes").path(column);
            if (attribute.has(rule)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(JsonNode association, String column) {
        JsonNode key = association.path("options").path("foreignKey");
        String name =
                key.isObject() ? key.path("name").asText(key.path("fieldName").asText()) : key.asText();
        if (!name.isEmpty()) {
            return name.equals(column) || key.path("field").asText().equals(column);
        }
        String lower = column.toLowerCase(Locale.ROOT).replace("_", "");
        return lower.startsWith(association.path("source").asText().toLowerCase(Locale.ROOT))
                || lower.startsWith(association.path("target").asText().toLowerCase(Locale.ROOT));
    }
}
