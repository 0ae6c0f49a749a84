package org.sequelize4j;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that was executed.
 *
 * @param sql the text with placeholders
 * @param binds the values; each a mark instead of the value unless {@code logBinds(true)}
 * @param duration from sending to the last row read
 * @param rows rows read, or changed
 * @param failure why it failed; null when it did not
 */
public record SqlEvent(
        String sql,
        List<@Nullable Object> binds,
        Duration duration,
        long rows,
        @Nullable Throwable failure) {}
