package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** An association contradicts another declaration, or lacks something it needs. Nothing has been registered. */
public class AssociationException extends DefinitionException {
    private static final long serialVersionUID = 1L;

    public AssociationException(String message) {
        super(message);
    }

    public AssociationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
