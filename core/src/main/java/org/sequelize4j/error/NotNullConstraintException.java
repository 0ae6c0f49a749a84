package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A NOT NULL column got no value. The statement had no effect. */
public class NotNullConstraintException extends ConstraintException {
    private static final long serialVersionUID = 1L;

    public NotNullConstraintException(String message, Violation violation, @Nullable Throwable cause) {
        super(message, violation, cause);
    }

    @Override
    ConstraintException with(String message, Violation violation) {
        return new NotNullConstraintException(message, violation, getCause());
    }
}
