package org.sequelize4j.write;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Expression;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.instance.Slot;

/** What a new row gives to one of its stored attributes. */
enum Giving {
    VALUE,
    /** What the database is to compute. */
    EXPRESSION,
    /** The database makes a value: a key that counts up, or a computed default. */
    LEFT_TO_DATABASE,
    NOTHING;

    /**
     * Tells it by what stands in the slot.
     *
     * @param raw the content of the slot, markers included
     */
    static Giving of(Attribute attribute, @Nullable Object raw) {
        if (Validation.leftToDatabase(attribute, raw)) {
            return LEFT_TO_DATABASE;
        }
        if (raw instanceof Slot) {
            return NOTHING;
        }
        return raw instanceof Expression ? EXPRESSION : VALUE;
    }
}
