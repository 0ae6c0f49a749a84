package org.sequelize4j.query;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Expression;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.CastOperand;
import org.sequelize4j.query.Operand.JsonOperand;
import org.sequelize4j.query.Operand.LiteralOperand;
import org.sequelize4j.query.Operand.PlainOperand;
import org.sequelize4j.query.Operand.TemplateOperand;
import org.sequelize4j.query.Operand.ValueOperand;
import org.sequelize4j.type.ArrayType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.RangeType;
import org.sequelize4j.type.SpecialTextType;
import org.sequelize4j.type.StringType;
import org.sequelize4j.type.TextType;

/**
 * The left side of a condition: says what may stand on the right, and refuses all else in sentences.
 *
 * @param whole the value of several attributes that is meant, of which the operand is the first; null for the operand alone
 */
record Comparison(
        ModelDefinition model, Operand operand, @Nullable EmbeddedValue whole) {
    Comparison(ModelDefinition model, Operand operand) {
        this(model, operand, null);
    }

    Predicate isNull() {
        return whole == null ? new Predicate.IsNull(operand) : WholeValue.isNull(this);
    }

    /** What the condition is about, for messages. */
    String label() {
        return whole == null ? OperandWords.of(model, operand) : "\"" + model.name() + "." + whole.name() + "\"";
    }

    Operand right(String operator, @Nullable Object given) {
        Object value = present(operator, given);
        if (value instanceof Expression expression && whole == null) {
            return ExpressionResolver.resolve(model, expression);
        }
        DataType type = type();
        if (operand instanceof JsonOperand || type instanceof JsonType) {
            return JsonComparison.right(operand, value);
        }
        if (type == null) {
            return PlainValue.operand(value);
        }
        if (type.stored() instanceof JsonType) {
            return JsonComparison.right(operand, type.store(accept(type, value)));
        }
        if (value instanceof Collection && !isComposed(type) && !type.javaType().isInstance(value)) {
            throw new QueryException("The condition on " + label() + " was given several values: " + operator
                    + " takes one; use in(…) for several.");
        }
        return new ValueOperand(accept(type, value), type);
    }

    private static boolean isComposed(DataType type) {
        return type.stored() instanceof ArrayType || type.stored() instanceof RangeType;
    }

    /** The value, which must not be null. */
    <V> V present(String operator, @Nullable V value) {
        if (value == null) {
            throw new QueryException("The condition on " + label() + " was given null: " + operator
                    + " takes a value. Use isNull() or notNull() to ask for missing values, or an operator that ends in IfPresent"
                    + " to leave the condition out.");
        }
        return value;
    }

    Predicate like(String operator, LikePattern pattern, Predicate.Case sensitivity) {
        requireText(operator);
        return new Predicate.Like(operand, new PlainOperand(pattern.text()), pattern.escape(), sensitivity);
    }

    /** The pattern is a text, or an expression that computes one. */
    Predicate like(String operator, @Nullable Object pattern, Predicate.Case sensitivity) {
        Object given = present(operator, pattern);
        if (given instanceof Expression expression) {
            requireText(operator);
            return new Predicate.Like(operand, ExpressionResolver.resolve(model, expression), null, sensitivity);
        }
        return like(operator, LikePattern.of(given.toString()), sensitivity);
    }

    Predicate regexp(String operator, String pattern, Predicate.Case sensitivity) {
        requireText(operator);
        return new Predicate.Regexp(operand, present(operator, pattern), sensitivity);
    }

    private void requireText(String operator) {
        DataType type = storedType();
        boolean text = type instanceof StringType
                || type instanceof TextType
                || type instanceof SpecialTextType
                || type instanceof EnumType;
        if (type != null && !text) {
            throw new QueryException(
                    operator + " compares text, and " + label() + " is " + type.name() + "; write where(cast("
                            + OperandWords.code(operand) + ", TEXT))." + operator + "(…) to compare it as text.");
        }
    }

    /** Whether the left side is text, or of a kind that nothing is known of. */
    boolean isText() {
        DataType type = storedType();
        return !(operand instanceof JsonOperand)
                && !(type instanceof JsonType)
                && !(type instanceof ArrayType)
                && !(type instanceof RangeType);
    }

    /** The condition when no operator follows. */
    Predicate alone() {
        if (operand instanceof LiteralOperand literal) {
            return new Predicate.Literal(literal.sql());
        }
        if (operand instanceof TemplateOperand template) {
            return new Predicate.Template(template);
        }
        throw new QueryException("The condition on " + label()
                + " has no operator; write one behind where(…), such as .eq(value) or .notNull().");
    }

    private Object accept(DataType type, Object value) {
        try {
            return type.acceptForComparison(value);
        } catch (InvalidValueException refused) {
            throw new QueryException(
                    "The condition on " + label() + " cannot take its value. " + refused.getMessage(), refused);
        }
    }

    private @Nullable DataType storedType() {
        DataType type = type();
        return type == null ? null : type.stored();
    }

    @Nullable
    DataType type() {
        if (whole != null) {
            throw new QueryException("The condition on " + label() + " is about several attributes, which can be"
                    + " compared as a whole by eq, ne, in, notIn, isNull and notNull only; name one of "
                    + whole.attributes().stream().map(Attribute::name).collect(Collectors.joining(", ")) + ".");
        }
        if (operand instanceof AttributeOperand attribute) {
            return attribute.attribute().type();
        }
        if (operand instanceof Operand.AggregateOperand) {
            return DataTypes.BIGINT;
        }
        if (operand instanceof Operand.TruthOperand) {
            return DataTypes.BOOLEAN;
        }
        return operand instanceof CastOperand cast ? cast.type() : null;
    }
}
