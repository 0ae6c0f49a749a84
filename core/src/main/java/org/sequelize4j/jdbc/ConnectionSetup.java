package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** What a connection from elsewhere needs before it is used. */
@FunctionalInterface
interface ConnectionSetup {
    ConnectionSetup NOTHING = connection -> {};

    void prepare(Connection connection) throws SQLException;
}
