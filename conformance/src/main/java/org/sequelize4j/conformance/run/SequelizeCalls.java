package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.RawQuery;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.conformance.decode.Models;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;
import org.sequelize4j.conformance.scenario.Words;

/** The methods of the database itself. */
final class SequelizeCalls {
    private SequelizeCalls() {}

    static @Nullable Object call(Sequelize sequelize, Call call) {
        switch (call.method()) {
            case "sync" -> sequelize.sync(options -> SchemaCalls.sync(options, call.words(0)));
            case "drop" -> {
                call.words(0).finish();
                sequelize.drop();
            }
            case "truncate" -> {
                call.words(0).finish();
                sequelize.truncate();
            }
            case "authenticate" -> sequelize.authenticate();
            case "query" -> {
                return query(sequelize, call);
            }
            default -> throw new UnsupportedWordException("sequelize." + call.method());
        }
        return null;
    }

    private static @Nullable Object query(Sequelize sequelize, Call call) {
        Words words = call.words(1);
        RawQuery query = sequelize.query(call.node(0).asText());
        bind(query, words, "replacements", call);
        String type = words.text("type");
        boolean plain = words.is("plain");
        words.ignore("raw");
        if (words.says("model")) {
            words.ignore("mapToModel");
            JsonNode model = words.get("model");
            words.finish();
            List<Row> found = query.into(new Models(call.values()).of(model));
            // Without a type Sequelize gives the rows and something beside them, of which the first is recorded.
            return type == null ? (found.isEmpty() ? null : found.get(0)) : found;
        }
        words.finish();
        if (type != null && !type.equals("SELECT")) {
            throw new UnsupportedWordException("query type " + type);
        }
        boolean reads = type != null
                || call.node(0)
                        .asText()
                        .trim()
                        .toUpperCase(java.util.Locale.ROOT)
                        .startsWith("SELECT");
        if (!reads) {
            query.execute();
            return List.of();
        }
        List<Map<String, @Nullable Object>> rows = query.rows();
        return plain ? (rows.isEmpty() ? null : rows.get(0)) : rows;
    }

    private static void bind(RawQuery query, Words words, String key, Call call) {
        JsonNode binds = words.get(key);
        if (binds.isArray()) {
            for (JsonNode bind : binds) {
                query.bind(new @Nullable Object[] {call.values().of(bind)});
            }
        } else {
            binds.properties()
                    .forEach(field -> query.bind(field.getKey(), call.values().of(field.getValue())));
        }
    }
}
