package org.sequelize4j.jdbc;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.sequelize4j.error.TransactionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one connection of a database that is gone with it: threads use it in turn, and nested work of a thread shares it. */
final class SqliteMemorySession implements SessionSource {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteMemorySession.class);

    private final Session session;
    private final DatabaseSettings settings;
    private final ReentrantLock turn = new ReentrantLock(true);

    SqliteMemorySession(SqliteConnections connections, DatabaseSettings settings) throws SQLException {
        this.session = connections.open();
        this.settings = settings;
    }

    @Override
    public Session acquire() {
        try {
            if (!turn.tryLock(settings.connectionTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
                throw Waiting.forTheOnlyConnection(settings);
            }
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
        return session;
    }

    @Override
    public void release(Session released) {
        if (!turn.isHeldByCurrentThread()) {
            throw new TransactionException(
                    "A stream from a database in memory is closed by another thread than the one that"
                            + " opened it. Close it where it was opened: the database has one connection, handed out in turn.");
        }
        turn.unlock();
    }

    /** Waits for a running statement; a thread that holds the connection for longer finds it closed. */
    @Override
    public void close() {
        try {
            boolean held = turn.tryLock(1, TimeUnit.SECONDS);
            try {
                session.close();
            } finally {
                if (held) {
                    turn.unlock();
                }
            }
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        } catch (SQLException e) {
            LOG.warn("The connection to SQLite did not close properly.", e);
        }
    }
}
