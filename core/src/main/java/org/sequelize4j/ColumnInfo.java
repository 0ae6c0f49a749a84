package org.sequelize4j;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that is there.
 *
 * @param type as the database prints it, in capitals: {@code VARCHAR(255)}
 * @param defaultValue the text of the default, without quotes; null for none and for a column that counts
 * @param unique whether it alone is a unique key or has a unique index
 * @param values the words of an enum; empty for other types
 */
public record ColumnInfo(
        String type,
        boolean allowNull,
        @Nullable String defaultValue,
        boolean primaryKey,
        boolean autoIncrement,
        boolean unique,
        @Nullable String comment,
        List<String> values) {}
