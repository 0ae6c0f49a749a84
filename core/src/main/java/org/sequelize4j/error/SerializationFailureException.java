package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** The database gave up this transaction in favour of another (serialization failure or deadlock); run as a whole again it may succeed. */
public class SerializationFailureException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public SerializationFailureException(String message, @Nullable String sql, @Nullable Throwable cause) {
        super(message, sql, cause);
    }
}
