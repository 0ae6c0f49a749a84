package org.sequelize4j.association;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.AssociationException;

/**
 * One thing that several declarations may say: whoever says something wins over whoever says nothing, and nobody may contradict.
 * Words are made of the speakers when one does.
 */
final class Agreement<V> {
    private final String what;
    private final Object subject;
    private @Nullable Object speaker;
    private @Nullable V value;

    /** What is agreed upon, such as {@code onDelete}, and of which thing. */
    Agreement(String what, Object subject) {
        this.what = what;
        this.subject = subject;
    }

    void hear(Object who, @Nullable V said) {
        if (said == null) {
            return;
        }
        if (value != null && !value.equals(said)) {
            throw new AssociationException("For " + subject + ", " + speaker + " says " + what + " " + value + ", and "
                    + who + " says " + what + " " + said
                    + ". They speak of the same thing: say it in one place, or say the same in both.");
        }
        if (value == null) {
            value = said;
            speaker = who;
        }
    }

    @Nullable
    V value() {
        return value;
    }

    V orElse(V byDefault) {
        return value == null ? byDefault : value;
    }

    boolean isSaid() {
        return value != null;
    }

    /** Who said it first. */
    @Nullable
    Object speaker() {
        return speaker;
    }
}
