package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** The root of everything that this library throws on purpose; its message is a sentence for the person who reads the log. */
public class SequelizeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SequelizeException(String message) {
        super(message);
    }

    public SequelizeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
