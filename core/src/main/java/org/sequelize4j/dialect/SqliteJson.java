package org.sequelize4j.dialect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.JsonForm;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlExpression.JsonBind;
import org.sequelize4j.sql.SqlExpression.JsonContains;
import org.sequelize4j.sql.SqlExpression.JsonKeys;
import org.sequelize4j.sql.SqlExpression.JsonNull;
import org.sequelize4j.sql.SqlExpression.JsonSet;
import org.sequelize4j.sql.SqlExpression.JsonValue;
import org.sequelize4j.sql.SqlExpression.Spelled;
import org.sequelize4j.type.JsonType;

/** JSON in SQLite, whose documents are text that its functions read. */
final class SqliteJson {
    private static final JsonType JSON = new JsonType(false);

    private final ExpressionPrinter printer;
    private final SqlWriter out;

    private SqliteJson(ExpressionPrinter printer) {
        this.printer = printer;
        this.out = printer.out();
    }

    static void print(Spelled expression, ExpressionPrinter printer) {
        new SqliteJson(printer).print(expression);
    }

    private void print(Spelled expression) {
        if (expression instanceof JsonValue value) {
            printValue(value);
        } else if (expression instanceof JsonBind bind) {
            out.add("json(").bind(bind.value(), JSON).add(")");
        } else if (expression instanceof JsonNull) {
            out.add("json('null')");
        } else if (expression instanceof JsonContains contains) {
            out.add("(");
            printContains(contains.document(), contains.candidate(), 0);
            out.add(")");
        } else if (expression instanceof JsonKeys keys) {
            out.add("(");
            out.list(keys.keys(), keys.all() ? " AND " : " OR ", key -> {
                call("json_type", keys.document().at(key));
                out.add(" IS NOT NULL");
            });
            out.add(")");
        } else if (expression instanceof JsonSet set) {
            out.add("json_set(");
            printer.print(set.document());
            out.add(", ");
            JsonPaths.print(set.path(), out);
            out.add(", ");
            printer.print(set.value());
            out.add(")");
        } else {
            throw Unsupported.operator(expression);
        }
    }

    private void printValue(JsonValue value) {
        switch (value.form()) {
            case DOCUMENT -> {
                out.add("(");
                printer.print(value.document(), Precedence.TERM);
                out.add(" -> ");
                JsonPaths.print(value.path(), out);
                out.add(")");
            }
            case TEXT -> {
                out.add("CAST(");
                call("json_extract", value);
                out.add(" AS TEXT)");
            }
            case NUMBER -> {
                out.add("CASE WHEN ");
                call("json_type", value);
                out.add(" IN ('integer', 'real') THEN ");
                call("json_extract", value);
                out.add(" END");
            }
            case BOOLEAN -> {
                out.add("CASE ");
                call("json_type", value);
                out.add(" WHEN 'true' THEN 1 WHEN 'false' THEN 0 END");
            }
            case SORTED -> call("json_extract", value);
        }
    }

    private void call(String function, JsonValue value) {
        out.add(function).add("(");
        printer.print(value.document());
        out.add(", ");
        JsonPaths.print(value.path(), out);
        out.add(")");
    }

    /** As PostgreSQL's containment: an object by its keys, an array by its elements in any order, all else by equality. */
    private void printContains(JsonValue document, @Nullable Object candidate, int depth) {
        if (candidate instanceof Map<?, ?> map) {
            call("json_type", document);
            out.add(" = 'object'");
            map.forEach((key, value) -> {
                out.add(" AND ");
                printContains(document.at(String.valueOf(key)), value, depth);
            });
        } else if (candidate instanceof List<?> elements) {
            call("json_type", document);
            out.add(" = 'array'");
            elements.forEach(element -> {
                out.add(" AND ");
                printElement(document, element, depth + 1);
            });
        } else {
            printEqual(document, candidate);
        }
    }

    /** An element is looked at as a document of its own, in an array so that a text is one, too. */
    private void printElement(JsonValue document, @Nullable Object element, int depth) {
        String each = "each" + depth;
        out.add("EXISTS (SELECT 1 FROM ");
        call("json_each", document);
        out.add(" AS ").add(each).add(" WHERE ");
        SqlExpression wrapped = new SqlExpression.Raw("json_array(CASE WHEN " + each + ".type IN ('array', 'object')"
                + " THEN json(" + each + ".value) WHEN " + each + ".type IN ('true', 'false') THEN json(" + each
                + ".type) ELSE " + each + ".value END)");
        printContains(new JsonValue(wrapped, false, List.of(0), JsonForm.DOCUMENT), element, depth);
        out.add(")");
    }

    private void printEqual(JsonValue document, @Nullable Object candidate) {
        if (candidate == null) {
            call("json_type", document);
            out.add(" = 'null'");
        } else {
            printValue(document.as(JsonForm.DOCUMENT));
            out.add(" = json(").bind(candidate, JSON).add(")");
        }
    }
}
