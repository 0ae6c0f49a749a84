package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** No connection of the pool became free in time (Sequelize: ConnectionAcquireTimeoutError). */
public class ConnectionAcquireTimeoutException extends ConnectionException {
    private static final long serialVersionUID = 1L;

    public ConnectionAcquireTimeoutException(String message) {
        super(message);
    }

    public ConnectionAcquireTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
