package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on a connection that stays the caller's. */
@FunctionalInterface
public interface ConnectionWork<R> {
    R run(Connection connection) throws SQLException;
}
