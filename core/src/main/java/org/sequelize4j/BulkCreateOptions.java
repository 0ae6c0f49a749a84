package org.sequelize4j;

import java.util.function.LongConsumer;

/** The options of a bulkCreate. */
public interface BulkCreateOptions {
    /** Writes only these attributes. */
    BulkCreateOptions fields(String... names);

    /** Whether keys that the database makes are read back; true unless said otherwise. */
    BulkCreateOptions returning(boolean returning);

    /** Told after each batch how many rows are written. */
    BulkCreateOptions onProgress(LongConsumer rowsWritten);
}
