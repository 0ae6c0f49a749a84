package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A model, attribute or index is defined in a way that cannot work. Nothing has been registered. */
public class DefinitionException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public DefinitionException(String message) {
        super(message);
    }

    public DefinitionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
