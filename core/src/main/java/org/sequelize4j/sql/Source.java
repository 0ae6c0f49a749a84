package org.sequelize4j.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;

/** What stands in FROM or JOIN. */
public sealed interface Source {
    String alias();

    record Table(@Nullable String schema, String name, String alias) implements Source {}

    /** A subquery that may speak of the sources before it, and is run for each of their rows. */
    record Lateral(Select select, String alias) implements Source {}

    /**
     * The keys that are given when the statement is printed, as rows of a table: in place of a {@link SqlExpression.KeyIn},
     * where a database can.
     */
    record Keys(List<DataType> types, List<String> columns, String alias) implements Source {}

    record Subquery(Select select, String alias) implements Source {}

    /** The keys that a recursive query finds. */
    record Recursive(Recursion recursion, String alias) implements Source {}
}
