package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A row that had to exist was not found (Sequelize: EmptyResultError). Nothing was changed. */
public class EmptyResultException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public EmptyResultException(String message) {
        super(message);
    }

    public EmptyResultException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
