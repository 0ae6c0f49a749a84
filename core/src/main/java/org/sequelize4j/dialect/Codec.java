package org.sequelize4j.dialect;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** How the values of a type travel: bound to a placeholder, and read from a column. */
interface Codec extends ColumnReader {
    /** Binds a value in the Java representation of the type. */
    void bind(PreparedStatement statement, int index, Object value) throws SQLException;

    /** The constant of java.sql.Types that a null is bound with. */
    int nullType();
}
