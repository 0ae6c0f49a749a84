package org.sequelize4j.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;

/**
 * A statement as it is sent: the text with one {@code ?} for each bind.
 *
 * @param binds the values in the order of their placeholders
 */
public record SqlText(String text, List<Bind> binds) {
    /**
     * A value and the type that says how it is bound; a null type leaves it to JDBC.
     *
     * @param column the column that an INSERT or UPDATE writes the value to, so that a refused value can be named; null elsewhere
     */
    public record Bind(
            @Nullable Object value,
            @Nullable DataType type,
            @Nullable String column) {
        /** A value that is not written to a column. */
        public Bind(@Nullable Object value, @Nullable DataType type) {
            this(value, type, null);
        }
    }
}
