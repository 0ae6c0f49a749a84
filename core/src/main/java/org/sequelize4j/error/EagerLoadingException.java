package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** An include names a model or an alias that is not associated (Sequelize: EagerLoadingError). No SQL has been sent. */
public class EagerLoadingException extends QueryException {
    private static final long serialVersionUID = 1L;

    public EagerLoadingException(String message) {
        super(message);
    }

    public EagerLoadingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
