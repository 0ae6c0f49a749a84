package org.sequelize4j.definition;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.IndexType;
import org.sequelize4j.Row;
import org.sequelize4j.Where;

/**
 * What few indexes have: a kind, a method, a condition beyond plain values.
 *
 * @param type FULLTEXT or SPATIAL; null for others
 * @param condition of a partial index, over the model's own attributes
 */
public record IndexTraits(
        @Nullable IndexType type,
        @Nullable String using,
        @Nullable String operator,
        @Nullable String parser,
        boolean concurrently,
        @Nullable Consumer<? super Where<Row>> condition) {
    public static final IndexTraits NONE = new IndexTraits(null, null, null, null, false, null);
}
