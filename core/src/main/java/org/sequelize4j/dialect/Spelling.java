package org.sequelize4j.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.DataType;

/** What the databases write differently in a statement that is otherwise the same. */
interface Spelling {
    /** The type's name inside CAST. */
    String castType(DataType type);

    /** {@code x LIKE y} without regard to case, or its negation. */
    void likeIgnoringCase(SqlExpression operand, String not, SqlExpression pattern, ExpressionPrinter printer);

    /** Whether DEFAULT may stand among the values of an insert. */
    boolean defaultKeyword();

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

    void lock(Select.RowLock lock, SqlWriter out);

    /** The columns have one of the keys, of which there is at least one. */
    void keys(SqlExpression.KeyIn in, List<? extends List<@Nullable Object>> keys, ExpressionPrinter printer);
}
