package org.sequelize4j.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Rows of a statement that are completed together: when all are read, what is included is fetched for them. */
interface Whole<T> {
    void read(ResultSet rows) throws SQLException;

    List<T> complete();
}
