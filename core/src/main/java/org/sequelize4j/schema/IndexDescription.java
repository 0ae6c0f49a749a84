package org.sequelize4j.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sort;

/**
 * An index that is no part of a key.
 *
 * @param where the condition of a partial index as SQL text
 * @param definition the statement that made a live index, where the database keeps it
 */
public record IndexDescription(
        String name,
        List<Part> parts,
        boolean unique,
        @Nullable String where,
        @Nullable String definition) {
    public IndexDescription {
        parts = List.copyOf(parts);
    }

    /** One indexed column, or the text of an expression that no model has. */
    public record Part(String column, Sort direction) {}

    /** The indexed columns in their order. */
    public List<String> columns() {
        return parts.stream().map(Part::column).toList();
    }
}
