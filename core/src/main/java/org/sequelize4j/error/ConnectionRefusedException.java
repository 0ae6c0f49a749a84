package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/** Nothing listens at the host and port of the URL, or the host does not exist (Sequelize: ConnectionRefusedError). */
public class ConnectionRefusedException extends ConnectionException {
    private static final long serialVersionUID = 1L;

    public ConnectionRefusedException(String message) {
        super(message);
    }

    public ConnectionRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
