package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A relation was read that is not loaded and may not be loaded now, or that is absent. */
public class LazyLoadingException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public LazyLoadingException(String message) {
        super(message);
    }

    public LazyLoadingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
