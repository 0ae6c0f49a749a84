package org.sequelize4j.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.BlobType;
import org.sequelize4j.type.DataType;

/** SQLite: no row locks, keys in a JSON document, and a LIMIT wherever there is an OFFSET. */
final class SqliteSpelling implements Spelling {
    @Override
    public String castType(DataType type) {
        return SqliteTypes.cast(type);
    }

    @Override
    public void likeIgnoringCase(SqlExpression operand, String not, SqlExpression pattern, ExpressionPrinter printer) {
        printer.out().add("LOWER(");
        printer.print(operand);
        printer.out().add(") ").add(not).add("LIKE LOWER(");
        printer.print(pattern);
        printer.out().add(")");
    }

    @Override
    public boolean defaultKeyword() {
        return false;
    }

    @Override
    public boolean takesUnknownNamesForText() {
        return true;
    }

    @Override
    public String noLimit() {
        return "-1";
    }

    /** A writer locks the whole file. */
    @Override
    public boolean schemas() {
        return false;
    }

    @Override
    public void lock(Select.RowLock lock, SqlWriter out) {}

    @Override
    public void spelled(SqlExpression.Spelled expression, ExpressionPrinter printer) {
        SqliteJson.print(expression, printer);
    }

    @Override
    public void keys(SqlExpression.KeyIn in, List<? extends List<@Nullable Object>> keys, ExpressionPrinter printer) {
        SqlWriter out = printer.out();
        boolean single = in.columns().size() == 1;
        out.add(single ? "" : "(");
        out.list(in.columns(), column -> printer.print(column, Precedence.OTHER));
        out.add(single ? " IN (" : ") IN (");
        if (in.types().stream().anyMatch(BlobType.class::isInstance)) {
            printPlaceholders(in, keys, out);
        } else {
            printJson(in.columns().size(), keys, out);
        }
        out.add(")");
    }

    private static void printJson(int columns, List<? extends List<@Nullable Object>> keys, SqlWriter out) {
        if (columns == 1) {
            out.add("SELECT value FROM json_each(");
        } else {
            out.add("SELECT ");
            for (int i = 0; i < columns; i++) {
                out.add(i == 0 ? "" : ", ").add("json_extract(value, '$[" + i + "]')");
            }
            out.add(" FROM json_each(");
        }
        out.bind(KeyJson.of(keys), null).add(")");
    }

    /** Bytes cannot travel in JSON. */
    private static void printPlaceholders(
            SqlExpression.KeyIn in, List<? extends List<@Nullable Object>> keys, SqlWriter out) {
        boolean single = in.columns().size() == 1;
        out.add(single ? "" : "VALUES ").list(keys, key -> {
            out.add(single ? "" : "(");
            for (int i = 0; i < key.size(); i++) {
                out.add(i == 0 ? "" : ", ").bind(key.get(i), in.types().get(i));
            }
            out.add(single ? "" : ")");
        });
    }
}
