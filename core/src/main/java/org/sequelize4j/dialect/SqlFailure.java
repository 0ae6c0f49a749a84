package org.sequelize4j.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the database said of a failure; whatever it did not say is null or empty.
 *
 * @param table without its schema
 * @param constraint the name of the constraint or index
 * @param columns the columns that took part
 */
public record SqlFailure(
        ErrorKind kind, @Nullable String table, @Nullable String constraint, List<String> columns) {
    public SqlFailure {
        columns = List.copyOf(columns);
    }

    /** A failure of which nothing but the kind is known. */
    public static SqlFailure of(ErrorKind kind) {
        return new SqlFailure(kind, null, null, List.of());
    }
}
