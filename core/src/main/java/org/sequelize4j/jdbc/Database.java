package org.sequelize4j.jdbc;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.sql.SqlText;

/** A database that is connected: its executor, its transactions, and the end of both. Safe to share between threads. */
public final class Database implements AutoCloseable {
    private static final SqlText SIMPLEST = new SqlText("SELECT 1+1 AS result", List.of());

    private final ThreadSessions sessions;
    private final Executor executor;
    private final Transactions transactions;
    private final @Nullable Deadlines deadlines;

    private Database(DatabaseOpening opening, DatabaseSettings settings, Supplier<? extends ViolationResolver> models) {
        Dialect dialect = opening.dialect();
        SqlEvents events = new SqlEvents(settings.listeners(), settings.logBinds(), settings.hooks());
        FailureTranslator failures = new FailureTranslator(
                dialect, new Violations(models, dialect.nameLimit()), new DriverWords(settings.logBinds()));
        TransactionControl control = dialect.can(Capability.SINGLE_WRITER)
                ? new SingleWriterTransactions()
                : new JdbcTransactions(dialect.can(Capability.READ_ONLY_TRANSACTIONS));
        this.deadlines = settings.statementTimeout() == null ? null : new Deadlines(settings.statementTimeout());
        this.sessions = new ThreadSessions(opening.source(), opening.failures(), settings.hooks());
        StatementRunner runner = new StatementRunner(dialect, failures, events, deadlines);
        this.executor =
                new JdbcExecutor(dialect, sessions, runner, new ResultStreams(sessions, runner, control, dialect));
        this.transactions = new ThreadTransactions(new Levels(dialect, sessions, control, failures, events), sessions);
    }

    /**
     * Connects once, so that an unreachable database, a wrong password or a missing driver is told here.
     *
     * @param models asked at each violated constraint, because models are added later
     * @throws org.sequelize4j.error.ConnectionException when there is no connection to be had
     * @throws org.sequelize4j.error.MissingDependencyException when the driver is not there
     */
    public static Database open(DatabaseSettings settings, Supplier<? extends ViolationResolver> models) {
        return new Database(DatabaseOpening.of(settings), settings, models);
    }

    /** The same for a database without models: violated constraints are told by their columns. */
    public static Database open(DatabaseSettings settings) {
        return open(settings, () -> ViolationResolver.NO_MODELS);
    }

    public Dialect dialect() {
        return executor.dialect();
    }

    public Executor executor() {
        return executor;
    }

    public Transactions transactions() {
        return transactions;
    }

    /** Asks the database for a sum, to see whether it still answers. */
    public void authenticate() {
        executor.query(SIMPLEST, rows -> rows.getInt(1));
    }

    /** Closes the connections; what is used afterwards says that it is closed. */
    @Override
    public void close() {
        sessions.close();
        if (deadlines != null) {
            deadlines.close();
        }
    }
}
