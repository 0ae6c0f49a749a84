package org.sequelize4j;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Where connections come from. Implement it to join transactions that a container manages. */
public interface ConnectionProvider {
    /** Inside a transaction of someone else, this is the connection of that transaction. */
    Connection acquire() throws SQLException;

    void release(Connection connection) throws SQLException;

    /** Whether this thread is inside a transaction that someone else began and will end; then nothing here commits or rolls back. */
    boolean inForeignTransaction();

    /**
     * Calls back, on the same thread, when the foreign transaction of this thread has ended: with true when it was committed,
     * with false when it was rolled back. Without it actions after the commit are refused inside of foreign transactions, and
     * instances keep their state when those are rolled back.
     *
     * @return whether it will call; false unless overridden
     */
    default boolean onForeignEnd(Consumer<Boolean> committed) {
        return false;
    }

    /** Frees what the provider holds. */
    void close();
}
