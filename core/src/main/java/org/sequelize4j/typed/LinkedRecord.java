package org.sequelize4j.typed;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.typed.RecordType.Component;

/** A record that is made of the slots of a row, and taken apart for them. */
record LinkedRecord(String name, RecordType record, List<Part> parts, List<Attribute> attributes)
        implements EmbeddedValue {
    sealed interface Part {
        Component component();
    }

    record Leaf(Component component, Attribute attribute, Conversion conversion) implements Part {}

    record Inner(Component component, LinkedRecord record) implements Part {}

    static Leaf leaf(Class<?> owner, Component component, Attribute attribute) {
        Class<?> wanted = Boxes.boxed(component.declaration().getType());
        Conversion conversion = Conversions.reading(attribute.type().javaType(), wanted);
        if (conversion == null) {
            throw new DefinitionException(owner.getSimpleName() + "." + component.name() + " is "
                    + wanted.getSimpleName() + ", but its attribute is "
                    + attribute.type().name() + ", which is "
                    + attribute.type().javaType().getSimpleName() + " in Java. Change one of them.");
        }
        return new Leaf(component, attribute, conversion);
    }

    @Override
    public Class<?> type() {
        return record.type();
    }

    @Override
    public @Nullable Object join(IntFunction<? extends @Nullable Object> slots) {
        @Nullable Object[] values = new Object[parts.size()];
        boolean none = true;
        for (int i = 0; i < values.length; i++) {
            values[i] = value(parts.get(i), slots);
            none &= values[i] == null;
        }
        if (none) {
            return null;
        }
        for (int i = 0; i < values.length; i++) {
            Component component = parts.get(i).component();
            if (values[i] == null && component.declaration().getType().isPrimitive()) {
                throw ShapeRefusals.nullPrimitive(type(), component, name + "." + component.name());
            }
        }
        return record.create(values);
    }

    private @Nullable Object value(Part part, IntFunction<? extends @Nullable Object> slots) {
        if (part instanceof Inner inner) {
            return inner.record().join(slots);
        }
        Leaf leaf = (Leaf) part;
        Object value = slots.apply(leaf.attribute().slot());
        try {
            return value == null ? null : leaf.conversion().convert(value);
        } catch (ArithmeticException | IllegalArgumentException unfit) {
            throw new InvalidValueException(
                    type().getSimpleName() + "." + leaf.component().name() + " cannot take the value " + value + " of "
                            + leaf.attribute().name() + ".",
                    unfit);
        }
    }

    @Override
    public void spread(@Nullable Object value, BiConsumer<Attribute, @Nullable Object> each) {
        for (Part part : parts) {
            Object given = value == null ? null : part.component().value((Record) Objects.requireNonNull(value));
            if (part instanceof Inner inner) {
                inner.record().spread(given, each);
            } else {
                each.accept(((Leaf) part).attribute(), Conversions.writing(given));
            }
        }
    }
}
