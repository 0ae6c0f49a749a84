package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A value does not fit the column's length or range. The statement had no effect. */
public class ValueTooLongException extends ConstraintException {
    private static final long serialVersionUID = 1L;

    public ValueTooLongException(String message, Violation violation, @Nullable Throwable cause) {
        super(message, violation, cause);
    }

    @Override
    ConstraintException with(String message, Violation violation) {
        return new ValueTooLongException(message, violation, getCause());
    }
}
