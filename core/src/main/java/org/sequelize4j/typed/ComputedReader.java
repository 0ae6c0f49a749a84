package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.typed.RecordType.Component;

/** Reads a value over associated rows that the query computed under the component's name. */
record ComputedReader(Class<?> owner, Component component, ComponentType target, int place, Conversion conversion)
        implements ShapeReader {
    @Override
    public @Nullable Object read(@Nullable Object[] row) {
        Object value = row[place];
        if (value == null) {
            if (target.value().isPrimitive()) {
                throw ShapeRefusals.nullPrimitive(owner, component, "no values");
            }
            return target.wrap(null);
        }
        try {
            return target.wrap(conversion.convert(value));
        } catch (ArithmeticException | IllegalArgumentException unfit) {
            throw new InvalidValueException(
                    owner.getSimpleName() + "." + component.name() + " is "
                            + target.value().getSimpleName() + " and cannot take the value " + value + ".",
                    unfit);
        }
    }
}
