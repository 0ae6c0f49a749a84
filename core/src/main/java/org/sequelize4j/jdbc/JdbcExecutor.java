package org.sequelize4j.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.sql.SqlText;

/** Runs statements by JDBC. */
final class JdbcExecutor implements Executor {
    private final Dialect dialect;
    private final ThreadSessions sessions;
    private final StatementRunner runner;
    private final ResultStreams streams;

    JdbcExecutor(Dialect dialect, ThreadSessions sessions, StatementRunner runner, ResultStreams streams) {
        this.dialect = dialect;
        this.sessions = sessions;
        this.runner = runner;
        this.streams = streams;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public <R> List<R> query(SqlText sql, RowMapper<R> mapper) {
        return prepared(sql, false, null, statement -> read(statement.executeQuery(), mapper), List::size);
    }

    @Override
    public void each(SqlText sql, RowAction action) {
        prepared(sql, false, null, statement -> each(statement.executeQuery(), action), Integer::longValue);
    }

    @Override
    public <R> Stream<R> stream(SqlText sql, RowMapper<R> mapper) {
        return streams.open(sql, mapper);
    }

    @Override
    public int update(SqlText sql) {
        return prepared(sql, true, null, PreparedStatement::executeUpdate, Integer::longValue);
    }

    @Override
    public <R> List<R> insertWithKeys(SqlText sql, List<String> keyColumns, RowMapper<R> keys) {
        return prepared(
                sql,
                true,
                keyColumns,
                insert -> {
                    insert.executeUpdate();
                    return read(insert.getGeneratedKeys(), keys);
                },
                List::size);
    }

    @Override
    public <R> Outcome<R> run(SqlText sql, boolean keys, RowMapper<R> rows) {
        return onSession(session -> {
            try {
                return runner.observed(sql, () -> outcome(session, sql, keys, rows), Outcome::changed);
            } finally {
                session.schemaChanged();
            }
        });
    }

    private <R> Outcome<R> outcome(Session session, SqlText sql, boolean keys, RowMapper<R> rows) throws SQLException {
        int wanted = keys ? Statement.RETURN_GENERATED_KEYS : Statement.NO_GENERATED_KEYS;
        try (PreparedStatement statement = session.connection().prepareStatement(sql.text(), wanted)) {
            runner.bind(statement, sql);
            return runner.timed(statement, any -> {
                if (any.execute()) {
                    List<R> read = read(any.getResultSet(), rows);
                    return new Outcome<>(read, read.size(), List.of());
                }
                int changed = Math.max(0, any.getUpdateCount());
                return new Outcome<>(
                        List.of(),
                        changed,
                        keys && changed > 0 ? read(any.getGeneratedKeys(), found -> found.getObject(1)) : List.of());
            });
        }
    }

    @Override
    public void execute(String sql) {
        onSession(session -> {
            session.refuseWhileReadOnly(sql);
            try {
                return runner.observed(
                        new SqlText(sql, List.of()),
                        () -> {
                            try (Statement statement = session.connection().createStatement()) {
                                return runner.timed(statement, all -> all.execute(sql));
                            }
                        },
                        unknown -> 0);
            } finally {
                session.schemaChanged();
            }
        });
    }

    @Override
    public <R> R withConnection(ConnectionWork<R> work) {
        ThreadSessions.Pin pin = sessions.pin();
        try {
            return work.run(pin.session.connection());
        } catch (SQLException e) {
            throw runner.translate(e);
        } finally {
            pin.session.schemaChanged();
            sessions.unpin(pin);
        }
    }

    /** What almost every statement goes through: written out, so that nothing stands between it and the driver. */
    private <R> R prepared(
            SqlText sql,
            boolean writes,
            @Nullable List<String> keys,
            StatementWork<PreparedStatement, R> work,
            StatementRunner.RowCount<R> rows) {
        ThreadSessions.Pin pin = sessions.pinned();
        Session session = pin == null ? sessions.acquire() : pin.session;
        try {
            if (writes) {
                session.refuseWhileReadOnly(sql.text());
            }
            return runner.observed(session, sql, keys, work, rows);
        } finally {
            if (pin == null) {
                sessions.release(session);
            }
        }
    }

    private <R> R onSession(Function<Session, R> work) {
        ThreadSessions.Pin pin = sessions.pinned();
        if (pin != null) {
            return work.apply(pin.session);
        }
        Session session = sessions.acquire();
        try {
            return work.apply(session);
        } finally {
            sessions.release(session);
        }
    }

    private static int each(ResultSet opened, RowAction action) throws SQLException {
        try (ResultSet rows = opened) {
            int number = 0;
            while (rows.next()) {
                action.take(rows);
                number++;
            }
            return number;
        }
    }

    private static <R> List<R> read(ResultSet opened, RowMapper<R> mapper) throws SQLException {
        List<R> read = new ArrayList<>();
        each(opened, rows -> read.add(mapper.map(rows)));
        return read;
    }
}
