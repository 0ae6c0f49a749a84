package org.sequelize4j;

import java.util.function.LongConsumer;

/**
 * The options of a bulkCreate.
 *
 * @param <T> the model
 */
public interface BulkCreateOptions<T>
        extends WriteOptions<T, BulkCreateOptions<T>>, NestingOptions<T, BulkCreateOptions<T>> {
    /** Runs the hooks of create and save for each row, too. */
    BulkCreateOptions<T> individualHooks();

    /** Whether keys and values that the database makes are read back; true unless said otherwise. */
    BulkCreateOptions<T> returning(boolean returning);

    /** Told after each batch how many rows are written. */
    BulkCreateOptions<T> onProgress(LongConsumer rowsWritten);
}
