package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** An optional library is needed and is not on the class path; the message has the lines to paste into the build file. */
public class MissingDependencyException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public MissingDependencyException(String message) {
        super(message);
    }

    public MissingDependencyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
