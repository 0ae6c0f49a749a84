package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.DatabaseException;

/** A connection while it is in use, with the prepared statements and the open results that belong to it. Used by one thread at a time. */
final class Session {
    private final Connection connection;
    private final @Nullable StatementCache cache;
    /** Made for the first of them: few statements are streams. */
    private @Nullable List<ResultCursor<?>> cursors;

    private boolean readOnly;

    /** A session whose driver or pool keeps prepared statements itself, if anyone does. */
    Session(Connection connection) {
        this(connection, null);
    }

    Session(Connection connection, @Nullable StatementCache cache) {
        this.connection = connection;
        this.cache = cache;
    }

    Connection connection() {
        return connection;
    }

    /** A statement that nobody else uses, to be given back by {@link #keep} when it has worked, else to be closed. */
    PreparedStatement prepare(String sql) throws SQLException {
        return cache == null ? connection.prepareStatement(sql) : cache.take(sql);
    }

    /** A statement that hands back what the database made in these columns; to be closed. */
    PreparedStatement prepare(String sql, List<String> keyColumns) throws SQLException {
        return connection.prepareStatement(sql, keyColumns.toArray(String[]::new));
    }

    void keep(String sql, PreparedStatement statement) throws SQLException {
        if (cache == null) {
            statement.close();
        } else {
            cache.put(sql, statement);
        }
    }

    /** Runs a statement without binds or rows, of the kind that comes again and again. */
    void execute(String sql) throws SQLException {
        PreparedStatement statement = prepare(sql);
        try {
            statement.execute();
        } catch (SQLException e) {
            StatementRunner.closeAfter(e, statement);
            throw e;
        }
        keep(sql, statement);
    }

    /** Refuses writes by itself, for a database that does not, until told otherwise. */
    void readOnly(boolean only) {
        readOnly = only;
    }

    /**
     * Called before a statement that writes.
     *
     * @throws DatabaseException inside of a read-only transaction that the database would not keep to
     */
    void refuseWhileReadOnly(String sql) {
        if (readOnly) {
            throw new DatabaseException(
                    "The transaction is readOnly(), so this statement was not sent: " + sql
                            + ". Write outside of it, or leave readOnly() out.",
                    sql,
                    null);
        }
    }

    /** Statements prepared before now may expect tables as they were. */
    void schemaChanged() {
        if (cache != null) {
            cache.schemaChanged();
        }
    }

    void opened(ResultCursor<?> cursor) {
        if (cursors == null) {
            cursors = new ArrayList<>(1);
        }
        cursors.add(cursor);
    }

    void closed(ResultCursor<?> cursor) {
        if (cursors != null) {
            cursors.remove(cursor);
        }
    }

    /** Ends the streams that are still read from, because what they read from ends. */
    void closeCursors() {
        if (cursors != null) {
            for (ResultCursor<?> cursor : List.copyOf(cursors)) {
                cursor.close();
            }
        }
    }

    /** Closes the connection for good. */
    void close() throws SQLException {
        try (connection) {
            if (cache != null) {
                cache.clear();
            }
        }
    }
}
