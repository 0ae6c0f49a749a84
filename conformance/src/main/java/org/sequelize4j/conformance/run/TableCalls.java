package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
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
            case "dropTable" -> tables.dropTable(table, options -> SchemaCalls.drop(options, call.words(1)));
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
            case "dropAllSchemas" -> tables.dropAllSchemas();
            case "createDatabase" -> tables.createDatabase(table);
            case "dropDatabase" -> tables.dropDatabase(table);
            case "dropEnum" -> tables.dropEnum(table);
            case "dropAllEnums" -> tables.showAllEnums().keySet().forEach(tables::dropEnum);
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
            case "describeTable" -> described(tables.describeTable(table), call);
            case "pgListEnums" -> tables.showAllEnums();
            case "insert", "bulkInsert", "bulkUpdate", "bulkDelete", "delete", "upsert", "increment", "decrement" ->
                RowCalls.call(tables, call);
            case "select", "rawSelect" -> RowCalls.read(tables, call);
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
        Words words = call.words(2).ignore("charset", "collate", "engine");
        tables.createTable(table, columns -> {
            call.node(1).properties().forEach(field -> {
                ColumnWords column = new ColumnWords(call.values(), field.getValue());
                columns.column(field.getKey(), column.type(), options -> column.say(field.getKey(), options));
            });
            words.get("uniqueKeys")
                    .properties()
                    .forEach(key -> columns.uniqueKey(
                            key.getKey(), WriteWords.texts(key.getValue().path("fields"))));
            if (words.says("comment")) {
                columns.comment(words.get("comment").asText());
            }
        });
        words.finish();
    }

    /** Each dialect of Sequelize tells other things of a column. */
    static Map<String, Object> described(Map<String, ColumnInfo> columns, Call call) {
        String dialect = call.values().world().dialect();
        Map<String, Object> all = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            boolean named = dialect.equals("postgres") && !column.values().isEmpty();
            map.put("type", named ? "USER-DEFINED" : column.type());
            map.put("allowNull", column.allowNull());
            map.put("defaultValue", column.defaultValue());
            map.put("primaryKey", column.primaryKey());
            switch (dialect) {
                case "sqlite" -> map.put("unique", column.unique());
                case "postgres", "h2" -> map.put("special", column.values());
                default -> map.put("autoIncrement", column.autoIncrement());
            }
            map.put("comment", column.comment());
            all.put(name, map);
        });
        return all;
    }
}
