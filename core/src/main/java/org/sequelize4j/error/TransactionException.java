package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A transaction was used in a way that it does not allow, such as from another thread or after its end. */
public class TransactionException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public TransactionException(String message) {
        super(message);
    }

    public TransactionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
