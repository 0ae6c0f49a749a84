package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.InvalidValueException;

/** Reads one slot as the type of its accessor. */
final class ReadAttribute implements Call {
    private final int slot;
    private final String name;
    private final Class<?> type;
    private final Conversion conversion;

    ReadAttribute(Attribute attribute, Class<?> type, Conversion conversion) {
        this.slot = attribute.slot();
        this.name = attribute.name();
        this.type = type;
        this.conversion = conversion;
    }

    @Override
    public @Nullable Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        Object value = self.read(slot);
        if (value == null) {
            return type.isPrimitive() ? refuseNothing(self) : null;
        }
        return convert(self, value);
    }

    private Object convert(TypedInstance self, Object value) {
        try {
            return conversion.convert(value);
        } catch (ArithmeticException | IllegalArgumentException unfit) {
            throw new InvalidValueException(
                    self.definition().name() + "." + name + " is " + value + ", which does not fit into the accessor's "
                            + type.getSimpleName() + "; row().get(\"" + name + "\") gives it as it is.",
                    unfit);
        }
    }

    private @Nullable Object refuseNothing(TypedInstance self) {
        throw new InstanceException(self.definition().name() + "." + name
                + " has no value here, and its accessor returns " + type.getSimpleName() + ", which cannot be null. "
                + (self.isNew()
                        ? "Set it first, or declare " + Boxes.boxed(type).getSimpleName() + " " + name + "();"
                        : "It is null; declare " + Boxes.boxed(type).getSimpleName() + " " + name + "();"));
    }
}
