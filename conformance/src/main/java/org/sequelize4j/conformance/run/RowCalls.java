package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.conformance.scenario.Words;

/** The methods of the query interface that are about rows. Some take a model or an instance first, which says nothing more. */
final class RowCalls {
    private RowCalls() {}

    static @Nullable Object call(QueryInterface tables, Call call) {
        String first = TableCalls.name(call.node(0));
        String second = TableCalls.name(call.node(1));
        return switch (call.method()) {
            case "insert" -> {
                tables.insert(second, call.values().map(call.node(2)));
                yield null;
            }
            case "bulkInsert" -> tables.bulkInsert(first, rows(call));
            case "bulkUpdate" ->
                tables.bulkUpdate(
                        first,
                        call.values().map(call.node(1)),
                        where -> call.queries().conditions(where, call.node(2), first));
            case "bulkDelete" ->
                tables.bulkDelete(first, where -> call.queries().conditions(where, call.node(1), first));
            case "delete" -> tables.bulkDelete(second, where -> call.queries().conditions(where, call.node(2), second));
            case "upsert" -> {
                List<String> updated = new ArrayList<>();
                call.node(2).fieldNames().forEachRemaining(updated::add);
                tables.upsert(first, call.values().map(call.node(1)), updated);
                yield null;
            }
            case "increment" ->
                tables.increment(
                        second, numbers(call.node(3)), where -> call.queries().conditions(where, call.node(2), second));
            default ->
                tables.decrement(
                        second, numbers(call.node(3)), where -> call.queries().conditions(where, call.node(2), second));
        };
    }

    static @Nullable Object read(QueryInterface tables, Call call) {
        if (call.method().equals("rawSelect")) {
            String table = TableCalls.name(call.node(0));
            Words words = call.words(1).ignore("plain", "raw", "type", "dataType", "attributes");
            return tables.rawSelect(table, call.node(2).asText(), query -> {
                call.queries().add(query, words, table);
                words.finish();
            });
        }
        String table = TableCalls.name(call.node(1));
        Words words = call.words(2).ignore("plain", "raw", "type");
        return tables.select(table, query -> {
            call.queries().add(query, words, table);
            words.finish();
        });
    }

    private static List<Map<String, @Nullable Object>> rows(Call call) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        call.node(1).forEach(row -> rows.add(call.values().map(row)));
        return rows;
    }

    private static Map<String, Number> numbers(JsonNode said) {
        Map<String, Number> numbers = new LinkedHashMap<>();
        said.properties()
                .forEach(field -> numbers.put(field.getKey(), field.getValue().numberValue()));
        return numbers;
    }
}
