package org.sequelize4j.write;

import java.util.function.LongConsumer;

/**
 * How many rows are written at once.
 *
 * @param write what it has in common with every write
 * @param duplicates what happens to rows that others stand in the way of
 * @param progress told after each statement how many rows are written
 */
public record BulkSettings(WriteSettings write, Duplicates duplicates, LongConsumer progress) {
    public static final BulkSettings STANDARD =
            new BulkSettings(WriteSettings.STANDARD, Duplicates.REFUSED, rows -> {});

    /** The same with other settings of the write. */
    public BulkSettings with(WriteSettings other) {
        return new BulkSettings(other, duplicates, progress);
    }

    /** What of these holds for rows that hang on the given ones: hooks and validation, but not fields and duplicates. */
    BulkSettings ofHanging() {
        return new BulkSettings(write.withFields(null), Duplicates.REFUSED, rows -> {});
    }
}
