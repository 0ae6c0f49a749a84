package org.sequelize4j.engine;

import java.util.List;
import java.util.stream.Stream;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.jdbc.ConnectionWork;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Outcome;
import org.sequelize4j.jdbc.RowAction;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.sql.SqlText;

/** The executor of a Sequelize without a database: it knows the dialect, and runs nothing. */
record Offline(Dialect dialect) implements Executor {
    static ConnectionException refusal(String what) {
        return new ConnectionException("This Sequelize is offline and cannot " + what
                + "; it defines models, builds and validates instances and prints SQL. Sequelize.connect(url) gives one with"
                + " a database.");
    }

    @Override
    public <R> List<R> query(SqlText sql, RowMapper<R> mapper) {
        throw refusal("run " + sql.text());
    }

    @Override
    public void each(SqlText sql, RowAction action) {
        throw refusal("run " + sql.text());
    }

    @Override
    public <R> Stream<R> stream(SqlText sql, RowMapper<R> mapper) {
        throw refusal("run " + sql.text());
    }

    @Override
    public int update(SqlText sql) {
        throw refusal("run " + sql.text());
    }

    @Override
    public <R> List<R> insertWithKeys(SqlText sql, List<String> keyColumns, RowMapper<R> keys) {
        throw refusal("run " + sql.text());
    }

    @Override
    public <R> Outcome<R> run(SqlText sql, boolean keys, RowMapper<R> rows) {
        throw refusal("run " + sql.text());
    }

    @Override
    public void execute(String sql) {
        throw refusal("run " + sql);
    }

    @Override
    public <R> R withConnection(ConnectionWork<R> work) {
        throw refusal("give a connection");
    }
}
