package org.sequelize4j.instance;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.EmbeddedValue;
import org.sequelize4j.error.InvalidValueException;

/** Sets a value that several attributes make up, by the name of the whole. */
final class Embedding {
    private Embedding() {}

    /** An object of the value's class, null for no part at all, or a map of the parts that are set. */
    static void set(RowInstance row, EmbeddedValue embedded, @Nullable Object value) {
        if (value instanceof Map<?, ?> parts) {
            parts.forEach((name, part) -> row.set(embedded.name() + "." + name, part));
        } else if (value == null || embedded.type().isInstance(value)) {
            embedded.spread(value, row::assign);
        } else {
            throw new InvalidValueException("\"" + embedded.name() + "\" of the model \""
                    + row.definition().name() + "\" is a "
                    + embedded.type().getSimpleName() + ", and the "
                    + value.getClass().getSimpleName() + " " + value
                    + " was given. Give one, null, or a map of its parts.");
        }
    }
}
