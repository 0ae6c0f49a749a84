package org.sequelize4j.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.OnConflict;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.DataType;

/** What MariaDB and MySQL write alike: names between backticks, backslashes doubled, no NULLS FIRST. */
abstract class MysqlFamilySpelling implements Spelling {
    /** The largest number that LIMIT takes, which their manuals give for "no limit". */
    private static final String NO_LIMIT = "18446744073709551615";

    @Override
    public final String quote(String identifier) {
        return Identifiers.quoted(identifier, '`');
    }

    @Override
    public final String text(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** A backslash by its number, which means the same whether the server runs with NO_BACKSLASH_ESCAPES or without. */
    @Override
    public final String escape(char character) {
        return character == '\\' ? "x'5C'" : text(String.valueOf(character));
    }

    @Override
    public final String rowOfDefaults() {
        return " () VALUES ()";
    }

    @Override
    public final boolean deletesByAlias() {
        return true;
    }

    @Override
    public final boolean nullsOrder() {
        return false;
    }

    @Override
    public final String castType(DataType type) {
        return MysqlTypes.cast(type);
    }

    @Override
    public final void likeIgnoringCase(
            SqlExpression operand, String not, SqlExpression pattern, ExpressionPrinter printer) {
        printer.out().add("LOWER(");
        printer.print(operand);
        printer.out().add(") ").add(not).add("LIKE LOWER(");
        printer.print(pattern);
        printer.out().add(")");
    }

    @Override
    public final void spelled(SqlExpression.Spelled expression, ExpressionPrinter printer) {
        MysqlSpelled.print(expression, printer, this);
    }

    /** Whether JSON_UNQUOTE keeps every character. */
    abstract boolean unquotesAllText();

    @Override
    public final boolean defaultKeyword() {
        return true;
    }

    @Override
    public final RowsUpdate rowsUpdate() {
        return RowsUpdate.JOIN;
    }

    @Override
    public final boolean takesUnknownNamesForText() {
        return false;
    }

    @Override
    public final String noLimit() {
        return NO_LIMIT;
    }

    /** Any unique key counts. A row is left out by setting a column of the other to itself: IGNORE would hide every failure. */
    @Override
    public final void onConflict(Insert insert, OnConflict conflict, SqlWriter out) {
        out.add(" ON DUPLICATE KEY UPDATE ");
        if (conflict.update().isEmpty()) {
            String column = insert.columns().get(0);
            out.name(column).add(" = ").name(column);
        }
        out.list(
                conflict.update(),
                column -> out.name(column).add(" = VALUES(").name(column).add(")"));
    }

    /** {@code a IN (?, ?)}, and {@code (a, b) IN ((?, ?), (?, ?))} for keys of several columns. */
    @Override
    public void keys(SqlExpression.KeyIn in, List<? extends List<@Nullable Object>> keys, ExpressionPrinter printer) {
        SqlWriter out = printer.out();
        printColumns(in, printer);
        boolean single = in.columns().size() == 1;
        out.add(" IN (").list(keys, key -> {
            out.add(single ? "" : "(");
            for (int i = 0; i < key.size(); i++) {
                out.add(i == 0 ? "" : ", ").bind(key.get(i), in.types().get(i));
            }
            out.add(single ? "" : ")");
        });
        out.add(")");
    }

    static void printColumns(SqlExpression.KeyIn in, ExpressionPrinter printer) {
        boolean single = in.columns().size() == 1;
        printer.out().add(single ? "" : "(");
        printer.out().list(in.columns(), column -> printer.print(column, Precedence.OTHER));
        printer.out().add(single ? "" : ")");
    }
}
