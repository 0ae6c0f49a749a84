package org.sequelize4j.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Isolation;
import org.sequelize4j.Transaction;
import org.sequelize4j.Work;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.error.UnknownOutcomeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running transaction, or a savepoint in one. */
final class Level implements Transaction {
    private static final Logger LOG = LoggerFactory.getLogger(Level.class);

    private final Levels levels;
    private final ThreadSessions.Pin pin;
    private final Boundary boundary;
    private final Isolation isolation;
    private final Fate fate;
    private final Completion completion = new Completion();
    private final Thread thread = Thread.currentThread();
    private final @Nullable Level outer;
    private final @Nullable Level before;
    private State state = State.RUNNING;

    Level(Levels levels, ThreadSessions.Pin pin, Boundary boundary, Isolation isolation, Fate fate) {
        this.levels = levels;
        this.pin = pin;
        this.boundary = boundary;
        this.isolation = isolation;
        this.fate = fate;
        this.outer = pin.innermost;
        this.before = CurrentTransaction.innermost();
        pin.innermost = this;
        CurrentTransaction.begun(this);
    }

    @Override
    public void afterCommit(Runnable action) {
        requireUsable();
        if (fate == Fate.FOREIGN_AND_UNTOLD) {
            throw new TransactionException(
                    "An action after the commit cannot be promised: the transaction belongs to the"
                            + " connection provider, which does not tell when it ends. Override ConnectionProvider.onForeignEnd.");
        }
        completion.afterCommit(Given.to("afterCommit(…)", action, "something to run"));
    }

    void onRollback(Runnable undo) {
        completion.onRollback(undo);
    }

    Isolation isolation() {
        return isolation;
    }

    /** Of what begins inside of this. */
    Fate fateInside() {
        return fate == Fate.FOREIGN_AND_UNTOLD ? fate : Fate.OUTER;
    }

    boolean hasEnded() {
        return state != State.RUNNING;
    }

    /** What ran on this thread, on whichever database, when this began. */
    @Nullable
    Level before() {
        return before;
    }

    /** Runs, then commits; what goes wrong rolls back and comes out as it is. */
    <R> R around(Work<R> work) throws Exception {
        try {
            R result = work.run(this);
            commit();
            return result;
        } catch (Throwable failure) {
            if (!hasEnded()) {
                rollBackAfter(failure);
            }
            throw failure;
        }
    }

    /** Leaves the transaction running when it was used wrongly, and rolls it back when the database refuses. */
    void commit() {
        requireUsable();
        if (pin.innermost != this) {
            throw new TransactionException("A transaction that was begun inside of this one is still open."
                    + " Commit it or roll it back first; try-with-resources makes sure of that.");
        }
        try {
            boundary.commit();
        } catch (SQLException e) {
            RuntimeException failure = commitFailure(e);
            rollBackAfter(failure);
            throw failure;
        }
        end(State.COMMITTED);
        if (outer != null) {
            completion.handTo(outer.completion);
        }
    }

    /** Tells those who waited for the commit; separate, because nothing may be run again any more. */
    void announceCommit() {
        if (fate == Fate.OWN) {
            completion.committed();
        }
    }

    /** The end of the foreign transaction that this was a part of. */
    void foreignEnd(boolean committed) {
        if (state == State.COMMITTED && committed) {
            completion.committed();
        } else if (state == State.COMMITTED) {
            completion.rolledBack();
        }
    }

    void rollBack() {
        requireUsable();
        try {
            undoInDatabase();
        } catch (SQLException e) {
            throw levels.translate(e);
        } finally {
            end(State.ROLLED_BACK);
            completion.rolledBack();
        }
    }

    private void rollBackAfter(Throwable failure) {
        try {
            rollBack();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** Takes along what was begun inside and has not ended. */
    private void undoInDatabase() throws SQLException {
        for (Level inner = pin.innermost; inner != null && inner != this; inner = pin.innermost) {
            inner.end(State.ROLLED_BACK);
            inner.completion.rolledBack();
        }
        boundary.rollback();
    }

    private RuntimeException commitFailure(SQLException e) {
        if (fate == Fate.OWN && levels.lostConnection(e)) {
            return new UnknownOutcomeException(
                    "The connection was lost during COMMIT: the database may or may not have kept the changes. Look which, and"
                            + " only then run the transaction again; instances are as they were before it.",
                    e);
        }
        return levels.translate(e);
    }

    private void end(State end) {
        state = end;
        levels.tellEnd(fate, end == State.COMMITTED);
        pin.innermost = outer;
        CurrentTransaction.ended();
        try {
            boundary.restore();
        } catch (SQLException e) {
            // The transaction has ended as it should; a pool finds out that the connection is broken.
            LOG.warn("A connection could not be brought back to its state before the transaction.", e);
        }
        levels.unpin(pin);
    }

    private void requireUsable() {
        if (!thread.equals(Thread.currentThread())) {
            throw new TransactionException("The transaction was begun by thread \"" + thread.getName()
                    + "\" and is used by thread \"" + Thread.currentThread().getName()
                    + "\". A transaction belongs to its thread: begin one in each, or do the work where it began.");
        }
        if (hasEnded()) {
            throw new TransactionException(
                    "The transaction has ended (" + state.words + ") and cannot be used any more. Begin another one.");
        }
    }

    /** Who decides in the end. */
    enum Fate {
        /** This, with its own COMMIT. */
        OWN,
        /** The transaction or savepoint around it. */
        OUTER,
        /** Someone else, who tells. */
        FOREIGN,
        /** Someone else, who does not tell. */
        FOREIGN_AND_UNTOLD
    }

    private enum State {
        RUNNING("running"),
        COMMITTED("committed"),
        ROLLED_BACK("rolled back");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }
}
