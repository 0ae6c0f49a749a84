package org.sequelize4j.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An UPDATE; {@code returning} as in {@link Insert}. */
public record Update(
        Source.Table table,
        List<Assignment> assignments,
        @Nullable SqlExpression where,
        List<String> returning) implements Statement {
    /** {@code column = value}. */
    public record Assignment(String column, SqlExpression value) {}
}
