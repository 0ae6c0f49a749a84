package org.sequelize4j;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Which associations of a model are saved with a row of it.
 *
 * @param <T> the model
 * @param <O> what says it
 */
public interface GraphLevel<T, O extends GraphLevel<T, O>> {
    /** Saves what is given under this alias: rows that are there are updated, new ones are inserted, all others are kept. */
    O association(String alias);

    /** The same as the options say. */
    O association(String alias, Consumer<? super GraphAssociationOptions<Row>> options);

    <R> O association(Function<? super T, ? extends Relation<R>> association);

    <R> O association(
            Function<? super T, ? extends Relation<R>> association,
            Consumer<? super GraphAssociationOptions<R>> options);
}
