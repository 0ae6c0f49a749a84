package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.EmbeddedValue;

/** Makes a record of the slots of its parts. */
record ReadEmbedded(EmbeddedValue embedded) implements Call {
    @Override
    public @Nullable Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        return embedded.join(self::read);
    }
}
