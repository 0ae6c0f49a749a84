package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** The database refused the user or the password (Sequelize: AccessDeniedError). */
public class AccessDeniedException extends ConnectionException {
    private static final long serialVersionUID = 1L;

    public AccessDeniedException(String message) {
        super(message);
    }

    public AccessDeniedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
