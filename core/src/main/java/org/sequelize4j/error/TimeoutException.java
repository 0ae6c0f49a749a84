package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A statement took longer than its time limit, or waited too long for a lock (Sequelize: TimeoutError). */
public class TimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public TimeoutException(String message, @Nullable String sql, @Nullable Throwable cause) {
        super(message, sql, cause);
    }
}
