package org.sequelize4j.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads decimals with the scale that their type states, where the database keeps none: 10.5 as 10.50. */
record ScaledDecimal(ColumnReader numbers, int scale) implements ColumnReader {
    @Override
    public @Nullable Object read(ResultSet rows, int index) throws SQLException {
        BigDecimal number = (BigDecimal) numbers.read(rows, index);
        return number == null ? null : number.setScale(scale, RoundingMode.HALF_UP);
    }
}
