package org.sequelize4j.jdbc;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.ConnectionAcquireTimeoutException;
import org.sequelize4j.error.ConnectionException;

/** The ends of a wait for a connection that did not bring one. */
final class Waiting {
    private Waiting() {}

    static ConnectionAcquireTimeoutException tooLong(DatabaseSettings settings, @Nullable Throwable cause) {
        return new ConnectionAcquireTimeoutException(
                "No connection became free within connectionTimeout (" + settings.connectionTimeout()
                        + "): all of the pool (poolSize " + settings.poolSize()
                        + ") are in use. Close streams and transactions that stay open, or raise poolSize or connectionTimeout.",
                cause);
    }

    static ConnectionAcquireTimeoutException forTheOnlyConnection(DatabaseSettings settings) {
        return new ConnectionAcquireTimeoutException("The connection did not become free within connectionTimeout ("
                + settings.connectionTimeout()
                + "): a database in memory has one connection (whatever poolSize says), and another thread holds it. Close its"
                + " streams and transactions, use a file, or raise connectionTimeout.");
    }

    static ConnectionException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new ConnectionException("The thread was interrupted while it waited for a connection.", cause);
    }
}
