package org.sequelize4j.typed;

import org.sequelize4j.error.InvalidValueException;

/** What an accessor gives: a value as the type that it returns. */
record AccessorValue(String name, Class<?> type, Conversion conversion) {
    Object convert(TypedInstance self, Object value) {
        try {
            return conversion.convert(value);
        } catch (ArithmeticException | IllegalArgumentException unfit) {
            throw new InvalidValueException(
                    self.definition().name() + "." + name + " is " + value + ", which does not fit into the accessor's "
                            + type.getSimpleName() + "; row().get(\"" + name + "\") gives it as it is.",
                    unfit);
        }
    }
}
