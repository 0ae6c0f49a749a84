package org.sequelize4j.jdbc;

import java.util.List;
import java.util.stream.Stream;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.sql.SqlText;

/**
 * Runs printed statements on the connection of this thread's transaction, or on one of its own in auto-commit. Every failure
 * comes out translated; every statement is told to listeners and the log.
 */
public interface Executor {
    Dialect dialect();

    <R> List<R> query(SqlText sql, RowMapper<R> mapper);

    /** The same for rows of which the action itself keeps what is wanted. */
    void each(SqlText sql, RowAction action);

    /** Reads while the stream is open, on a connection that it holds until it is closed. */
    <R> Stream<R> stream(SqlText sql, RowMapper<R> mapper);

    /**
     * Runs a statement that changes rows.
     *
     * @return how many rows were changed
     */
    int update(SqlText sql);

    /** An insert whose keys the database makes and hands back by JDBC, in the order of the rows. */
    <R> List<R> insertWithKeys(SqlText sql, List<String> keyColumns, RowMapper<R> keys);

    /**
     * Runs a statement of any kind.
     *
     * @param keys whether it is an insert whose counted keys are wanted
     */
    <R> Outcome<R> run(SqlText sql, boolean keys, RowMapper<R> rows);

    /** DDL and other text without binds. */
    void execute(String sql);

    /** Runs with a connection of this thread's transaction, or one of its own, for what the other methods do not cover. */
    <R> R withConnection(ConnectionWork<R> work);
}
