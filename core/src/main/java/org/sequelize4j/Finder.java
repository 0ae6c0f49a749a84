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

    /**
     * So many rows as the limit says, from the beginning or from a cursor that another slice has given. The primary key decides
     * between rows that the order leaves equal.
     *
     * @throws org.sequelize4j.error.QueryException when there is no limit, or when the order is not one of plain attributes
     */
    Slice<R> findSlice(Consumer<? super Query<T>> query);

    /**
     * Hands over all rows in the order of their primary key, so many at a time. Each batch is a statement of its own that goes on
     * behind the last key, so the rows that were handed over may be changed or deleted meanwhile.
     *
     * @throws org.sequelize4j.error.QueryException when the query has an order or an offset
     */
    void inBatches(int size, Consumer<? super Query<T>> query, Consumer<? super List<R>> batch);

    /** Reads row by row; close it. */
    Stream<R> stream(Consumer<? super Query<T>> query);
}
