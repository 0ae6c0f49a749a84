package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.typed.RecordType.Component;

/** Reads an attribute into a record component. */
record AttributeReader(
        Class<?> owner, Component component, ComponentType target, String attribute, int place, Conversion conversion)
        implements ShapeReader {

    static ShapeReader of(Class<?> owner, Component component, ShapeNode node, Attribute attribute) {
        if (!attribute.isStored()) {
            throw ShapeRefusals.refusal(
                    owner,
                    component,
                    "is the attribute \"" + attribute.name() + "\" of "
                            + node.model().name()
                            + ", which is virtual: there is no column to read. Remove the component.");
        }
        ComponentType declared = ComponentType.of(component.declaration());
        ComponentType target = declared.isCollection()
                ? new ComponentType(component.declaration().getType(), ComponentType.Wrapping.PLAIN)
                : declared;
        Conversion conversion = Conversions.reading(attribute.type().javaType(), Boxes.boxed(target.value()));
        if (conversion == null) {
            throw ShapeRefusals.refusal(
                    owner,
                    component,
                    "is " + target.value().getSimpleName() + ", but "
                            + node.model().name() + "." + attribute.name() + " is "
                            + attribute.type().name() + ", which is "
                            + attribute.type().javaType().getSimpleName()
                            + " in Java. Declare it as that.");
        }
        return new AttributeReader(owner, component, target, attribute.name(), node.need(attribute), conversion);
    }

    @Override
    public @Nullable Object read(@Nullable Object[] row) {
        Object value = row[place];
        if (value == null) {
            if (target.value().isPrimitive()) {
                throw ShapeRefusals.nullPrimitive(owner, component, attribute);
            }
            return target.wrap(null);
        }
        try {
            return target.wrap(conversion.convert(value));
        } catch (ArithmeticException | IllegalArgumentException unfit) {
            throw new InvalidValueException(
                    owner.getSimpleName() + "." + component.name() + " is "
                            + target.value().getSimpleName() + " and cannot take the value " + value + " of "
                            + attribute + ".",
                    unfit);
        }
    }
}
