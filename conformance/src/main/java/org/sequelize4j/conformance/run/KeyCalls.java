package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.ConstraintOptions;
import org.sequelize4j.OnDelete;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.conformance.define.IndexWords;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.conformance.scenario.Words;

/** The methods of the query interface that are about indexes and constraints. */
final class KeyCalls {
    private KeyCalls() {}

    static @Nullable Object call(QueryInterface tables, String table, Call call) {
        switch (call.method()) {
            case "addIndex" -> addIndex(tables, table, call);
            case "removeIndex" -> {
                if (call.node(1).isArray()) {
                    tables.removeIndex(table, List.of(WriteWords.texts(call.node(1))));
                } else {
                    tables.removeIndex(table, call.node(1).asText());
                }
            }
            case "showIndex" -> {
                return tables.showIndex(table);
            }
            case "addConstraint" -> addConstraint(tables, table, call);
            case "removeConstraint" ->
                tables.removeConstraint(table, call.node(1).asText());
            case "showConstraint" -> {
                return tables.showConstraint(table);
            }
            case "getForeignKeyReferencesForTable" -> {
                return tables.getForeignKeyReferencesForTable(table);
            }
            default -> throw new UnsupportedWordException("queryInterface." + call.method());
        }
        return null;
    }

    private static void addIndex(QueryInterface tables, String table, Call call) {
        boolean listed = call.node(1).isArray();
        Words words = call.words(listed ? 2 : 1);
        JsonNode fields = listed ? call.node(1) : words.get("fields");
        tables.addIndex(table, List.of(), index -> new IndexWords(call.values(), table).say(index, fields, words));
        words.finish();
    }

    private static void addConstraint(QueryInterface tables, String table, Call call) {
        Words words = call.words(1);
        String[] fields = WriteWords.texts(words.get("fields"));
        tables.addConstraint(table, constraint -> {
            kind(constraint, words, fields, table, call);
            if (words.says("name")) {
                constraint.name(words.get("name").asText());
            }
            if (words.says("onDelete")) {
                constraint.onDelete(rule(words.get("onDelete")));
            }
            if (words.says("onUpdate")) {
                constraint.onUpdate(rule(words.get("onUpdate")));
            }
            words.finish();
        });
    }

    private static void kind(ConstraintOptions constraint, Words words, String[] fields, String table, Call call) {
        switch (words.get("type").asText().toLowerCase(Locale.ROOT)) {
            case "unique" -> constraint.unique(fields);
            case "primary key" -> constraint.primaryKey(fields);
            case "foreign key" -> {
                constraint.foreignKey(fields);
                JsonNode references = words.get("references");
                JsonNode columns = references.path("fields");
                constraint.references(
                        TableCalls.name(references.path("table")),
                        columns.isArray()
                                ? WriteWords.texts(columns)
                                : new String[] {references.path("field").asText()});
            }
            case "check" -> {
                JsonNode condition = words.get("where");
                constraint.check(where -> call.queries().conditions(where, condition, table));
            }
            case "default" -> constraint.defaultValue(fields[0], call.values().of(words.get("defaultValue")));
            default -> throw new UnsupportedWordException("constraint type " + words.get("type"));
        }
    }

    private static OnDelete rule(JsonNode rule) {
        return OnDelete.valueOf(rule.asText().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
