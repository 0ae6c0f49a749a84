package org.sequelize4j.error;

import org.jspecify.annotations.Nullable;

/**
 * The database refused a statement (Sequelize: DatabaseError). The statement had no effect; inside a transaction the transaction may have to be rolled back.
 */
public class DatabaseException extends SequelizeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String sql;

    public DatabaseException(String message, @Nullable String sql, @Nullable Throwable cause) {
        super(message, cause);
        this.sql = sql;
    }

    /** The statement's text with placeholders, never with values; null when the failure belongs to no statement. */
    public @Nullable String sql() {
        return sql;
    }
}
