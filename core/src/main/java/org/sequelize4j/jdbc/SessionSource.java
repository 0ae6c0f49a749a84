package org.sequelize4j.jdbc;

import java.sql.SQLException;
import java.util.function.Consumer;

/** Hands out sessions and takes them back. */
interface SessionSource {
    /** Waits, not forever, until one is free. */
    Session acquire() throws SQLException;

    void release(Session session) throws SQLException;

    void close();

    /** Whether this thread is in a transaction that someone else will end. */
    default boolean inForeignTransaction() {
        return false;
    }

    /**
     * Tells when the foreign transaction of this thread has ended, with true when it was committed.
     *
     * @return false when that cannot be known; then nothing is told
     */
    default boolean onForeignEnd(Consumer<Boolean> committed) {
        return false;
    }
}
