package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A foreign key refused a row without its parent, or the removal of a parent with children (Sequelize: ForeignKeyConstraintError). The statement had no effect. */
public class ForeignKeyConstraintException extends ConstraintException {
    private static final long serialVersionUID = 1L;

    public ForeignKeyConstraintException(String message, Violation violation, @Nullable Throwable cause) {
        super(message, violation, cause);
    }

    @Override
    ConstraintException with(String message, Violation violation) {
        return new ForeignKeyConstraintException(message, violation, getCause());
    }
}
