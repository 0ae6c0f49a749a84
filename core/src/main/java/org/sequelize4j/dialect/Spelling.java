package org.sequelize4j.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.OnConflict;
import org.sequelize4j.sql.Recursion;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.DataType;

/** What the databases write differently in a statement that is otherwise the same. */
interface Spelling {
    /** A name between the quotes of the database. */
    default String quote(String identifier) {
        return Identifiers.quoted(identifier);
    }

    /** A text between single quotes. */
    default String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The character that takes the meaning from the next one in a pattern, as a constant. */
    default String escape(char character) {
        return text(String.valueOf(character));
    }

    /** What stands behind the table's name in an insert of a row of defaults only. */
    default String rowOfDefaults() {
        return " DEFAULT VALUES";
    }

    /** Whether a DELETE that names its table otherwise has to say first which one loses rows. */
    default boolean deletesByAlias() {
        return false;
    }

    /** Whether ORDER BY takes NULLS FIRST and NULLS LAST; else whether a value is null is sorted by first. */
    default boolean nullsOrder() {
        return true;
    }

    /** Whether GROUP BY takes the number of a selected column; else it takes its alias. */
    default boolean groupsByPlace() {
        return true;
    }

    /** What CAST is given for an operand that it may not take as it is. */
    default SqlExpression castable(SqlExpression operand) {
        return operand;
    }

    /** The type's name inside CAST. */
    String castType(DataType type);

    /** {@code x LIKE y} without regard to case, or its negation. */
    void likeIgnoringCase(SqlExpression operand, String not, SqlExpression pattern, ExpressionPrinter printer);

    /** Whether DEFAULT may stand among the values of an insert. */
    boolean defaultKeyword();

    /** How several rows get values of their own by one statement. */
    default RowsUpdate rowsUpdate() {
        return RowsUpdate.FROM;
    }

    /**
     * Whether the database takes a name that it does not know for a text. Then columns are never named without their table:
     * a column that the table lacks has to be an error, not a value.
     */
    boolean takesUnknownNamesForText();

    /** What stands for "no limit" before an OFFSET; null where OFFSET can stand alone. */
    @Nullable
    String noLimit();

    /** Whether tables stand in schemas; where there are none the schema is part of the table's name. */
    boolean schemas();

    /** What stands after the values of an insert that may meet rows that are there. */
    default void onConflict(Insert insert, OnConflict conflict, SqlWriter out) {
        out.add(" ON CONFLICT");
        if (!conflict.target().isEmpty()) {
            out.add(" (").names(conflict.target()).add(")");
        }
        out.add(conflict.update().isEmpty() ? " DO NOTHING" : " DO UPDATE SET ");
        out.list(
                conflict.update(),
                column -> out.name(column).add(" = EXCLUDED.").name(column));
    }

    /** An expression after RETURNING that is true of a row that was inserted and not updated; null where there is none. */
    default @Nullable String insertedFlag() {
        return null;
    }

    /** What a statement begins with that has a recursive query in it, where that would end too early otherwise. */
    default String beforeRecursion() {
        return "";
    }

    /** A recursive query so that it ends on data with a circle in it, where UNION is not enough for that. */
    default Recursion recursion(Recursion recursion) {
        return recursion;
    }

    void lock(Select.RowLock lock, SqlWriter out);

    /** The columns have one of the keys, of which there is at least one. */
    void keys(SqlExpression.KeyIn in, List<? extends List<@Nullable Object>> keys, ExpressionPrinter printer);

    /** The keys as rows of a table, where subqueries can be LATERAL or rows are joined to keys. */
    default void keyTable(List<DataType> types, List<? extends List<@Nullable Object>> keys, SqlWriter out) {
        throw new IllegalArgumentException("This database takes no keys as a table: compare columns with them.");
    }

    /** As many binds as columns, each of all values of one, as rows of a table; where {@link Dialect#bindsColumn}. */
    default void columnTable(List<String> columns, SqlWriter out) {
        throw new IllegalArgumentException("This database takes no columns as a table: give each row its values.");
    }

    /**
     * Prints what not every database has.
     *
     * @throws org.sequelize4j.error.QueryException when this one does not have it
     */
    default void spelled(SqlExpression.Spelled expression, ExpressionPrinter printer) {
        throw Unsupported.operator(expression);
    }
}
