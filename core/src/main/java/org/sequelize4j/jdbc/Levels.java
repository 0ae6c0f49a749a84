package org.sequelize4j.jdbc;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Isolation;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.TransactionException;

/** Begins transactions and, inside of one, savepoints. */
final class Levels {
    private final Dialect dialect;
    private final ThreadSessions sessions;
    private final TransactionControl control;
    private final FailureTranslator failures;
    private final SqlEvents events;

    Levels(
            Dialect dialect,
            ThreadSessions sessions,
            TransactionControl control,
            FailureTranslator failures,
            SqlEvents events) {
        this.dialect = dialect;
        this.sessions = sessions;
        this.control = control;
        this.failures = failures;
        this.events = events;
    }

    /** The innermost of this thread; null when none runs. */
    @Nullable
    Level current() {
        ThreadSessions.Pin pin = sessions.pinned();
        return pin == null ? null : pin.innermost;
    }

    Level begin(TransactionSettings settings) {
        ThreadSessions.Pin pin = sessions.pin();
        try {
            Level outer = pin.innermost;
            if (outer != null) {
                return nested(pin, outer, settings);
            }
            return sessions.inForeignTransaction() ? inForeign(pin, settings) : outermost(pin, settings);
        } catch (SQLException e) {
            sessions.unpin(pin);
            throw failures.translate(e, null);
        } catch (RuntimeException e) {
            sessions.unpin(pin);
            throw e;
        }
    }

    private Level outermost(ThreadSessions.Pin pin, TransactionSettings settings) throws SQLException {
        events.boundary("BEGIN");
        Boundary boundary = control.begin(pin.session, settings);
        return new Level(this, pin, boundary, settings.isolation(), Level.Fate.OWN);
    }

    private Level nested(ThreadSessions.Pin pin, Level outer, TransactionSettings settings) throws SQLException {
        requireIsolation(outer, settings.isolation());
        return new Level(this, pin, savepoint(pin), outer.isolation(), outer.fateInside());
    }

    private Level inForeign(ThreadSessions.Pin pin, TransactionSettings settings) throws SQLException {
        requireIsolation(null, settings.isolation());
        ForeignEnd end = new ForeignEnd();
        Level.Fate fate = sessions.onForeignEnd(end) ? Level.Fate.FOREIGN : Level.Fate.FOREIGN_AND_UNTOLD;
        Level level = new Level(this, pin, savepoint(pin), settings.isolation(), fate);
        end.level = level;
        return level;
    }

    /**
     * Refuses to go on in a transaction that promises less than what is asked for.
     *
     * @param outer null for a transaction of the connection provider
     */
    void requireIsolation(@Nullable Level outer, Isolation asked) {
        Isolation running = outer == null ? Isolation.DEFAULT : outer.isolation();
        if (control.gives(running, asked)) {
            return;
        }
        throw new TransactionException(
                outer == null
                        ? "Isolation " + asked
                                + " was asked for inside of a transaction of the connection provider, which has begun"
                                + " already. Ask for it where that transaction begins."
                        : "A nested transaction asks for isolation " + asked
                                + ", but the transaction around it was begun with " + running
                                + ". Ask for it where the outermost transaction begins.");
    }

    private Boundary savepoint(ThreadSessions.Pin pin) throws SQLException {
        if (!dialect.can(Capability.SAVEPOINTS)) {
            throw new TransactionException("A transaction inside of a transaction needs savepoints, which "
                    + dialect.name() + " does not have. Do the work in the transaction around it.");
        }
        String name = "s" + pin.nextSavepoint();
        events.boundary("SAVEPOINT " + name);
        return control.savepoint(pin.session, name);
    }

    void tellEnd(Level.Fate fate, boolean committed) {
        if (fate == Level.Fate.OWN) {
            events.boundary(committed ? "COMMIT" : "ROLLBACK");
        } else {
            events.boundary(committed ? "RELEASE SAVEPOINT" : "ROLLBACK TO SAVEPOINT");
        }
    }

    void unpin(ThreadSessions.Pin pin) {
        sessions.unpin(pin);
    }

    RuntimeException translate(SQLException e) {
        return failures.translate(e, null);
    }

    boolean lostConnection(SQLException e) {
        return failures.lostConnection(e);
    }

    /** Registered before there is a level, because that decides what the level may promise. */
    private static final class ForeignEnd implements Consumer<Boolean> {
        private @Nullable Level level;

        @Override
        public void accept(Boolean committed) {
            if (level != null) {
                level.foreignEnd(committed);
            }
        }
    }
}
