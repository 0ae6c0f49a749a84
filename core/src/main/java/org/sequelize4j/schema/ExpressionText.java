package org.sequelize4j.schema;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.type.BooleanType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.TextType;

/** Prints defaults and the conditions of partial indexes, where a statement cannot have binds. */
final class ExpressionText {
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

    private final Dialect dialect;

    ExpressionText(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Null when the value is made in Java, or is null. */
    @Nullable
    String defaultValue(Attribute attribute) {
        DefaultValue value = attribute.defaultValue();
        if (value instanceof DefaultValue.Constant constant) {
            return dialect.inline(constant.value(), attribute.type());
        }
        return value instanceof DefaultValue.Computed computed ? expression(attribute, computed.expression()) : null;
    }

    /** {@code "a" = 1 AND "b" IS NULL}; null when there are no values. */
    @Nullable
    String condition(Map<Attribute, ? extends @Nullable Object> values) {
        return values.isEmpty()
                ? null
                : values.entrySet().stream()
                        .map(entry -> condition(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(" AND "));
    }

    private String condition(Attribute attribute, @Nullable Object value) {
        String column = dialect.quote(attribute.column());
        if (value == null) {
            return column + " IS NULL";
        }
        return column + " = " + dialect.inline(value, attribute.type());
    }

    private String expression(Attribute attribute, Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.sql();
        }
        if (expression instanceof Expression.FunctionCall call) {
            return call(attribute, call);
        }
        if (expression instanceof Expression.Cast cast) {
            return "CAST(" + argument(attribute, cast.operand()) + " AS " + dialect.columnType(cast.type()) + ")";
        }
        throw new DefinitionException(
                "The default of \"" + attribute.name() + "\" is a column, and a default cannot"
                        + " depend on other columns. Use a value, a supplier, fn(…) or literal(…), or set it in a beforeSave hook.");
    }

    private String call(Attribute attribute, Expression.FunctionCall call) {
        if (!FUNCTION.matcher(call.name()).matches()) {
            throw new DefinitionException("The default of \"" + attribute.name() + "\" calls \"" + call.name()
                    + "\", which is no name of a function: letters, digits, _ and . are allowed. For other SQL write"
                    + " literal(…).");
        }
        return call.arguments().stream()
                .map(argument -> argument(attribute, argument))
                .collect(Collectors.joining(", ", call.name() + "(", ")"));
    }

    private String argument(Attribute attribute, @Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        return value instanceof Expression expression
                ? expression(attribute, expression)
                : dialect.inline(value, type(attribute, value));
    }

    private static DataType type(Attribute attribute, Object value) {
        if (value instanceof String) {
            return new TextType(TextType.Size.REGULAR);
        }
        if (value instanceof Boolean) {
            return new BooleanType();
        }
        if (value instanceof Number) {
            return new DecimalType(0, 0, false);
        }
        throw new DefinitionException("The default of \"" + attribute.name() + "\" has an argument of "
                + value.getClass().getName() + ". Arguments may be texts, numbers, booleans, null and expressions.");
    }
}
