package org.sequelize4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.sequelize4j.Isolation;

/** Transactions by the methods of JDBC. */
final class JdbcTransactions implements TransactionControl {
    @Override
    public Boundary begin(Session session, TransactionSettings settings) throws SQLException {
        Whole whole = new Whole(session.connection(), settings);
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

        private final Connection connection;
        private final TransactionSettings settings;
        private int isolationBefore = UNCHANGED;
        private boolean open;

        Whole(Connection connection, TransactionSettings settings) {
            this.connection = connection;
            this.settings = settings;
        }

        void begin() throws SQLException {
            if (settings.isolation() != Isolation.DEFAULT) {
                isolationBefore = connection.getTransactionIsolation();
                connection.setTransactionIsolation(level(settings.isolation()));
            }
            if (settings.readOnly()) {
                connection.setReadOnly(true);
            }
            connection.setAutoCommit(false);
            open = true;
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
                connection.setReadOnly(false);
            }
            if (isolationBefore != UNCHANGED) {
                connection.setTransactionIsolation(isolationBefore);
            }
        }
    }
}
