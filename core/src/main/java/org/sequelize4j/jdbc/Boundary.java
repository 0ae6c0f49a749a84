package org.sequelize4j.jdbc;

import java.sql.SQLException;

/** Something of a connection that has begun and can be kept or undone: a transaction, or what happened since a savepoint. */
interface Boundary {
    void commit() throws SQLException;

    /** Possible after a failed commit too. */
    void rollback() throws SQLException;

    /** After either end: leaves the connection as it was found. */
    default void restore() throws SQLException {}
}
