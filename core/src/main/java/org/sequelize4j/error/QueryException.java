package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** A query names something that does not exist or asks for something impossible. No SQL has been sent. */
public class QueryException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public QueryException(String message) {
        super(message);
    }

    public QueryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
