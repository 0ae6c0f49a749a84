package org.sequelize4j.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.sql.SqlText;

/** What every statement gets, however it is run: binds, a time limit, an event, and a translation of its failure. */
final class StatementRunner {
    private final Dialect dialect;
    private final FailureTranslator failures;
    private final SqlEvents events;
    private final @Nullable Deadlines deadlines;

    StatementRunner(Dialect dialect, FailureTranslator failures, SqlEvents events, @Nullable Deadlines deadlines) {
        this.dialect = dialect;
        this.failures = failures;
        this.events = events;
        this.deadlines = deadlines;
    }

    /** Runs, tells what was run, and translates a failure. */
    <R> R observed(SqlText sql, JdbcCall<R> call, RowCount<R> rows) {
        SqlEvents.@Nullable Observation observation = begin(sql);
        R result = orFail(observation, sql, call);
        if (observation != null) {
            observation.succeeded(rows.of(result));
        }
        return result;
    }

    /** Null when nobody wants to know. */
    SqlEvents.@Nullable Observation begin(SqlText sql) {
        return events.begin(sql);
    }

    /** Runs, tells a failure, and translates it. */
    <R> R orFail(SqlEvents.@Nullable Observation observation, SqlText sql, JdbcCall<R> call) {
        try {
            return call.run();
        } catch (SQLException e) {
            throw failed(observation, failures.translate(e, sql));
        } catch (RuntimeException e) {
            throw failed(observation, e);
        }
    }

    /**
     * Prepares, binds and runs, tells what was run, and translates a failure.
     *
     * @param keys the columns of the generated keys that are wanted; null for none
     */
    <R> R observed(
            Session session,
            SqlText sql,
            @Nullable List<String> keys,
            StatementWork<PreparedStatement, R> work,
            RowCount<R> rows) {
        SqlEvents.@Nullable Observation observation = begin(sql);
        R result;
        try {
            result = prepared(session, sql, keys, work);
        } catch (SQLException e) {
            throw failed(observation, failures.translate(e, sql));
        } catch (RuntimeException e) {
            throw failed(observation, e);
        }
        if (observation != null) {
            observation.succeeded(rows.of(result));
        }
        return result;
    }

    /** A statement that failed is not used again, and one that hands keys back is not kept. */
    private <R> R prepared(
            Session session, SqlText sql, @Nullable List<String> keys, StatementWork<PreparedStatement, R> work)
            throws SQLException {
        PreparedStatement statement = keys == null ? session.prepare(sql.text()) : session.prepare(sql.text(), keys);
        R result;
        try {
            bind(statement, sql);
            result = timed(statement, work);
        } catch (Throwable failure) {
            closeAfter(failure, statement);
            throw failure;
        }
        if (keys == null) {
            session.keep(sql.text(), statement);
        } else {
            statement.close();
        }
        return result;
    }

    void bind(PreparedStatement statement, SqlText sql) throws SQLException {
        List<SqlText.Bind> binds = sql.binds();
        for (int i = 0; i < binds.size(); i++) {
            dialect.bind(statement, i + 1, binds.get(i));
        }
    }

    <S extends Statement, R> R timed(S statement, StatementWork<S, R> work) throws SQLException {
        if (deadlines == null) {
            return work.run(statement);
        }
        Deadlines.Deadline limit = deadlines.start(statement);
        try {
            return work.run(statement);
        } finally {
            limit.end();
        }
    }

    RuntimeException translate(SQLException failure) {
        return failures.translate(failure, null);
    }

    RuntimeException translate(SQLException failure, SqlText sql) {
        return failures.translate(failure, sql);
    }

    static void closeAfter(Throwable failure, AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }

    private static RuntimeException failed(SqlEvents.@Nullable Observation observation, RuntimeException failure) {
        if (observation != null) {
            observation.failed(failure);
        }
        return failure;
    }

    /** Something that JDBC may refuse. */
    @FunctionalInterface
    interface JdbcCall<R> {
        R run() throws SQLException;
    }

    /** How many rows a result stands for. */
    @FunctionalInterface
    interface RowCount<R> {
        long of(R result);
    }
}
