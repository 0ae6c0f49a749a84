package org.sequelize4j.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.sql.SqlText;

/** A result that is still being read. It closes itself after the last row and after a failure. */
final class ResultCursor<R> extends AbstractSpliterator<R> implements AutoCloseable {
    private final StatementRunner runner;
    private final SqlText sql;
    private final RowMapper<R> mapper;
    private final SqlEvents.@Nullable Observation observation;
    private final ResultSet rows;
    private @Nullable Thread thread;
    private Runnable afterwards = () -> {};
    private long read;
    private boolean closed;
    private boolean exhausted;

    ResultCursor(StatementRunner runner, SqlText sql, RowMapper<R> mapper, StatementRunner.JdbcCall<ResultSet> open) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.runner = runner;
        this.sql = sql;
        this.mapper = mapper;
        this.observation = runner.begin(sql);
        this.rows = runner.orFail(observation, sql, open);
    }

    /** What remains to be done when the result is closed. */
    void afterwards(Runnable action) {
        afterwards = action;
    }

    /** Other threads may not touch the connection that the result is read from. */
    void bindToThread() {
        thread = Thread.currentThread();
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (exhausted) {
            return false;
        }
        requireItsThread();
        if (closed) {
            throw new TransactionException(
                    "The stream is closed, by itself or because its transaction has ended. Read it before that.");
        }
        R row;
        try {
            if (!rows.next()) {
                exhausted = true;
                close();
                return false;
            }
            row = mapper.map(rows);
        } catch (SQLException e) {
            throw failed(runner.translate(e, sql));
        } catch (RuntimeException e) {
            throw failed(e);
        }
        read++;
        action.accept(row);
        return true;
    }

    @Override
    public void close() {
        if (!closed) {
            requireItsThread();
            closed = true;
            try {
                closeRows();
            } finally {
                afterwards.run();
            }
            if (observation != null) {
                observation.succeeded(read);
            }
        }
    }

    private void closeRows() {
        try {
            rows.getStatement().close();
        } catch (SQLException e) {
            throw runner.translate(e, sql);
        }
    }

    private RuntimeException failed(RuntimeException failure) {
        closed = true;
        StatementRunner.closeAfter(failure, this::closeRows);
        StatementRunner.closeAfter(failure, afterwards::run);
        if (observation != null) {
            observation.failed(failure);
        }
        return failure;
    }

    private void requireItsThread() {
        if (thread != null && !thread.equals(Thread.currentThread())) {
            throw new TransactionException("The stream reads inside of a transaction of thread \"" + thread.getName()
                    + "\" and is used by thread \"" + Thread.currentThread().getName()
                    + "\". Read it where it was opened, or open it outside of the transaction.");
        }
    }
}
