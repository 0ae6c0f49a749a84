package org.sequelize4j.definition;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Relation;

/**
 * Turns method references of one model into names. The typed face calls them on a recording proxy; the dynamic face refuses
 * them and says how to write the name.
 */
public interface References<T> {
    /**
     * The name of the attribute that the reference reads.
     *
     * @throws org.sequelize4j.error.QueryException when the reference reads not exactly one stored attribute
     */
    String attribute(Function<? super T, ? extends @Nullable Object> reference);

    /**
     * The same where rows are sorted, which can be by a value over associated rows, too.
     *
     * @throws org.sequelize4j.error.QueryException when the reference reads neither
     */
    default String sorted(Function<? super T, ? extends @Nullable Object> reference) {
        return attribute(reference);
    }

    /**
     * The alias of the association that the reference reads.
     *
     * @throws org.sequelize4j.error.QueryException when the reference reads not exactly one association
     */
    String association(Function<? super T, ? extends Relation<?>> reference);
}
