package org.sequelize4j;

import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * The options of a bulkCreate. As in Sequelize, no rule judges the rows unless {@code validate(true)} says so; then all rows that
 * are refused are told in one {@link org.sequelize4j.error.AggregateException}, and none is written.
 *
 * @param <T> the model
 */
public interface BulkCreateOptions<T>
        extends WriteOptions<T, BulkCreateOptions<T>>, NestingOptions<T, BulkCreateOptions<T>> {
    /** Runs the hooks of create and save for each row, too. */
    BulkCreateOptions<T> individualHooks();

    /** Whether keys and values that the database makes are read back; true unless said otherwise. */
    BulkCreateOptions<T> returning(boolean returning);

    /**
     * Leaves out rows that another one stands in the way of. Every instance then is the row that is stored under its key: its
     * own, or the one that was there; an instance that cannot be found by a key stays unsaved.
     */
    BulkCreateOptions<T> ignoreDuplicates();

    /** Where another row stands in the way, sets these attributes of it to the new values; the instances then are what is stored. */
    BulkCreateOptions<T> updateOnDuplicate(String... attributes);

    /** Adds one attribute to those that are set where another row stands in the way. */
    BulkCreateOptions<T> updateOnDuplicate(Function<? super T, ?> attribute);

    /** The unique key that {@code updateOnDuplicate} is about; unless said, the first one that the rows have values for. */
    BulkCreateOptions<T> conflictAttributes(String... attributes);

    /** Told after each batch how many rows are written. */
    BulkCreateOptions<T> onProgress(LongConsumer rowsWritten);
}
