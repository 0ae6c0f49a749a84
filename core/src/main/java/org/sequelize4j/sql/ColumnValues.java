package org.sequelize4j.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one column gets in each of many rows, as one bind: an array of the database. */
public record ColumnValues(List<? extends @Nullable Object> values) {
    @Override
    public String toString() {
        return values.toString();
    }
}
