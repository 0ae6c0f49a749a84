package org.sequelize4j.dialect;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.JsonForm;
import org.sequelize4j.sql.Recursion;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.TimeType;

/** H2: ILIKE, keys in arrays, and groups by name. */
final class H2Spelling implements Spelling {
    private static final int LONGEST_ARRAY = 65_536;

    /** JSON is cast to text only, and that to everything else. */
    @Override
    public SqlExpression castable(SqlExpression operand) {
        return operand instanceof SqlExpression.JsonValue value ? value.as(JsonForm.TEXT) : operand;
    }

    @Override
    public String castType(DataType type) {
        return H2Types.column(type);
    }

    @Override
    public void likeIgnoringCase(SqlExpression operand, String not, SqlExpression pattern, ExpressionPrinter printer) {
        printer.print(operand, Precedence.OTHER);
        printer.out().add(" ").add(not).add("ILIKE ");
        printer.print(pattern, Precedence.OTHER);
    }

    @Override
    public boolean defaultKeyword() {
        return true;
    }

    @Override
    public RowsUpdate rowsUpdate() {
        return RowsUpdate.MERGE;
    }

    @Override
    public boolean takesUnknownNamesForText() {
        return false;
    }

    @Override
    public boolean groupsByPlace() {
        return false;
    }

    @Override
    public @Nullable String noLimit() {
        return null;
    }

    @Override
    public boolean schemas() {
        return true;
    }

    /** There is no lock for readers only, so they get the stronger one. */
    @Override
    public void lock(Select.RowLock lock, SqlWriter out) {
        out.add(" FOR UPDATE OF ").name(lock.table());
        out.add(lock.skipLocked() ? " SKIP LOCKED" : "");
    }

    /** {@code a = ANY(?)}, and {@code (a, b) IN (SELECT * FROM UNNEST(?, ?))} for keys of several columns. */
    @Override
    public void keys(SqlExpression.KeyIn in, List<? extends List<@Nullable Object>> keys, ExpressionPrinter printer) {
        SqlWriter out = printer.out();
        out.add("(");
        for (int start = 0; start < keys.size(); start += LONGEST_ARRAY) {
            out.add(start == 0 ? "" : " OR ");
            printSome(in, keys.subList(start, Math.min(keys.size(), start + LONGEST_ARRAY)), printer);
        }
        out.add(")");
    }

    private static void printSome(
            SqlExpression.KeyIn in, List<? extends List<@Nullable Object>> keys, ExpressionPrinter printer) {
        SqlWriter out = printer.out();
        int columns = in.columns().size();
        if (columns == 1) {
            printer.print(in.columns().get(0), Precedence.OTHER);
            out.add(" = ANY(");
            printArray(in, 0, keys, out);
            out.add(")");
            return;
        }
        out.add("(").list(in.columns(), printer::print).add(") IN (SELECT * FROM UNNEST(");
        for (int i = 0; i < columns; i++) {
            out.add(i == 0 ? "" : ", ");
            printArray(in, i, keys, out);
        }
        out.add("))");
    }

    @Override
    public void keyTable(List<DataType> types, List<? extends List<@Nullable Object>> keys, SqlWriter out) {
        SqlExpression.KeyIn in = new SqlExpression.KeyIn(List.of(), types);
        out.add("UNNEST(");
        for (int i = 0; i < types.size(); i++) {
            out.add(i == 0 ? "" : ", ");
            printArray(in, i, keys, out);
        }
        out.add(")");
    }

    /** In an array a time of day is taken for one of whole seconds, and the word of an enum for another word. */
    private static void printArray(
            SqlExpression.KeyIn in, int column, List<? extends List<@Nullable Object>> keys, SqlWriter out) {
        DataType type = in.types().get(column);
        boolean cast = type instanceof TimeType || type instanceof EnumType;
        out.add(cast ? "CAST(" : "").bind(array(column, keys), null);
        out.add(cast ? " AS " + H2Types.column(type) + " ARRAY)" : "");
    }

    private static KeyArray array(int column, List<? extends List<@Nullable Object>> keys) {
        return new KeyArray(
                "VARCHAR", keys.stream().map(key -> element(key.get(column))).toArray());
    }

    /** The driver takes the elements' types from their classes; of these it knows no other. */
    private static @Nullable Object element(@Nullable Object key) {
        if (key instanceof Enum<?> constant) {
            return constant.name();
        }
        if (key instanceof LocalTime time) {
            return time.toString();
        }
        return key instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : key;
    }

    @Override
    public Recursion recursion(Recursion recursion) {
        return H2Recursion.of(recursion);
    }

    @Override
    public void spelled(SqlExpression.Spelled expression, ExpressionPrinter printer) {
        H2Spelled.print(expression, printer);
    }
}
