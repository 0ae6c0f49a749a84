package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** The database could not be reached or the connection was lost before anything was committed (Sequelize: ConnectionError). */
public class ConnectionException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    public ConnectionException(String message) {
        super(message);
    }

    public ConnectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
