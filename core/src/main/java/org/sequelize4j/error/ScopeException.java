package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A scope was asked for that the model does not have, or with other arguments than it takes (Sequelize: ScopeError). No SQL was sent. */
public class ScopeException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public ScopeException(String message) {
        super(message);
    }

    public ScopeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
