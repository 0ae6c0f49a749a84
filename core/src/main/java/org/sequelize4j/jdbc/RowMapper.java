package org.sequelize4j.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes something of the current row. */
@FunctionalInterface
public interface RowMapper<R> {
    R map(ResultSet rows) throws SQLException;
}
