package org.sequelize4j.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Lock;
import org.sequelize4j.definition.ModelDefinition;

/**
 * One complete find, as the user said it. Serves the root and each include.
 *
 * @param limit null for no limit
 * @param offset null for none
 * @param groupBy empty unless rows are grouped; then the result is read as plain maps
 */
public record Find(
        ModelDefinition model,
        Selection selection,
        Predicate where,
        List<Include> includes,
        List<OrderTerm> order,
        @Nullable Integer limit,
        @Nullable Integer offset,
        List<Operand> groupBy,
        Predicate having,
        boolean distinct,
        @Nullable Lock lock,
        boolean skipLocked) {}
