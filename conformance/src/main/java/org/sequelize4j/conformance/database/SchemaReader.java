package org.sequelize4j.conformance.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Reads the tables of a database from its catalogue. */
public interface SchemaReader {
    List<TableSchema> tables(Connection connection) throws SQLException;

    static SchemaReader of(Dialect dialect) {
        return switch (dialect.family()) {
            case SQLITE -> new SqliteSchema();
            case POSTGRES -> new PostgresSchema();
            case MYSQL -> new MysqlSchema();
            case H2 -> new H2Schema();
        };
    }
}
