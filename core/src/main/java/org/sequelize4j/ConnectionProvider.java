package org.sequelize4j;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from. Implement it to join transactions that a container manages. */
public interface ConnectionProvider {
    Connection acquire() throws SQLException;

    void release(Connection connection) throws SQLException;

    /** Whether this thread is inside a transaction that someone else began and will end; then nothing here commits or rolls back. */
    boolean inForeignTransaction();

    /** Frees what the provider holds. */
    void close();
}
