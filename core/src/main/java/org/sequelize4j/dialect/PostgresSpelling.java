package org.sequelize4j.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Lock;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;

/** PostgreSQL: ILIKE, row locks, and keys in arrays. */
final class PostgresSpelling implements Spelling {
    @Override
    public String castType(DataType type) {
        return PostgresTypes.column(type);
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
    public boolean takesUnknownNamesForText() {
        return false;
    }

    @Override
    public @Nullable String noLimit() {
        return null;
    }

    /** A row that nobody has updated, deleted or locked yet. */
    @Override
    public String insertedFlag() {
        return "(xmax = 0)";
    }

    @Override
    public boolean schemas() {
        return true;
    }

    @Override
    public void lock(Select.RowLock lock, SqlWriter out) {
        out.add(lock.lock() == Lock.UPDATE ? " FOR UPDATE OF " : " FOR SHARE OF ")
                .name(lock.table());
        out.add(lock.skipLocked() ? " SKIP LOCKED" : "");
    }

    @Override
    public void spelled(SqlExpression.Spelled expression, ExpressionPrinter printer) {
        PostgresSpelled.print(expression, printer);
    }

    /** {@code a = ANY(?)}, and {@code (a, b) IN (SELECT * FROM unnest(?, ?))} for keys of several columns. */
    @Override
    public void keys(SqlExpression.KeyIn in, List<? extends List<@Nullable Object>> keys, ExpressionPrinter printer) {
        SqlWriter out = printer.out();
        if (in.columns().size() == 1) {
            printer.print(in.columns().get(0), Precedence.OTHER);
            out.add(" = ANY(");
            out.bind(array(PostgresTypes.element(in.types().get(0)), 0, keys), null)
                    .add(")");
            return;
        }
        out.add("(");
        for (int i = 0; i < in.columns().size(); i++) {
            boolean word = in.types().get(i) instanceof EnumType;
            out.add(i == 0 ? "" : ", ").add(word ? "CAST(" : "");
            printer.print(in.columns().get(i));
            out.add(word ? " AS TEXT)" : "");
        }
        out.add(") IN (SELECT * FROM ");
        keyTable(in.types(), keys, out);
        out.add(")");
    }

    @Override
    public void keyTable(List<DataType> types, List<? extends List<@Nullable Object>> keys, SqlWriter out) {
        out.add("unnest(");
        for (int i = 0; i < types.size(); i++) {
            String element = PostgresTypes.element(types.get(i));
            out.add(i == 0 ? "" : ", ").bind(array(element == null ? "text" : element, i, keys), null);
        }
        out.add(")");
    }

    private static KeyArray array(@Nullable String element, int column, List<? extends List<@Nullable Object>> keys) {
        List<@Nullable Object> elements = new ArrayList<>(keys.size());
        for (List<@Nullable Object> key : keys) {
            elements.add(key.get(column));
        }
        return KeyArray.of(element, elements);
    }

    @Override
    public void columnTable(List<String> columns, SqlWriter out) {
        out.add("unnest(").list(columns, column -> out.bind(null, null, column)).add(")");
    }
}
