package org.sequelize4j.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.DocumentOperand;
import org.sequelize4j.query.Operand.JsonOperand;
import org.sequelize4j.query.Operand.PlainOperand;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.JsonType;

/** What a JSON document, or what stands inside of one, is compared with. */
final class JsonComparison {
    private JsonComparison() {}

    /** Inside of a document, texts, numbers and truth values are compared as such; all else as documents. */
    static Operand right(Operand left, Object value) {
        boolean inside = left instanceof JsonOperand json && !json.path().isEmpty();
        if (inside && (value instanceof Number || value instanceof Boolean)) {
            return new PlainOperand(value);
        }
        boolean composed = value instanceof Map || value instanceof Collection || value instanceof Object[];
        return inside && !composed
                ? new PlainOperand(PlainValue.text(value))
                : new DocumentOperand(type(left).accept(value));
    }

    /** The place that a condition on JSON is about. */
    static JsonOperand place(Operand left, String label, String operator) {
        if (left instanceof JsonOperand json) {
            return json;
        }
        if (left instanceof AttributeOperand attribute
                && attribute.attribute().type().stored() instanceof JsonType) {
            return new JsonOperand(attribute, List.of());
        }
        throw new QueryException(operator + " is asked of JSON documents, and " + label + " is none.");
    }

    private static DataType type(Operand left) {
        return left instanceof JsonOperand json
                ? json.document().attribute().type().stored()
                : ((AttributeOperand) left).attribute().type().stored();
    }
}
