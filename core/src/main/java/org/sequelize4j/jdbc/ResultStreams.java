package org.sequelize4j.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.sql.SqlText;

/** Opens results that are read bit by bit: inside a transaction on its connection, outside on a connection of their own. */
final class ResultStreams {
    private final ThreadSessions sessions;
    private final StatementRunner runner;
    private final TransactionControl control;
    private final Dialect dialect;

    ResultStreams(ThreadSessions sessions, StatementRunner runner, TransactionControl control, Dialect dialect) {
        this.dialect = dialect;
        this.sessions = sessions;
        this.runner = runner;
        this.control = control;
    }

    <R> Stream<R> open(SqlText sql, RowMapper<R> mapper) {
        ThreadSessions.Pin pin = sessions.pinned();
        ResultCursor<R> cursor = pin == null ? onOwnSession(sql, mapper) : onPinned(pin.session, sql, mapper);
        return StreamSupport.stream(cursor, false).onClose(cursor::close);
    }

    private <R> ResultCursor<R> onPinned(Session session, SqlText sql, RowMapper<R> mapper) {
        ResultCursor<R> cursor = start(session, sql, mapper, false);
        session.opened(cursor);
        cursor.bindToThread();
        cursor.afterwards(() -> session.closed(cursor));
        return cursor;
    }

    private <R> ResultCursor<R> onOwnSession(SqlText sql, RowMapper<R> mapper) {
        Session session = sessions.acquire();
        Boundary reading = null;
        try {
            reading = beginReading(session);
            ResultCursor<R> cursor = start(session, sql, mapper, !sessions.inForeignTransaction());
            Boundary begun = reading;
            cursor.afterwards(() -> endReading(session, begun));
            return cursor;
        } catch (Throwable failure) {
            endReading(session, reading);
            throw failure;
        }
    }

    /** Some databases read bit by bit only inside of a transaction. */
    private @Nullable Boundary beginReading(Session session) {
        if (!control.streamsNeedTransaction() || sessions.inForeignTransaction()) {
            return null;
        }
        try {
            return control.begin(session, TransactionSettings.READING);
        } catch (SQLException e) {
            throw runner.translate(e);
        }
    }

    private void endReading(Session session, @Nullable Boundary reading) {
        try {
            if (reading != null) {
                reading.rollback();
                reading.restore();
            }
        } catch (SQLException e) {
            throw runner.translate(e);
        } finally {
            sessions.release(session);
        }
    }

    private <R> ResultCursor<R> start(Session session, SqlText sql, RowMapper<R> mapper, boolean alone) {
        return new ResultCursor<>(runner, sql, mapper, () -> {
            PreparedStatement statement = session.connection().prepareStatement(sql.text());
            try {
                statement.setFetchSize(dialect.streamFetchSize(alone));
                runner.bind(statement, sql);
                return runner.timed(statement, PreparedStatement::executeQuery);
            } catch (Throwable failure) {
                StatementRunner.closeAfter(failure, statement);
                throw failure;
            }
        });
    }
}
