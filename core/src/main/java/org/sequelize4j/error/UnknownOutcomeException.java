package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** The connection was lost during COMMIT: the database may or may not have kept the changes. Look before you run it again. */
public class UnknownOutcomeException extends TransactionException {
    private static final long serialVersionUID = 1L;

    public UnknownOutcomeException(String message) {
        super(message);
    }

    public UnknownOutcomeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
