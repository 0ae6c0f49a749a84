package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;

/** Sets one slot, and gives the instance back for the next setter. */
record WriteAttribute(Attribute attribute, boolean givesNothing) implements Call {
    @Override
    public @Nullable Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        Object value = arguments == null ? null : arguments[0];
        self.assign(attribute, Conversions.writing(value));
        return givesNothing ? null : self.face();
    }
}
