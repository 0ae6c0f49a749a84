package org.sequelize4j.plan;

import java.util.List;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.query.Operand;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.JsonOperand;
import org.sequelize4j.query.Operand.PlainOperand;
import org.sequelize4j.sql.JsonForm;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlExpression.JsonValue;
import org.sequelize4j.type.JsonType;

/** Translates what is asked of JSON documents. */
final class Documents {
    private Documents() {}

    static JsonValue of(Scope scope, JsonOperand json, JsonForm form) {
        Attribute attribute = json.document().attribute();
        return new JsonValue(
                scope.attribute(json.document().path(), attribute), isBinary(attribute), json.path(), form);
    }

    /** The left side of a comparison: a place in a document is looked at as what it is compared with. */
    static SqlExpression compared(Scope scope, Operand left, Operand right) {
        if (left instanceof JsonOperand json) {
            return of(scope, json, form(right));
        }
        boolean whole = left instanceof AttributeOperand attribute
                && attribute.attribute().type().stored() instanceof JsonType
                && right instanceof Operand.DocumentOperand;
        return whole
                ? of(scope, new JsonOperand((AttributeOperand) left, List.of()), JsonForm.DOCUMENT)
                : Operands.of(scope, left);
    }

    /** The same for text and for nothing at all: JSON's null is none. */
    static SqlExpression text(Scope scope, Operand operand) {
        return operand instanceof JsonOperand json ? of(scope, json, JsonForm.TEXT) : Operands.of(scope, operand);
    }

    static SqlExpression sorted(Scope scope, Operand operand) {
        return operand instanceof JsonOperand json ? of(scope, json, JsonForm.SORTED) : Operands.of(scope, operand);
    }

    private static JsonForm form(Operand right) {
        if (right instanceof PlainOperand plain) {
            return plain.value() instanceof Number
                    ? JsonForm.NUMBER
                    : plain.value() instanceof Boolean ? JsonForm.BOOLEAN : JsonForm.TEXT;
        }
        return right instanceof Operand.DocumentOperand ? JsonForm.DOCUMENT : JsonForm.TEXT;
    }

    static SqlExpression set(Scope scope, Operand.JsonSetOperand set) {
        Attribute attribute = set.document().attribute();
        Object value = set.value();
        return new SqlExpression.JsonSet(
                scope.attribute(set.document().path(), attribute),
                isBinary(attribute),
                set.path(),
                value == null ? new SqlExpression.JsonNull() : new SqlExpression.JsonBind(value));
    }

    private static boolean isBinary(Attribute attribute) {
        return attribute.type().stored() instanceof JsonType json && json.binary();
    }
}
