package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** The row was changed or deleted by someone else since it was read (Sequelize: OptimisticLockError). Nothing was changed. */
public class OptimisticLockException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public OptimisticLockException(String message) {
        super(message);
    }

    public OptimisticLockException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
