package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A value is not of the kind that its data type takes. No SQL has been sent. */
public class InvalidValueException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public InvalidValueException(String message) {
        super(message);
    }

    public InvalidValueException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
