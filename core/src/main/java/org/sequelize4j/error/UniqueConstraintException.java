package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A unique or primary key refused a second row with the same values (Sequelize: UniqueConstraintError). The statement had no effect. */
public class UniqueConstraintException extends ConstraintException {
    private static final long serialVersionUID = 1L;

    public UniqueConstraintException(String message, Violation violation, @Nullable Throwable cause) {
        super(message, violation, cause);
    }

    @Override
    ConstraintException with(String message, Violation violation) {
        return new UniqueConstraintException(message, violation, getCause());
    }
}
