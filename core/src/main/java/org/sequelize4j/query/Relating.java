package org.sequelize4j.query;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.JsonOperand;
import org.sequelize4j.query.Operand.ValueOperand;
import org.sequelize4j.query.Predicate.HasKeys;
import org.sequelize4j.query.Predicate.Related;
import org.sequelize4j.query.Predicate.Relation;
import org.sequelize4j.type.ArrayType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.Range;
import org.sequelize4j.type.RangeType;

/** Makes the conditions of arrays, ranges, JSON documents and full text, whose right side depends on what stands left. */
record Relating(Comparison left) {
    Predicate of(String operator, Relation relation, @Nullable Object given) {
        Object value = left.present(operator, given);
        DataType type = left.type();
        if (relation == Relation.MATCH || value instanceof Expression) {
            return new Related(left.operand(), relation, left.right(operator, value));
        }
        if (left.operand() instanceof JsonOperand || (type != null && type.stored() instanceof JsonType)) {
            return document(operator, relation, value);
        }
        if (type instanceof ArrayType array && relation.compareTo(Relation.OVERLAP) <= 0) {
            Object elements = value instanceof Collection || value instanceof Object[] ? value : List.of(value);
            return new Related(left.operand(), relation, value(operator, elements, array));
        }
        if (type instanceof RangeType range) {
            boolean whole = value instanceof Range || value instanceof Collection;
            boolean element = !whole && relation == Relation.CONTAINS;
            return new Related(left.operand(), relation, value(operator, value, element ? range.element() : range));
        }
        throw new QueryException(operator + " is asked of "
                + (relation.compareTo(Relation.CONTAINED) <= 0
                        ? "arrays, ranges and JSON documents"
                        : relation == Relation.OVERLAP ? "arrays and ranges" : "ranges")
                + ", and " + left.label() + " is " + (type == null ? "none of these" : type.name()) + ".");
    }

    Predicate keys(String operator, @Nullable Collection<String> keys, boolean all) {
        List<String> given = List.copyOf(left.present(operator, keys));
        if (given.isEmpty()) {
            throw new QueryException(operator + " was given no key; name at least one.");
        }
        return new HasKeys(JsonComparison.place(left.operand(), left.label(), operator), given, all);
    }

    private Predicate document(String operator, Relation relation, Object value) {
        JsonOperand place = JsonComparison.place(left.operand(), left.label(), operator);
        if (relation.compareTo(Relation.CONTAINED) > 0) {
            throw new QueryException(operator + " is asked of arrays and ranges, and " + left.label()
                    + " is JSON, which has contains(…), contained(…) and hasKey(…).");
        }
        return new Related(
                place,
                relation,
                new Operand.DocumentOperand(
                        place.document().attribute().type().stored().accept(value)));
    }

    private Operand value(String operator, Object value, DataType type) {
        try {
            return new ValueOperand(type.acceptForComparison(value), type);
        } catch (InvalidValueException refused) {
            throw new QueryException(
                    operator + " on " + left.label() + " cannot take its value. " + refused.getMessage(), refused);
        }
    }
}
