package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.sequelize4j.Isolation;

/** Transactions by the methods of JDBC. */
final class JdbcTransactions implements TransactionControl {
    private final boolean enforcesReadOnly;

    /** Says whether the database refuses writes in a read-only transaction; else the session does. */
    JdbcTransactions(boolean enforcesReadOnly) {
        this.enforcesReadOnly = enforcesReadOnly;
    }

    @Override
    public Boundary begin(Session session, TransactionSettings settings) throws SQLException {
        Whole whole = new Whole(session, settings, enforcesReadOnly);
        try {
            whole.begin();
        } catch (SQLException e) {
            StatementRunner.closeAfter(e, whole::restore);
            throw e;
        }
        return whole;
    }

    @Override
    public Boundary savepoint(Session session, String name) throws SQLException {
        Connection connection = session.connection();
        if (connection.isReadOnly()) {
            return new WrittenSavepoint(connection, name);
        }
        Savepoint savepoint = connection.setSavepoint(name);
        return new Boundary() {
            @Override
            public void commit() throws SQLException {
                connection.releaseSavepoint(savepoint);
            }

            @Override
            public void rollback() throws SQLException {
                connection.rollback(savepoint);
            }
        };
    }

    @Override
    public boolean streamsNeedTransaction() {
        return true;
    }

    @Override
    public boolean gives(Isolation running, Isolation asked) {
        return asked == Isolation.DEFAULT || running.compareTo(asked) >= 0;
    }

    /** By statements: the method of MySQL's driver takes a savepoint for a write, and refuses it on a read-only connection. */
    private static final class WrittenSavepoint implements Boundary {
        private final Connection connection;
        private final String name;

        WrittenSavepoint(Connection connection, String name) throws SQLException {
            this.connection = connection;
            this.name = name;
            execute("SAVEPOINT ");
        }

        @Override
        public void commit() throws SQLException {
            execute("RELEASE SAVEPOINT ");
        }

        @Override
        public void rollback() throws SQLException {
            execute("ROLLBACK TO SAVEPOINT ");
        }

        private void execute(String verb) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(verb + name);
            }
        }
    }

    private static int level(Isolation isolation) {
        return switch (isolation) {
            case DEFAULT, READ_COMMITTED -> Connection.TRANSACTION_READ_COMMITTED;
            case READ_UNCOMMITTED -> Connection.TRANSACTION_READ_UNCOMMITTED;
            case REPEATABLE_READ -> Connection.TRANSACTION_REPEATABLE_READ;
            case SERIALIZABLE -> Connection.TRANSACTION_SERIALIZABLE;
        };
    }

    /** From the first statement to COMMIT. */
    private static final class Whole implements Boundary {
        private static final int UNCHANGED = -1;

        private final Session session;
        private final Connection connection;
        private final TransactionSettings settings;
        private final boolean enforcesReadOnly;
        private int isolationBefore = UNCHANGED;
        private boolean open;

        Whole(Session session, TransactionSettings settings, boolean enforcesReadOnly) {
            this.session = session;
            this.connection = session.connection();
            this.settings = settings;
            this.enforcesReadOnly = enforcesReadOnly;
        }

        void begin() throws SQLException {
            if (settings.isolation() != Isolation.DEFAULT) {
                isolationBefore = connection.getTransactionIsolation();
                connection.setTransactionIsolation(level(settings.isolation()));
            }
            if (settings.readOnly()) {
                readOnly(true);
            }
            connection.setAutoCommit(false);
            open = true;
        }

        private void readOnly(boolean only) throws SQLException {
            if (enforcesReadOnly) {
                connection.setReadOnly(only);
            } else {
                session.readOnly(only);
            }
        }

        @Override
        public void commit() throws SQLException {
            connection.commit();
            open = false;
        }

        @Override
        public void rollback() throws SQLException {
            connection.rollback();
            open = false;
        }

        @Override
        public void restore() throws SQLException {
            if (open) {
                // Auto-commit would now commit what could not be rolled back.
                connection.abort(Runnable::run);
                return;
            }
            connection.setAutoCommit(true);
            if (settings.readOnly()) {
                readOnly(false);
            }
            if (isolationBefore != UNCHANGED) {
                connection.setTransactionIsolation(isolationBefore);
            }
        }
    }
}
