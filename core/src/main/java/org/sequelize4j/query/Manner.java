package org.sequelize4j.query;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Strictness;
import org.sequelize4j.error.QueryException;

/**
 * How a find is carried out, apart from which rows it gives.
 *
 * @param hooks whether the hooks of finds run
 * @param strictness what happens when relations of its instances are loaded later; null as their models have it
 * @param position where a slice goes on; null for its beginning, and for all that is no slice
 */
public record Manner(
        boolean hooks,
        @Nullable Strictness strictness,
        @Nullable Position position) {
    /** With hooks, as strict as the models are, from the beginning. */
    public static final Manner STANDARD = new Manner(true, null, null);

    Manner withHooks(boolean runs) {
        return new Manner(runs, strictness, position);
    }

    Manner withStrictness(Strictness other) {
        return new Manner(hooks, other, position);
    }

    Manner at(Position other) {
        if (position != null) {
            throw new QueryException(
                    "after(…) and before(…) are said twice: a slice goes on from one row, in one direction.");
        }
        return new Manner(hooks, strictness, other);
    }

    /** On top of what a scope says. */
    Manner over(Manner base) {
        return new Manner(
                base.hooks && hooks,
                strictness == null ? base.strictness : strictness,
                position == null ? base.position : position);
    }

    /** Without a position, which was taken into account. */
    public Manner anywhere() {
        return new Manner(hooks, strictness, null);
    }
}
