package org.sequelize4j.jdbc;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.ClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows which session a thread works on: the one that is pinned to it, or one for the moment. */
final class ThreadSessions {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadSessions.class);

    private final SessionSource source;
    private final ConnectionFailures failures;
    private final ConnectionHooks hooks;
    private final ForeignEnds foreignEnds;
    /** Not static: a thread may work with several databases. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Pin> pins = new ThreadLocal<>();

    private volatile boolean closed;

    ThreadSessions(SessionSource source, ConnectionFailures failures, ConnectionHooks hooks) {
        this.hooks = hooks;
        this.source = source;
        this.failures = failures;
        this.foreignEnds = new ForeignEnds(source);
    }

    /** Makes all work of this thread run on one session, until {@link #unpin} was called as often as this. */
    Pin pin() {
        Pin pin = pins.get();
        if (pin == null) {
            pin = new Pin(acquire());
            pins.set(pin);
        }
        pin.holds++;
        return pin;
    }

    void unpin(Pin pin) {
        pin.holds--;
        if (pin.holds == 0) {
            pins.remove();
            pin.session.closeCursors();
            release(pin.session);
        }
    }

    /** Null when the thread has no session of its own. */
    @Nullable
    Pin pinned() {
        return pins.get();
    }

    boolean inForeignTransaction() {
        return source.inForeignTransaction();
    }

    /** Tells when the foreign transaction of this thread has ended; false when that cannot be known. */
    boolean onForeignEnd(Consumer<Boolean> committed) {
        Pin pin = pin();
        try {
            return foreignEnds.await(pin.session.connection(), committed);
        } finally {
            unpin(pin);
        }
    }

    /** A session that is given back by {@link #release}; for a thread that has none pinned. */
    Session acquire() {
        if (closed) {
            throw new ClosedException("This Sequelize is closed. Use it before close(), or connect a new one.");
        }
        if (!hooks.seeConnections()) {
            return free();
        }
        hooks.beforePoolAcquire();
        Session session = free();
        try {
            hooks.afterPoolAcquire(session.connection());
        } catch (RuntimeException | Error refusal) {
            release(session);
            throw refusal;
        }
        return session;
    }

    private Session free() {
        try {
            return source.acquire();
        } catch (SQLException e) {
            throw failures.translate(e);
        }
    }

    void release(Session session) {
        try {
            source.release(session);
        } catch (SQLException e) {
            // The work on it is done, or has failed for a better reason than this.
            LOG.warn("A connection could not be given back properly.", e);
        }
    }

    void close() {
        if (!closed) {
            closed = true;
            source.close();
        }
    }

    /** What binds a session to a thread. */
    static final class Pin {
        final Session session;

        /** The innermost transaction or savepoint of the thread. */
        @Nullable
        Level innermost;

        private int holds;
        private int savepoints;

        private Pin(Session session) {
            this.session = session;
        }

        int nextSavepoint() {
            savepoints++;
            return savepoints;
        }
    }
}
