package org.sequelize4j.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary or unique key of a table.
 *
 * @param name null when the database chooses it, or does not tell it
 */
public record KeyDescription(@Nullable String name, List<String> columns) {
    public KeyDescription {
        columns = List.copyOf(columns);
    }
}
