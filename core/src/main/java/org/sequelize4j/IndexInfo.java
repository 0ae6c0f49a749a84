package org.sequelize4j;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table that is there.
 *
 * @param columns or the text of expressions
 * @param where the condition of a partial index in SQL; null for none
 */
public record IndexInfo(
        String name,
        List<String> columns,
        boolean unique,
        boolean primary,
        @Nullable String where) {}
