package org.sequelize4j;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Which nested values become associated rows.
 *
 * @param <T> the model
 * @param <O> what says it
 */
public interface NestingOptions<T, O extends NestingOptions<T, O>> {
    /** Writes the values under this alias as associated rows. */
    O include(String association);

    O include(String association, Consumer<? super NestedOptions<Row>> nested);

    <R> O include(Function<? super T, ? extends Relation<R>> association);

    <R> O include(Function<? super T, ? extends Relation<R>> association, Consumer<? super NestedOptions<R>> nested);

    /** By model; possible when exactly one association without an alias leads to it. */
    O include(Model<?> model);

    <R> O include(Model<R> model, Consumer<? super NestedOptions<R>> nested);

    O include(Association association);

    O include(Association association, Consumer<? super NestedOptions<Row>> nested);
}
