package org.sequelize4j.jdbc;

import java.sql.SQLException;
import org.sequelize4j.Isolation;

/**
 * Transactions of a database that has one writer at a time (SQLite): they ask to be the writer when they begin, where waiting
 * is possible, and not at their first write, where it is not.
 */
final class SingleWriterTransactions implements TransactionControl {
    @Override
    public Boundary begin(Session session, TransactionSettings settings) throws SQLException {
        if (!settings.readOnly()) {
            session.execute("BEGIN IMMEDIATE");
            return new Statements(session, "COMMIT", "ROLLBACK", false);
        }
        session.execute("BEGIN");
        Statements reading = new Statements(session, "COMMIT", "ROLLBACK", true);
        session.execute("PRAGMA query_only=ON");
        return reading;
    }

    @Override
    public Boundary savepoint(Session session, String name) throws SQLException {
        session.execute("SAVEPOINT " + name);
        return new Statements(session, "RELEASE " + name, "ROLLBACK TO " + name, false);
    }

    @Override
    public boolean streamsNeedTransaction() {
        return false;
    }

    /** Every transaction is serializable. */
    @Override
    public boolean gives(Isolation running, Isolation asked) {
        return true;
    }

    private record Statements(Session session, String commitSql, String rollbackSql, boolean reading)
            implements Boundary {
        @Override
        public void commit() throws SQLException {
            session.execute(commitSql);
        }

        /** What is rolled back to a savepoint leaves the savepoint, which the next commit takes along. */
        @Override
        public void rollback() throws SQLException {
            session.execute(rollbackSql);
        }

        @Override
        public void restore() throws SQLException {
            if (reading) {
                session.execute("PRAGMA query_only=OFF");
            }
        }
    }
}
