package org.sequelize4j;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is about to be run.
 *
 * @param sql the text with placeholders
 * @param binds the values; each a mark instead of the value unless {@code logBinds(true)}
 */
public record QueryEvent(String sql, List<@Nullable Object> binds) {}
