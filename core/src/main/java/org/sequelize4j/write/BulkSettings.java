package org.sequelize4j.write;

import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How many rows are written at once.
 *
 * @param fields the only attributes that are written; null for all
 * @param returning whether values that the database makes are read back
 * @param progress told after each statement how many rows are written
 */
public record BulkSettings(@Nullable List<String> fields, boolean returning, LongConsumer progress) {
    public static final BulkSettings STANDARD = new BulkSettings(null, true, rows -> {});
}
