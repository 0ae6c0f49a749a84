package org.sequelize4j.query;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Strictness;

/**
 * How a find is carried out, apart from which rows it gives.
 *
 * @param hooks whether the hooks of finds run
 * @param strictness what happens when relations of its instances are loaded later; null as their models have it
 */
public record Manner(boolean hooks, @Nullable Strictness strictness) {
    /** With hooks, and as strict as the models are. */
    public static final Manner STANDARD = new Manner(true, null);

    Manner withHooks(boolean runs) {
        return new Manner(runs, strictness);
    }

    Manner withStrictness(Strictness other) {
        return new Manner(hooks, other);
    }

    /** On top of what a scope says. */
    Manner over(Manner base) {
        return new Manner(base.hooks && hooks, strictness == null ? base.strictness : strictness);
    }
}
