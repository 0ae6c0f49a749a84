package org.sequelize4j.query;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Strictness;
import org.sequelize4j.error.QueryException;

/**
 * How a find is carried out, apart from which rows it gives.
 *
 * @param hooks whether the hooks of finds run
 * @param strictness what happens when relations of its instances are loaded later; null as their models have it
 * @param position where a slice goes on; null for its beginning, and for all that is no slice
 * @param strategy of an include, how its rows are found; of a whole query, how those of all its includes are that say nothing
 *     and can be; null when the plan chooses
 * @param snapshot whether all statements see the database at one moment
 * @param linkName of a junction's rows, the name under which maps show them; null for the junction's own
 */
public record Manner(
        boolean hooks,
        @Nullable Strictness strictness,
        @Nullable Position position,
        @Nullable LoadStrategy strategy,
        boolean snapshot,
        @Nullable String linkName) {
    /** With hooks, as strict as the models are, from the beginning, and as the plan sees fit. */
    public static final Manner STANDARD = new Manner(true, null, null, null, false, null);

    Manner withHooks(boolean runs) {
        return new Manner(runs, strictness, position, strategy, snapshot, linkName);
    }

    Manner withStrictness(Strictness other) {
        return new Manner(hooks, other, position, strategy, snapshot, linkName);
    }

    Manner at(Position other) {
        if (position != null) {
            throw new QueryException(
                    "after(…) and before(…) are said twice: a slice goes on from one row, in one direction.");
        }
        return new Manner(hooks, strictness, other, strategy, snapshot, linkName);
    }

    Manner withStrategy(LoadStrategy other) {
        return new Manner(hooks, strictness, position, other, snapshot, linkName);
    }

    Manner atOneMoment() {
        return new Manner(hooks, strictness, position, strategy, true, linkName);
    }

    Manner shownAs(String name) {
        return new Manner(hooks, strictness, position, strategy, snapshot, name);
    }

    /** On top of what a scope says. */
    Manner over(Manner base) {
        return new Manner(
                base.hooks && hooks,
                strictness == null ? base.strictness : strictness,
                position == null ? base.position : position,
                strategy == null ? base.strategy : strategy,
                snapshot || base.snapshot,
                linkName);
    }

    /** Without a position, which was taken into account. */
    public Manner anywhere() {
        return new Manner(hooks, strictness, null, strategy, snapshot, linkName);
    }
}
