package org.sequelize4j.dialect;

import org.sequelize4j.sql.SqlExpression.JsonBind;
import org.sequelize4j.sql.SqlExpression.JsonContained;
import org.sequelize4j.sql.SqlExpression.JsonContains;
import org.sequelize4j.sql.SqlExpression.JsonKeys;
import org.sequelize4j.sql.SqlExpression.JsonSet;
import org.sequelize4j.sql.SqlExpression.JsonValue;
import org.sequelize4j.sql.SqlExpression.Quantified;
import org.sequelize4j.sql.SqlExpression.Regexp;
import org.sequelize4j.sql.SqlExpression.Spelled;
import org.sequelize4j.type.JsonType;

/** Regular expressions and JSON in the words that MariaDB and MySQL share; MariaDB keeps documents as text and has no arrows. */
final class MysqlSpelled {
    private static final JsonType JSON = new JsonType(false);

    private final ExpressionPrinter printer;
    private final SqlWriter out;
    private final MysqlFamilySpelling spelling;

    private MysqlSpelled(ExpressionPrinter printer, MysqlFamilySpelling spelling) {
        this.printer = printer;
        this.out = printer.out();
        this.spelling = spelling;
    }

    static void print(Spelled expression, ExpressionPrinter printer, MysqlFamilySpelling spelling) {
        new MysqlSpelled(printer, spelling).print(expression);
    }

    private void print(Spelled expression) {
        if (expression instanceof Regexp regexp && !regexp.ignoreCase()) {
            printer.print(regexp.operand(), Precedence.OTHER);
            out.add(" REGEXP ");
            printer.print(regexp.pattern(), Precedence.TERM);
        } else if (expression instanceof Quantified quantified) {
            out.add(quantified.all() ? "ALL " : "ANY ");
            printer.print(quantified.rows());
        } else if (expression instanceof JsonValue value) {
            printValue(value);
        } else if (expression instanceof JsonBind bind) {
            out.add("CAST(");
            extract(bind);
            out.add(" AS CHAR)");
        } else {
            printRelation(expression);
        }
    }

    private void printRelation(Spelled expression) {
        if (expression instanceof JsonContains contains) {
            out.add("JSON_CONTAINS(");
            extract(contains.document());
            out.add(", ").bind(contains.candidate(), JSON).add(")");
        } else if (expression instanceof JsonContained contained) {
            out.add("JSON_CONTAINS(").bind(contained.candidate(), JSON).add(", ");
            extract(contained.document());
            out.add(")");
        } else if (expression instanceof JsonKeys keys) {
            out.add("JSON_CONTAINS_PATH(");
            printer.print(keys.document().document());
            out.add(keys.all() ? ", 'all', " : ", 'one', ");
            out.list(keys.keys(), key -> JsonPaths.print(keys.document().at(key).path(), out));
            out.add(")");
        } else if (expression instanceof JsonSet set) {
            out.add("JSON_SET(");
            printer.print(set.document());
            out.add(", ");
            JsonPaths.print(set.path(), out);
            out.add(", ");
            if (set.value() instanceof JsonBind bind) {
                extract(bind);
            } else {
                out.add("JSON_EXTRACT('null', '$')");
            }
            out.add(")");
        } else {
            throw Unsupported.operator(expression);
        }
    }

    private void printValue(JsonValue value) {
        switch (value.form()) {
            case DOCUMENT -> {
                // As text, since MariaDB takes the quotes off a string that it compares.
                out.add("CAST(");
                extract(value);
                out.add(" AS CHAR)");
            }
            case SORTED -> extract(value);
            case TEXT -> {
                if (spelling.unquotesAllText()) {
                    printTyped(value, " <> 'NULL'", "");
                } else {
                    printText(value);
                }
            }
            case NUMBER -> printTyped(value, " IN ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL')", " + 0");
            case BOOLEAN -> printTyped(value, " = 'BOOLEAN'", " = 'true'");
        }
    }

    /** The text of a value of some type, with what makes of it the Java type that is asked for; null for other types. */
    private void printTyped(JsonValue value, String ofType, String made) {
        out.add("CASE WHEN JSON_TYPE(");
        extract(value);
        out.add(")").add(ofType).add(" THEN JSON_UNQUOTE(");
        extract(value);
        out.add(")").add(made).add(" END");
    }

    /** The same for text, by what takes the quotes off a string and gives nothing for lists and objects. */
    private void printText(JsonValue value) {
        out.add("CASE JSON_TYPE(");
        extract(value);
        out.add(") WHEN 'NULL' THEN NULL WHEN 'STRING' THEN JSON_VALUE(");
        operands(value);
        out.add(") ELSE ");
        extract(value);
        out.add(" END");
    }

    private void extract(JsonBind bind) {
        out.add("JSON_EXTRACT(").bind(bind.value(), JSON).add(", '$')");
    }

    private void extract(JsonValue value) {
        out.add("JSON_EXTRACT(");
        operands(value);
        out.add(")");
    }

    private void operands(JsonValue value) {
        printer.print(value.document());
        out.add(", ");
        JsonPaths.print(value.path(), out);
    }
}
