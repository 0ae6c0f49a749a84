package org.sequelize4j.jdbc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.TransactionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be done in memory when a transaction or savepoint ends. */
final class Completion {
    private static final Logger LOG = LoggerFactory.getLogger(Completion.class);

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    void onRollback(Runnable action) {
        undo.addLast(action);
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** What was done since a savepoint shares the fate of what is around it. */
    void handTo(Completion outer) {
        outer.undo.addAll(undo);
        outer.afterCommit.addAll(afterCommit);
    }

    /** The last change is undone first. */
    void rolledBack() {
        for (Iterator<Runnable> actions = undo.descendingIterator(); actions.hasNext(); ) {
            try {
                actions.next().run();
            } catch (RuntimeException e) {
                // The others must be undone all the same, and the reason of the rollback is what the caller has to see.
                LOG.error("A change in memory could not be undone after a rollback.", e);
            }
        }
        undo.clear();
        afterCommit.clear();
    }

    /** Runs all actions, in the order that they were given, and fails afterwards when one of them did. */
    void committed() {
        RuntimeException failure = null;
        for (Runnable action : List.copyOf(afterCommit)) {
            try {
                action.run();
            } catch (RuntimeException e) {
                failure = joined(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static RuntimeException joined(@Nullable RuntimeException failure, RuntimeException next) {
        if (failure != null) {
            failure.addSuppressed(next);
            return failure;
        }
        return new TransactionException(
                "The transaction is committed, but an action that was to run after the commit failed: " + next, next);
    }
}
