package org.sequelize4j.jdbc;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection of a database that is gone with it: threads use it in turn, and nested work of a thread shares it. Unlike
 * with a reentrant lock, a stream may be closed by another thread than the one that opened it.
 */
final class SqliteMemorySession implements SessionSource {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteMemorySession.class);
    private static final long LONGEST_STATEMENT_AT_CLOSE_SECONDS = 1;

    private final Session session;
    private final DatabaseSettings settings;
    private final Semaphore turn = new Semaphore(1, true);
    private final AtomicInteger holds = new AtomicInteger();
    private volatile @Nullable Thread holder;

    SqliteMemorySession(SqliteConnections connections, DatabaseSettings settings) throws SQLException {
        this.session = connections.open();
        this.settings = settings;
    }

    @Override
    public Session acquire() {
        Thread thread = Thread.currentThread();
        if (!thread.equals(holder) || !heldOnceMore()) {
            await();
            holder = thread;
            holds.set(1);
        }
        return session;
    }

    @Override
    public void release(Session released) {
        if (holds.decrementAndGet() == 0) {
            holder = null;
            turn.release();
        }
    }

    /** Waits for a running statement; a thread that holds the connection for longer finds it closed. */
    @Override
    public void close() {
        try {
            boolean mine = turn.tryAcquire(LONGEST_STATEMENT_AT_CLOSE_SECONDS, TimeUnit.SECONDS);
            try {
                session.close();
            } finally {
                if (mine) {
                    turn.release();
                }
            }
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        } catch (SQLException e) {
            LOG.warn("The connection to SQLite did not close properly.", e);
        }
    }

    /** False when another thread has ended the last hold meanwhile. */
    private boolean heldOnceMore() {
        return holds.updateAndGet(count -> count == 0 ? 0 : count + 1) > 0;
    }

    private void await() {
        try {
            if (!turn.tryAcquire(settings.connectionTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
                throw Waiting.forTheOnlyConnection(settings);
            }
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
    }
}
