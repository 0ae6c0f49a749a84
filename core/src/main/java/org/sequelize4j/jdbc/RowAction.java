package org.sequelize4j.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Takes what it wants from the current row. */
@FunctionalInterface
public interface RowAction {
    void take(ResultSet rows) throws SQLException;
}
