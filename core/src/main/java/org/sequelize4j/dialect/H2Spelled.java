package org.sequelize4j.dialect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.JsonForm;
import org.sequelize4j.sql.SqlExpression.JsonBind;
import org.sequelize4j.sql.SqlExpression.JsonContains;
import org.sequelize4j.sql.SqlExpression.JsonKeys;
import org.sequelize4j.sql.SqlExpression.JsonNull;
import org.sequelize4j.sql.SqlExpression.JsonValue;
import org.sequelize4j.sql.SqlExpression.Quantified;
import org.sequelize4j.sql.SqlExpression.Regexp;
import org.sequelize4j.sql.SqlExpression.Spelled;
import org.sequelize4j.type.JsonType;

/**
 * H2's own operators. It can look into JSON documents and do nothing else with them: what is found is turned into text, and
 * that into whatever is asked for.
 */
final class H2Spelled {
    private static final JsonType JSON = new JsonType(false);

    private final ExpressionPrinter printer;
    private final SqlWriter out;

    private H2Spelled(ExpressionPrinter printer) {
        this.printer = printer;
        this.out = printer.out();
    }

    static void print(Spelled expression, ExpressionPrinter printer) {
        new H2Spelled(printer).print(expression);
    }

    private void print(Spelled expression) {
        if (expression instanceof Regexp regexp) {
            out.add("REGEXP_LIKE(");
            printer.print(regexp.operand());
            out.add(", ");
            printer.print(regexp.pattern());
            out.add(regexp.ignoreCase() ? ", 'i')" : ")");
        } else if (expression instanceof Quantified quantified) {
            out.add(quantified.all() ? "ALL " : "ANY ");
            printer.print(quantified.rows());
        } else if (expression instanceof JsonValue value) {
            printValue(value);
        } else if (expression instanceof JsonBind bind) {
            printBind(bind.value());
        } else if (expression instanceof JsonNull) {
            out.add("JSON 'null'");
        } else if (expression instanceof JsonContains contains) {
            out.add("(");
            printContains(contains.document(), contains.candidate());
            out.add(")");
        } else if (expression instanceof JsonKeys keys) {
            out.add("(").list(keys.keys(), keys.all() ? " AND " : " OR ", key -> {
                printDocument(keys.document().at(key));
                out.add(" IS NOT NULL");
            });
            out.add(")");
        } else {
            throw Unsupported.operator(expression);
        }
    }

    private void printValue(JsonValue value) {
        switch (value.form()) {
            case DOCUMENT, SORTED -> printDocument(value);
            case TEXT -> {
                out.add("CASE WHEN ");
                printText(value);
                out.add(" LIKE '\"%' THEN STRINGDECODE(SUBSTRING(");
                printText(value);
                out.add(" FROM 2 FOR CHAR_LENGTH(");
                printText(value);
                out.add(") - 2)) ELSE NULLIF(");
                printText(value);
                out.add(", 'null') END");
            }
            case NUMBER -> {
                out.add("CASE WHEN REGEXP_LIKE(");
                printText(value);
                out.add(", '^-?[0-9]') THEN CAST(");
                printText(value);
                out.add(" AS DECFLOAT(100)) END");
            }
            case BOOLEAN -> {
                out.add("CASE ");
                printText(value);
                out.add(" WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END");
            }
        }
    }

    /** As JSON writes it, so that a text stands between quotes. */
    private void printText(JsonValue value) {
        out.add("CAST(");
        printDocument(value);
        out.add(" AS VARCHAR)");
    }

    /** {@code ("table"."column")."a"."b"[1]}; arrays are counted from 1. */
    private void printDocument(JsonValue value) {
        out.add("(");
        printer.print(value.document());
        out.add(")");
        for (Object step : value.path()) {
            if (step instanceof Integer number) {
                out.add("[" + (number + 1) + "]");
            } else if (step instanceof Place place) {
                out.add("[");
                printPlace(place);
                out.add("]");
            } else {
                out.add(".").name(step.toString());
            }
        }
    }

    private void printBind(@Nullable Object value) {
        out.add("CAST(").bind(value, JSON).add(" AS JSON)");
    }

    /** An object by its keys, an array by its elements, all else by equality. */
    private void printContains(JsonValue document, @Nullable Object candidate) {
        if (candidate instanceof List<?> elements) {
            printDocument(document);
            out.add(" IS JSON ARRAY");
            elements.forEach(element -> printElement(document, element));
        } else if (candidate instanceof Map<?, ?> map) {
            printDocument(document);
            out.add(" IS JSON OBJECT");
            map.forEach((key, value) -> {
                out.add(" AND ");
                printContains(document.at(String.valueOf(key)), value);
            });
        } else {
            printDocument(document.as(JsonForm.DOCUMENT));
            out.add(" = ");
            if (candidate == null) {
                out.add("JSON 'null'");
            } else {
                printBind(candidate);
            }
        }
    }

    /** H2 cannot unnest a document, so its places are counted; there are no more than it has characters. */
    private void printElement(JsonValue document, @Nullable Object candidate) {
        long depth = document.path().stream().filter(Place.class::isInstance).count();
        Place place = new Place("element" + (depth + 1));
        out.add(" AND EXISTS (SELECT 1 FROM SYSTEM_RANGE(1, " + Integer.MAX_VALUE + ") ")
                .name(place.range())
                .add(" WHERE ");
        printPlace(place);
        out.add(" <= COALESCE(CHAR_LENGTH(CAST(");
        printDocument(document);
        out.add(" AS VARCHAR)), 0) AND ");
        printContains(document.at(place), candidate);
        out.add(")");
    }

    private void printPlace(Place place) {
        out.name(place.range()).add(".").name("X");
    }

    /** A step to whichever element of an array has the number that a range of numbers has come to. */
    private record Place(String range) {}
}
