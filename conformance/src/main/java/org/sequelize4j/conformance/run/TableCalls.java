package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.ColumnInfo;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.conformance.define.ColumnWords;
import org.sequelize4j.conformance.scenario.Words;

/** The methods of the query interface: tables, columns and rows. What is about indexes and constraints is in {@link KeyCalls}. */
final class TableCalls {
    private TableCalls() {}

    static @Nullable Object call(QueryInterface tables, Call call) {
        String table = name(call.node(0));
        switch (call.method()) {
            case "createTable" -> create(tables, table, call);
            case "dropTable" -> tables.dropTable(table);
            case "dropAllTables" -> tables.dropAllTables();
            case "renameTable" -> tables.renameTable(table, name(call.node(1)));
            case "addColumn" -> {
                ColumnWords column = column(call);
                String added = call.node(1).asText();
                tables.addColumn(table, added, column.type(), options -> column.say(added, options));
            }
            case "changeColumn" -> {
                ColumnWords column = column(call);
                String changed = call.node(1).asText();
                tables.changeColumn(table, changed, column.type(), options -> column.say(changed, options));
            }
            case "removeColumn" -> tables.removeColumn(table, call.node(1).asText());
            case "renameColumn" ->
                tables.renameColumn(table, call.node(1).asText(), call.node(2).asText());
            case "createSchema" -> tables.createSchema(table);
            case "dropSchema" -> tables.dropSchema(table);
            default -> {
                return reading(tables, table, call);
            }
        }
        return null;
    }

    private static @Nullable Object reading(QueryInterface tables, String table, Call call) {
        return switch (call.method()) {
            case "showAllTables" -> tables.showAllTables();
            case "showAllSchemas" -> tables.showAllSchemas();
            case "tableExists" -> tables.tableExists(table);
            case "describeTable" -> described(tables.describeTable(table));
            case "insert" -> {
                tables.insert(name(call.node(1)), call.values().map(call.node(2)));
                yield null;
            }
            case "bulkInsert" -> tables.bulkInsert(table, rows(call));
            case "bulkUpdate" ->
                tables.bulkUpdate(
                        table,
                        call.values().map(call.node(1)),
                        where -> call.queries().conditions(where, call.node(2), table));
            case "bulkDelete" ->
                tables.bulkDelete(table, where -> call.queries().conditions(where, call.node(1), table));
            default -> KeyCalls.call(tables, table, call);
        };
    }

    private static ColumnWords column(Call call) {
        return new ColumnWords(call.values(), call.node(2));
    }

    /** A table is a name, or an object with a name and a schema. */
    static String name(JsonNode table) {
        String name = table.isObject() ? table.path("tableName").asText() : table.asText();
        return table.path("schema").isTextual() ? table.get("schema").asText() + "." + name : name;
    }

    private static void create(QueryInterface tables, String table, Call call) {
        tables.createTable(
                table,
                columns -> call.node(1).properties().forEach(field -> {
                    ColumnWords column = new ColumnWords(call.values(), field.getValue());
                    columns.column(field.getKey(), column.type(), options -> column.say(field.getKey(), options));
                }));
        Words words = call.words(2).ignore("charset", "collate", "engine", "uniqueKeys");
        words.finish();
    }

    private static List<Map<String, @Nullable Object>> rows(Call call) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        call.node(1).forEach(row -> rows.add(call.values().map(row)));
        return rows;
    }

    private static Map<String, Object> described(Map<String, ColumnInfo> columns) {
        Map<String, Object> all = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("type", column.type());
            map.put("allowNull", column.allowNull());
            map.put("defaultValue", column.defaultValue());
            map.put("primaryKey", column.primaryKey());
            map.put("unique", column.unique());
            map.put("comment", column.comment());
            all.put(name, map);
        });
        return all;
    }
}
