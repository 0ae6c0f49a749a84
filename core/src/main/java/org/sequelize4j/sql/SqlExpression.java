package org.sequelize4j.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;

/** A node of a SQL tree that has a value. */
public sealed interface SqlExpression {
    /** A column, qualified by a table alias where there is one. */
    record Column(@Nullable String table, String name) implements SqlExpression {}

    /** A value that is sent beside the text. */
    record Bind(@Nullable Object value, @Nullable DataType type) implements SqlExpression {}

    record Call(String name, List<SqlExpression> arguments, boolean distinct) implements SqlExpression {}

    record Cast(SqlExpression operand, DataType type) implements SqlExpression {}

    /** SQL as it stands. */
    record Raw(String sql) implements SqlExpression {}

    record Null() implements SqlExpression {}

    /** {@code DEFAULT} in the values of an insert. */
    record Default() implements SqlExpression {}

    /** {@code operator} is SQL's own: {@code =}, {@code <>}, {@code <}, {@code +}, … */
    record Binary(SqlExpression left, String operator, SqlExpression right) implements SqlExpression {}

    /** True without parts when {@code and}, false otherwise. */
    record Junction(boolean and, List<SqlExpression> parts) implements SqlExpression {}

    record Not(SqlExpression operand) implements SqlExpression {}

    record In(SqlExpression operand, List<SqlExpression> values) implements SqlExpression {}

    record Between(SqlExpression operand, SqlExpression from, SqlExpression to) implements SqlExpression {}

    record Like(
            SqlExpression operand,
            SqlExpression pattern,
            @Nullable Character escape,
            boolean ignoreCase) implements SqlExpression {}

    record IsNull(SqlExpression operand) implements SqlExpression {}

    record Exists(Select select) implements SqlExpression {}

    /** A subquery of one row and one column. */
    record Scalar(Select select) implements SqlExpression {}

    /** {@code ROW_NUMBER() OVER (PARTITION BY … ORDER BY …)}. */
    record RowNumber(List<SqlExpression> partitionBy, List<OrderBy> orderBy) implements SqlExpression {}

    /**
     * The columns have one of the keys that are given when the statement is printed; how keys travel (one array, JSON, a list
     * of placeholders) is the dialect's choice. A statement has at most one of these.
     */
    record KeyIn(List<SqlExpression> columns, List<DataType> types) implements SqlExpression {}
}
