package org.sequelize4j.dialect;

import java.util.List;
import org.sequelize4j.sql.JsonForm;
import org.sequelize4j.sql.SqlExpression.JsonBind;
import org.sequelize4j.sql.SqlExpression.JsonContained;
import org.sequelize4j.sql.SqlExpression.JsonContains;
import org.sequelize4j.sql.SqlExpression.JsonKeys;
import org.sequelize4j.sql.SqlExpression.JsonNull;
import org.sequelize4j.sql.SqlExpression.JsonSet;
import org.sequelize4j.sql.SqlExpression.JsonValue;
import org.sequelize4j.sql.SqlExpression.Quantified;
import org.sequelize4j.sql.SqlExpression.Regexp;
import org.sequelize4j.sql.SqlExpression.Related;
import org.sequelize4j.sql.SqlExpression.Spelled;
import org.sequelize4j.type.JsonType;

/** PostgreSQL's own operators: regular expressions, arrays, ranges, full text and JSON. */
final class PostgresSpelled {
    private static final JsonType JSON = new JsonType(true);

    private final ExpressionPrinter printer;
    private final SqlWriter out;

    private PostgresSpelled(ExpressionPrinter printer) {
        this.printer = printer;
        this.out = printer.out();
    }

    static void print(Spelled expression, ExpressionPrinter printer) {
        new PostgresSpelled(printer).print(expression);
    }

    private void print(Spelled expression) {
        if (expression instanceof Regexp regexp) {
            printer.print(regexp.operand(), Precedence.OTHER);
            out.add(regexp.ignoreCase() ? " ~* " : " ~ ");
            printer.print(regexp.pattern(), Precedence.TERM);
        } else if (expression instanceof Related related) {
            printer.print(related.left(), Precedence.TERM);
            out.add(" ").add(Identifiers.operator(related.operator())).add(" ");
            printer.print(related.right(), Precedence.TERM);
        } else if (expression instanceof Quantified quantified) {
            out.add(quantified.all() ? "ALL " : "ANY ");
            printer.print(quantified.rows());
        } else {
            printJson(expression);
        }
    }

    private void printJson(Spelled expression) {
        if (expression instanceof JsonValue value) {
            printValue(value);
        } else if (expression instanceof JsonBind bind) {
            printBind(bind.value());
        } else if (expression instanceof JsonNull) {
            out.add("'null'");
        } else if (expression instanceof JsonContains contains) {
            printRelation(contains.document(), " @> ", contains.candidate());
        } else if (expression instanceof JsonContained contained) {
            printRelation(contained.document(), " <@ ", contained.candidate());
        } else if (expression instanceof JsonKeys keys) {
            out.add(keys.all() ? "jsonb_exists_all(" : "jsonb_exists_any(");
            printDocument(keys.document());
            out.add(", ")
                    .bind(new KeyArray("text", keys.keys().toArray()), null)
                    .add(")");
        } else if (expression instanceof JsonSet set) {
            printSet(set);
        }
    }

    private void printValue(JsonValue value) {
        switch (value.form()) {
            case TEXT -> {
                out.add("(");
                printer.print(value.document(), Precedence.TERM);
                out.add(" #>> ");
                JsonPaths.printArray(value.path(), out);
                out.add(")");
            }
            case NUMBER -> printTyped(value, "number", "NUMERIC");
            case BOOLEAN -> printTyped(value, "boolean", "BOOLEAN");
            case DOCUMENT, SORTED -> printDocument(value);
        }
    }

    /** A cast of anything else would be an error. */
    private void printTyped(JsonValue value, String json, String sql) {
        out.add("CASE WHEN jsonb_typeof(");
        printDocument(value);
        out.add(") = '").add(json).add("' THEN CAST(");
        printDocument(value);
        out.add(" AS ").add(sql).add(") END");
    }

    private void printDocument(JsonValue value) {
        boolean below = !value.path().isEmpty();
        out.add(below ? "(" : "").add(value.binary() ? "" : "CAST(");
        printer.print(value.document(), value.binary() ? Precedence.TERM : Precedence.UNKNOWN);
        out.add(value.binary() ? "" : " AS JSONB)");
        if (below) {
            out.add(" #> ");
            JsonPaths.printArray(value.path(), out);
            out.add(")");
        }
    }

    private void printRelation(JsonValue document, String operator, Object candidate) {
        out.add("(");
        printDocument(document.as(JsonForm.DOCUMENT));
        out.add(operator);
        printBind(candidate);
        out.add(")");
    }

    private void printBind(Object value) {
        out.add("CAST(").bind(value, JSON).add(" AS JSONB)");
    }

    private void printSet(JsonSet set) {
        out.add(set.binary() ? "" : "CAST(").add("jsonb_set(");
        printDocument(new JsonValue(set.document(), set.binary(), List.of(), JsonForm.DOCUMENT));
        out.add(", ");
        JsonPaths.printArray(set.path(), out);
        out.add(", ");
        printer.print(set.value());
        out.add(")").add(set.binary() ? "" : " AS JSON)");
    }
}
