package org.sequelize4j.jdbc;

import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pool of an SQLite file. Its connections do not break and need no checks, but keep their prepared statements, which the
 * general pool would close.
 */
final class SqliteFileSessions implements SessionSource {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteFileSessions.class);

    private final SqliteConnections connections;
    private final DatabaseSettings settings;
    private final Semaphore permits;
    private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    SqliteFileSessions(SqliteConnections connections, DatabaseSettings settings) throws SQLException {
        this.connections = connections;
        this.settings = settings;
        // In turn would mean that a connection idles until the next thread has woken up, which takes longer than most
        // statements.
        this.permits = new Semaphore(settings.poolSize());
        Session first = connections.open();
        try {
            connections.useWriteAheadLog(first);
        } catch (SQLException e) {
            first.close();
            throw e;
        }
        idle.add(first);
    }

    @Override
    public Session acquire() throws SQLException {
        await();
        Session session = idle.pollFirst();
        if (session != null) {
            return session;
        }
        try {
            return connections.open();
        } catch (SQLException | RuntimeException e) {
            permits.release();
            throw e;
        }
    }

    @Override
    public void release(Session session) {
        idle.addFirst(session);
        permits.release();
        if (closed) {
            closeIdle();
        }
    }

    @Override
    public void close() {
        closed = true;
        closeIdle();
    }

    private void await() {
        try {
            if (!permits.tryAcquire(settings.connectionTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
                throw Waiting.tooLong(settings, null);
            }
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
    }

    private void closeIdle() {
        for (Session session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            try {
                session.close();
            } catch (SQLException e) {
                LOG.warn("A connection to SQLite did not close properly.", e);
            }
        }
    }
}
