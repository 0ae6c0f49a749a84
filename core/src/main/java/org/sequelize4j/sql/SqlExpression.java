package org.sequelize4j.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.DataType;

/** A node of a SQL tree that has a value. */
public sealed interface SqlExpression {
    /** A column, qualified by a table alias where there is one. */
    record Column(@Nullable String table, String name) implements SqlExpression {}

    /** A value that is sent beside the text. */
    record Bind(@Nullable Object value, @Nullable DataType type) implements SqlExpression {
        /** From here on values are what columns store; one that a parameter stands for becomes that when it is given. */
        @SuppressWarnings("ReferenceEquality") // a type that converts nothing is its own stored type
        public Bind {
            if (type != null && type.stored() != type && !(value instanceof Parameter)) {
                value = value == null ? null : type.store(value);
                type = type.stored();
            }
        }
    }

    record Call(String name, List<SqlExpression> arguments, boolean distinct) implements SqlExpression {}

    record Cast(SqlExpression operand, DataType type) implements SqlExpression {}

    /** SQL as it stands. */
    record Raw(String sql) implements SqlExpression {}

    /**
     * SQL as it stands, with values between.
     *
     * @param texts one more than there are values
     */
    record Template(List<String> texts, List<SqlExpression> values) implements SqlExpression {
        public Template inParentheses() {
            List<String> enclosed = new ArrayList<>(texts);
            enclosed.set(0, "(" + texts.get(0));
            enclosed.set(texts.size() - 1, enclosed.get(texts.size() - 1) + ")");
            return new Template(List.copyOf(enclosed), values);
        }
    }

    record Null() implements SqlExpression {}

    /** {@code DEFAULT} in the values of an insert. */
    record Default() implements SqlExpression {}

    /** Operators around or between operands, and conditions. */
    sealed interface Operation extends SqlExpression {}

    /** A condition whose NOT stands inside it: {@code x NOT IN (…)} rather than {@code NOT (x IN (…))}. */
    sealed interface Negatable extends Operation {}

    /** {@code operator} is SQL's own: {@code =}, {@code <>}, {@code <}, {@code +}, … */
    record Binary(SqlExpression left, String operator, SqlExpression right) implements Operation {}

    /** {@code (a, b)}, to be compared with another one. */
    record Tuple(List<SqlExpression> parts) implements SqlExpression {}

    /** True without parts when {@code and}, false otherwise. */
    record Junction(boolean and, List<SqlExpression> parts) implements Operation {}

    record Not(SqlExpression operand) implements Operation {}

    record In(SqlExpression operand, List<SqlExpression> values) implements Negatable {}

    record Between(SqlExpression operand, SqlExpression from, SqlExpression to) implements Negatable {}

    record Like(
            SqlExpression operand,
            SqlExpression pattern,
            @Nullable Character escape,
            boolean ignoreCase) implements Negatable {}

    record IsNull(SqlExpression operand) implements Negatable {}

    record Exists(Select select) implements Negatable {}

    /** A subquery of one row and one column. */
    record Scalar(Select select) implements SqlExpression {}

    /** {@code ROW_NUMBER() OVER (PARTITION BY … ORDER BY …)}. */
    record RowNumber(List<SqlExpression> partitionBy, List<OrderBy> orderBy) implements SqlExpression {}

    /**
     * The columns have one of the keys that are given when the statement is printed; how keys travel (one array, JSON, a list
     * of placeholders) is the dialect's choice. A statement has at most one of these.
     */
    record KeyIn(List<SqlExpression> columns, List<DataType> types) implements SqlExpression {}

    /** {@code operand IN (SELECT …)}, with the rows as SQL that stands between parentheses already. */
    record InRows(SqlExpression operand, SqlExpression rows) implements Negatable {}

    /** The columns have one of the keys that a recursive query finds. */
    record InRecursion(List<SqlExpression> columns, Recursion recursion) implements Negatable {}

    /** What is selected at a place, counted from 1, in GROUP BY and ORDER BY. */
    record Selected(int place, String as) implements SqlExpression {}

    /** {@code ANY (SELECT …)} or {@code ALL (SELECT …)} as the right side of a comparison. */
    record Quantified(boolean all, SqlExpression rows) implements Spelled {}

    /** What each database writes in its own way, or does not have at all. */
    sealed interface Spelled extends SqlExpression {}

    /** The operand matches a regular expression of the database's own kind. */
    record Regexp(SqlExpression operand, SqlExpression pattern, boolean ignoreCase) implements Spelled {}

    /** {@code operand IS TRUE}, which is never null. */
    record IsTruth(SqlExpression operand, boolean truth) implements Negatable {}

    /** Two arrays, ranges or text searches between one of PostgreSQL's operators, such as {@code @>}. */
    record Related(SqlExpression left, String operator, SqlExpression right, Kind kind) implements Spelled {
        /** What it is that is related, which a database may not have. */
        public enum Kind {
            ARRAYS,
            RANGES,
            TEXT_SEARCH
        }
    }

    /**
     * What stands at a path of a JSON document; keys are String, places in arrays are Integer.
     *
     * @param binary whether the column is of the type JSONB
     */
    record JsonValue(SqlExpression document, boolean binary, List<Object> path, JsonForm form) implements Spelled {
        public JsonValue {
            path = List.copyOf(path);
        }

        /** The same place in another form. */
        public JsonValue as(JsonForm other) {
            return new JsonValue(document, binary, path, other);
        }

        /** What stands below, at one more step. */
        public JsonValue at(Object step) {
            List<Object> longer = new ArrayList<>(path);
            longer.add(step);
            return new JsonValue(document, binary, longer, form);
        }
    }

    /** A JSON document that is bound. */
    record JsonBind(Object value) implements Spelled {}

    /** JSON's own null. */
    record JsonNull() implements Spelled {}

    /** The document holds all that the candidate holds. */
    record JsonContains(JsonValue document, Object candidate) implements Spelled {}

    /** The candidate holds all that the document holds. */
    record JsonContained(JsonValue document, Object candidate) implements Spelled {}

    /** The document is an object that has all of the keys, or any of them. */
    record JsonKeys(JsonValue document, List<String> keys, boolean all) implements Spelled {}

    /** The document with another value at a path, for the right side of an assignment. */
    record JsonSet(SqlExpression document, boolean binary, List<Object> path, SqlExpression value) implements Spelled {}
}
