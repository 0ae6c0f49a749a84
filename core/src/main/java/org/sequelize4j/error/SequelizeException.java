package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that this library throws.
 *
 * <p>Catch it to handle every failure alike, or one of its subclasses to handle one cause.
 */
public class SequelizeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception that nothing else caused.
     *
     * @param message a sentence that says what happened, and what to write instead
     */
    public SequelizeException(String message) {
        super(message);
    }

    /**
     * Makes an exception that another one caused.
     *
     * @param message a sentence that says what happened, and what to write instead
     * @param cause the exception that this one explains, or null if there is none
     */
    public SequelizeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
