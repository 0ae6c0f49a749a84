package org.sequelize4j.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.type.DataType;

/** A value in a condition, attribute list, order or group, resolved against the definitions. */
public sealed interface Operand {
    record AttributeOperand(Path path, Attribute attribute) implements Operand {}

    /** An attribute of the row that an include belongs to; looked up where it is known which row that is. */
    record ParentOperand(String attribute) implements Operand {}

    /** A bound value in the representation of its type. */
    record ValueOperand(Object value, DataType type) implements Operand {}

    /** A bound value that is compared with no attribute; bound as JDBC sees fit. */
    record PlainOperand(Object value) implements Operand {}

    record FunctionOperand(String name, List<Operand> arguments, boolean distinct) implements Operand {}

    record CastOperand(Operand operand, DataType type) implements Operand {}

    record LiteralOperand(String sql) implements Operand {}

    /**
     * SQL as it stands, with values between.
     *
     * @param texts one more than there are values
     */
    record TemplateOperand(List<String> texts, List<Operand> values) implements Operand {}

    record NullOperand() implements Operand {}

    /**
     * One value over the associated rows that fulfil the condition, over junction rows that fulfil theirs.
     *
     * @param attribute whose values it is over; null for the rows themselves
     */
    record AggregateOperand(
            AssociationDefinition association,
            Aggregate aggregate,
            @Nullable Attribute attribute,
            Predicate condition,
            Predicate throughCondition)
            implements Operand {}

    /** What stands at a path of a JSON attribute. */
    record JsonOperand(AttributeOperand document, List<Object> path) implements Operand {
        public JsonOperand {
            path = List.copyOf(path);
        }
    }

    /** A JSON attribute with another value at a path. */
    record JsonSetOperand(
            AttributeOperand document,
            List<Object> path,
            @Nullable Object value) implements Operand {}

    /** A JSON document that is compared with what stands in another one. */
    record DocumentOperand(Object value) implements Operand {}

    /** A condition as a value: true, false, or null where it is neither. */
    record TruthOperand(Predicate condition) implements Operand {}

    /** Any or all of the rows of a subquery. */
    record RowsOperand(boolean all, Operand rows) implements Operand {}
}
