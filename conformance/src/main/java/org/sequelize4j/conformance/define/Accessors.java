package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;

/** The getters and setters that scenarios can name. */
final class Accessors {
    private Accessors() {}

    static Function<Row, @Nullable Object> getter(JsonNode said, String name) {
        if (said.asText().equals("upper")) {
            return row -> {
                Object value = row.getDataValue(name);
                return value == null ? null : value.toString().toUpperCase(Locale.ROOT);
            };
        }
        if (said.has("concat")) {
            List<String> parts = new ArrayList<>();
            said.get("concat").forEach(part -> parts.add(part.asText()));
            return row -> {
                StringBuilder text = new StringBuilder();
                parts.forEach(part -> text.append(part(row, part)));
                return text.toString();
            };
        }
        throw new UnsupportedWordException("get " + said);
    }

    /** An attribute's value, or a text as it is. */
    private static String part(Row row, String part) {
        if (!part.startsWith("@")) {
            return part;
        }
        Object value = row.get(part.substring(1));
        return value == null ? "" : value.toString();
    }

    static BiConsumer<Row, @Nullable Object> setter(JsonNode said, String name) {
        if (said.asText().equals("lower")) {
            return (row, value) -> row.setDataValue(
                    name, value == null ? null : value.toString().toLowerCase(Locale.ROOT));
        }
        if (said.has("splitInto")) {
            List<String> names = new ArrayList<>();
            said.get("splitInto").forEach(part -> names.add(part.asText()));
            return (row, value) -> split(row, String.valueOf(value), names);
        }
        if (said.has("throw")) {
            return (row, value) -> {
                throw new IllegalStateException(said.get("throw").asText());
            };
        }
        throw new UnsupportedWordException("set " + said);
    }

    private static void split(Row row, String text, List<String> names) {
        List<String> words = List.of(text.split(" ", -1));
        for (int i = 0; i < names.size(); i++) {
            row.set(names.get(i), i < words.size() ? words.get(i) : null);
        }
    }
}
