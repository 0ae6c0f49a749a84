package org.sequelize4j.query;

import java.util.List;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.type.DataType;

/** A value in a condition, attribute list, order or group, resolved against the definitions. */
public sealed interface Operand {
    record AttributeOperand(Path path, Attribute attribute) implements Operand {}

    /** A bound value in the representation of its type. */
    record ValueOperand(Object value, DataType type) implements Operand {}

    /** A bound value that is compared with no attribute; bound as JDBC sees fit. */
    record PlainOperand(Object value) implements Operand {}

    record FunctionOperand(String name, List<Operand> arguments, boolean distinct) implements Operand {}

    record CastOperand(Operand operand, DataType type) implements Operand {}

    record LiteralOperand(String sql) implements Operand {}

    record NullOperand() implements Operand {}

    /** How many associated rows there are that fulfil the condition, over junction rows that fulfil theirs. */
    record CountOperand(AssociationDefinition association, Predicate condition, Predicate throughCondition)
            implements Operand {}
}
