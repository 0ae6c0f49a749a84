package org.sequelize4j.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.ConvertedType;

/** Reads a column as what its converter makes of it. */
record ConvertingReader(ColumnReader stored, ConvertedType type) implements ColumnReader {
    @Override
    public @Nullable Object read(ResultSet rows, int index) throws SQLException {
        Object value = stored.read(rows, index);
        return value == null ? null : type.read(value);
    }
}
