package org.sequelize4j;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The writes of a model that first see whether a row is there.
 *
 * @param <T> the model
 */
public interface Upserts<T> {
    /**
     * Inserts a row; or sets what is given on the row that stands in its way by a unique key. Defaults are for new rows only.
     * The instance is what is stored afterwards.
     */
    Upserted<T> upsert(Consumer<? super T> values);

    Upserted<T> upsert(Consumer<? super T> values, Consumer<? super UpsertOptions<T>> options);

    /** Every component of the record is given, nulls too. */
    Upserted<T> upsert(Record values);

    Upserted<T> upsert(Record values, Consumer<? super UpsertOptions<T>> options);

    Upserted<T> upsert(Map<String, ? extends @Nullable Object> values);

    Upserted<T> upsert(Map<String, ? extends @Nullable Object> values, Consumer<? super UpsertOptions<T>> options);

    /**
     * Finds a row, or creates one with the values that the conditions ask to be equal. When someone else creates the row
     * meanwhile it is found, also inside a transaction. Only a unique key keeps two callers from creating the same row twice.
     */
    Found<T> findOrCreate(Consumer<? super Query<T>> query);

    /** The same with more values for a row that is created; they come before those of the conditions. */
    Found<T> findOrCreate(Consumer<? super Query<T>> query, Consumer<? super T> defaults);

    Found<T> findOrCreate(
            Consumer<? super Query<T>> query, Consumer<? super T> defaults, Consumer<? super CreateOptions<T>> options);

    Found<T> findOrCreate(Consumer<? super Query<T>> query, Map<String, ? extends @Nullable Object> defaults);

    Found<T> findOrCreate(
            Consumer<? super Query<T>> query,
            Map<String, ? extends @Nullable Object> defaults,
            Consumer<? super CreateOptions<T>> options);

    /** The same as {@code findOrCreate}, under the name that Sequelize has for finding, creating and finding again. */
    Found<T> findCreateFind(Consumer<? super Query<T>> query, Consumer<? super T> defaults);

    /** Finds a row, or builds an unsaved one with the values that the conditions ask to be equal. */
    Found<T> findOrBuild(Consumer<? super Query<T>> query);

    Found<T> findOrBuild(Consumer<? super Query<T>> query, Consumer<? super T> defaults);

    Found<T> findOrBuild(Consumer<? super Query<T>> query, Map<String, ? extends @Nullable Object> defaults);
}
