package org.sequelize4j.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads one column of the current row in the Java representation of its type; chosen once per column of a query shape. */
@FunctionalInterface
public interface ColumnReader {
    @Nullable
    Object read(ResultSet rows, int index) throws SQLException;
}
