package org.sequelize4j.write;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.sql.SqlExpression;

/**
 * A static write whose rows are read and locked before it, because other rows are kept right with it.
 *
 * @param where which rows it reaches; null for all
 * @param after what a row has after it; null when it is deleted
 * @param touches whether times are set
 * @param write writes the rows for which a condition is true, and says how many
 */
record LockedStatement(
        ModelDefinition model,
        @Nullable SqlExpression where,
        Function<KnownValues, @Nullable KnownValues> after,
        boolean touches,
        ToIntFunction<@Nullable SqlExpression> write) {}
