package org.sequelize4j.typed;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.FloatType;

/** A value over associated rows of a known model, as an accessor or a record component reads it. */
record AggregateLink(
        Aggregate aggregate,
        AssociationDefinition association,
        @Nullable Attribute attribute) {
    /** The class of its values. */
    Class<?> javaType() {
        return switch (aggregate) {
            case COUNT -> Long.class;
            case EXISTS -> Boolean.class;
            case AVG -> Double.class;
            case SUM, MIN, MAX -> attribute == null ? Object.class : javaType(attribute.type());
        };
    }

    private Class<?> javaType(DataType type) {
        if (aggregate != Aggregate.SUM) {
            return type.javaType();
        }
        if (type.stored() instanceof DecimalType) {
            return BigDecimal.class;
        }
        return type.stored() instanceof FloatType ? Double.class : Number.class;
    }

    /** The call that asks a query for it under this name. */
    String call(String name) {
        String of = attribute == null ? null : attribute.name();
        String call = aggregate.call(association.as(), of);
        return name.equals(aggregate.nameOf(association.as(), of))
                ? call
                : call.substring(0, call.length() - 1) + ", o -> o.as(\"" + name + "\"))";
    }
}
