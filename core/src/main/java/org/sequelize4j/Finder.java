package org.sequelize4j;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the rows of a model in one shape: instances, or records that {@link Model#into} names.
 *
 * @param <T> the model
 * @param <R> what a row becomes
 */
public interface Finder<T, R> {
    List<R> findAll();

    List<R> findAll(Consumer<? super Query<T>> query);

    Optional<R> findOne();

    Optional<R> findOne(Consumer<? super Query<T>> query);

    /**
     * Finds a row by its primary key.
     *
     * @param key the primary key; a list in the key's order or a map by attribute when it has several columns
     */
    Optional<R> findByPk(Object key);

    Optional<R> findByPk(Object key, Consumer<? super Query<T>> query);

    /** Finds a row that has to be there.
     *
     * @throws org.sequelize4j.error.EmptyResultException when there is no such row
     */
    R getByPk(Object key);

    R getByPk(Object key, Consumer<? super Query<T>> query);

    /** One page and the number of all root rows. */
    Page<R> findAndCountAll(Consumer<? super Query<T>> query);

    /** Reads row by row; close it. */
    Stream<R> stream(Consumer<? super Query<T>> query);
}
