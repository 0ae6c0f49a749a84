package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** The Sequelize was used after close(). Nothing was done. */
public class ClosedException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public ClosedException(String message) {
        super(message);
    }

    public ClosedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
