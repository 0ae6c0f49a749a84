package org.sequelize4j.query;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.CastOperand;
import org.sequelize4j.query.Operand.LiteralOperand;
import org.sequelize4j.query.Operand.ValueOperand;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.StringType;
import org.sequelize4j.type.TextType;

/** The left side of a condition: says what may stand on the right, and refuses all else in sentences. */
record Comparison(ModelDefinition model, Operand operand) {

    /** What the condition is about, for messages. */
    String label() {
        return OperandWords.of(model, operand);
    }

    Operand right(String operator, @Nullable Object given) {
        Object value = present(operator, given);
        if (value instanceof Expression expression) {
            return ExpressionResolver.resolve(model, expression);
        }
        DataType type = type();
        if (type == null) {
            return PlainValue.operand(value);
        }
        if (value instanceof Collection && !(type instanceof JsonType)) {
            throw new QueryException("The condition on " + label() + " was given several values: " + operator
                    + " takes one; use in(…) for several.");
        }
        return new ValueOperand(accept(type, value), type);
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
        DataType type = type();
        if (type != null && !(type instanceof StringType) && !(type instanceof TextType)) {
            throw new QueryException(
                    operator + " compares text, and " + label() + " is " + type.name() + "; write where(cast("
                            + OperandWords.code(operand) + ", TEXT))." + operator + "(…) to compare it as text.");
        }
        return new Predicate.Like(operand, pattern.text(), pattern.escape(), sensitivity);
    }

    /** The condition when no operator follows. */
    Predicate alone() {
        if (operand instanceof LiteralOperand literal) {
            return new Predicate.Literal(literal.sql());
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

    private @Nullable DataType type() {
        if (operand instanceof AttributeOperand attribute) {
            return attribute.attribute().type();
        }
        return operand instanceof CastOperand cast ? cast.type() : null;
    }
}
