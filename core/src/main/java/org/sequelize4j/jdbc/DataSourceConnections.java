package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sequelize4j.ConnectionProvider;

/** Connections of a data source; the data source stays its owner's and is not closed. */
final class DataSourceConnections implements ConnectionProvider {
    private final DataSource dataSource;

    DataSourceConnections(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Connection acquire() throws SQLException {
        Connection connection = dataSource.getConnection();
        // Single statements would otherwise never be committed.
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
        }
        return connection;
    }

    @Override
    public void release(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean inForeignTransaction() {
        return false;
    }

    @Override
    public void close() {}
}
