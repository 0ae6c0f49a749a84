package org.sequelize4j.association;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.AssociationException;

/** One thing that several declarations may say: whoever says something wins over whoever says nothing, and nobody may contradict. */
final class Agreement<V> {
    private final String what;
    private final String subject;
    private @Nullable String speaker;
    private @Nullable V value;

    /** What is agreed upon, such as {@code onDelete}, and of which thing. */
    Agreement(String what, String subject) {
        this.what = what;
        this.subject = subject;
    }

    void hear(String who, @Nullable V said) {
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
    String speaker() {
        return speaker;
    }
}
