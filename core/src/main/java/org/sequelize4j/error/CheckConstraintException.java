package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A CHECK constraint refused a row. The statement had no effect. */
public class CheckConstraintException extends ConstraintException {
    private static final long serialVersionUID = 1L;

    public CheckConstraintException(String message, Violation violation, @Nullable Throwable cause) {
        super(message, violation, cause);
    }

    @Override
    ConstraintException with(String message, Violation violation) {
        return new CheckConstraintException(message, violation, getCause());
    }
}
