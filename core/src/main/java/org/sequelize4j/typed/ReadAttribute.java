package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.InstanceException;

/** Reads one slot as the type of its accessor. */
final class ReadAttribute implements Call {
    private final int slot;
    private final AccessorValue accessor;

    ReadAttribute(Attribute attribute, Class<?> type, Conversion conversion) {
        this.slot = attribute.slot();
        this.accessor = new AccessorValue(attribute.name(), type, conversion);
    }

    @Override
    public @Nullable Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        Object value = self.read(slot);
        if (value == null) {
            return accessor.type().isPrimitive() ? refuseNothing(self) : null;
        }
        return accessor.convert(self, value);
    }

    private @Nullable Object refuseNothing(TypedInstance self) {
        String name = accessor.name();
        Class<?> type = accessor.type();
        throw new InstanceException(self.definition().name() + "." + name
                + " has no value here, and its accessor returns " + type.getSimpleName() + ", which cannot be null. "
                + (self.isNew()
                        ? "Set it first, or declare " + Boxes.boxed(type).getSimpleName() + " " + name + "();"
                        : "It is null; declare " + Boxes.boxed(type).getSimpleName() + " " + name + "();"));
    }
}
