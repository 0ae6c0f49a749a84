package org.sequelize4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One write of a graph that is to be saved.
 *
 * @param kind what happens
 * @param path where the row is in the graph, such as {@code lines[2].product}; empty for the one root
 * @param model the model of the row; that of the junction where a link is made or cut
 * @param key the primary key, as far as it is known
 * @param values what is written, by attribute; keys of rows that are not inserted yet are missing
 */
public record GraphChange(
        Kind kind, String path, String model, Map<String, Object> key, Map<String, @Nullable Object> values) {
    public GraphChange {
        key = Collections.unmodifiableMap(new LinkedHashMap<>(key));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What happens to a row. */
    public enum Kind {
        INSERT,
        UPDATE,
        DELETE,
        /** The row is connected and nothing else of it is changed: it gets a foreign key, or it is a new row of a junction. */
        LINK,
        /** The row loses its foreign key, or is a row of a junction that is deleted. */
        UNLINK
    }

    /** {@code UPDATE lines[2] line {id=7} {amount=3}}. */
    @Override
    public String toString() {
        return kind + (path.isEmpty() ? " " : " " + path + " ") + model + text(key) + text(values);
    }

    private static String text(Map<String, ? extends @Nullable Object> values) {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(", ", " {", "}"));
    }
}
