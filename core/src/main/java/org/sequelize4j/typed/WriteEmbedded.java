package org.sequelize4j.typed;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.EmbeddedValue;

/** Sets the slots of all parts of a record, and gives the instance back for the next setter. */
record WriteEmbedded(EmbeddedValue embedded, boolean givesNothing) implements Call {
    @Override
    public @Nullable Object run(TypedInstance self, @Nullable Object @Nullable [] arguments) {
        embedded.spread(arguments == null ? null : arguments[0], self::assign);
        return givesNothing ? null : self.face();
    }
}
