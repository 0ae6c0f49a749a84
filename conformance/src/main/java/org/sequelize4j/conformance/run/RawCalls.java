package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.RawQuery;
import org.sequelize4j.RawResult;
import org.sequelize4j.Sequelize;
import org.sequelize4j.conformance.decode.Models;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.conformance.scenario.Words;

/** Statements written in SQL: values, and what Sequelize gives back for each type of query. */
final class RawCalls {
    private RawCalls() {}

    static @Nullable Object query(Sequelize sequelize, Call call) {
        JsonNode statement = call.node(0);
        Words words = call.words(1);
        RawQuery query =
                sequelize.query(statement.isObject() ? statement.path("query").asText() : statement.asText());
        if (statement.has("values")) {
            replacements(query, statement.get("values"), call);
        }
        if (statement.has("bind")) {
            bind(query, statement.get("bind"), call);
        }
        if (words.says("replacements")) {
            replacements(query, words.get("replacements"), call);
        }
        if (words.says("bind")) {
            bind(query, words.get("bind"), call);
        }
        if (words.says("fieldMap")) {
            Map<String, String> names = new LinkedHashMap<>();
            words.get("fieldMap")
                    .properties()
                    .forEach(field -> names.put(field.getKey(), field.getValue().asText()));
            query.fieldMap(names);
        }
        String said = words.text("type");
        boolean selects = words.says("model") || words.is("nest") || words.is("plain");
        String type = said == null && selects ? "SELECT" : said == null ? "RAW" : said;
        Object result = result(query, type, words, call);
        words.ignore("supportsSearchPath", "retry", "rawErrors");
        words.finish();
        // Without a type only the first of what is given back is recorded.
        return said == null && selects && result instanceof List<?> list
                ? (list.isEmpty() ? null : list.get(0))
                : result;
    }

    private static @Nullable Object result(RawQuery query, String type, Words words, Call call) {
        return switch (type) {
            case "SELECT" -> selected(query, words, call);
            case "RAW" -> query.run().rows();
            case "INSERT" -> inserted(query.run());
            case "UPDATE", "UPSERT" -> updated(query.run(), call);
            case "BULKUPDATE", "BULKDELETE" -> query.run().affectedRows();
            case "DELETE" -> {
                RawResult result = query.run();
                yield givesRows(call) ? result.rows() : null;
            }
            case "SHOWTABLES" -> query.values(String.class);
            case "VERSION" -> {
                List<@Nullable String> versions = query.values(String.class);
                yield versions.isEmpty() ? null : versions.get(0);
            }
            case "FOREIGNKEYS", "SHOWINDEXES", "SHOWCONSTRAINTS", "DESCRIBE" -> query.rows();
            default -> throw new UnsupportedWordException("query type " + type);
        };
    }

    private static @Nullable Object selected(RawQuery query, Words words, Call call) {
        boolean plain = words.is("plain");
        boolean nest = words.is("nest");
        boolean raw = words.is("raw");
        words.ignore("mapToModel", "instance");
        JsonNode model = words.get("model");
        List<?> rows;
        if (words.says("model") && !raw) {
            rows = query.into(new Models(call.values()).of(model));
        } else {
            rows = nest ? query.nested() : query.rows();
        }
        return plain ? (rows.isEmpty() ? null : rows.get(0)) : rows;
    }

    /** The key, or the rows that were given back, and how many rows there are. */
    private static List<@Nullable Object> inserted(RawResult result) {
        return Arrays.asList(
                result.keys().isEmpty()
                        ? result.rows()
                        : result.keys().get(result.keys().size() - 1),
                result.affectedRows());
    }

    /** Only PostgreSQL, whose answers H2 is held to, gives rows back, be there some or not. */
    private static List<@Nullable Object> updated(RawResult result, Call call) {
        return Arrays.asList(givesRows(call) ? result.rows() : null, result.affectedRows());
    }

    private static boolean givesRows(Call call) {
        return Set.of("postgres", "h2").contains(call.values().world().dialect());
    }

    private static void replacements(RawQuery query, JsonNode values, Call call) {
        if (values.isArray()) {
            query.replacements(list(values, call));
        } else {
            query.replacements(call.values().map(values));
        }
    }

    private static void bind(RawQuery query, JsonNode values, Call call) {
        if (values.isArray()) {
            query.bind(list(values, call));
        } else {
            query.bind(call.values().map(values));
        }
    }

    private static @Nullable Object[] list(JsonNode values, Call call) {
        List<@Nullable Object> list = new ArrayList<>();
        values.forEach(value -> list.add(call.values().of(value)));
        return list.toArray();
    }
}
