package org.sequelize4j.jdbc;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Isolation;
import org.sequelize4j.Transaction;
import org.sequelize4j.TransactionOptions;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.Work;
import org.sequelize4j.error.TransactionException;

/** Transactions bound to the thread that begins them. */
final class ThreadTransactions implements Transactions {
    private final Levels levels;
    private final ThreadSessions sessions;

    ThreadTransactions(Levels levels, ThreadSessions sessions) {
        this.levels = levels;
        this.sessions = sessions;
    }

    @Override
    public <R> R run(Consumer<? super TransactionOptions> options, Work<R> work) {
        TransactionSettings settings = TransactionSettings.of(options);
        // Only a whole transaction can be run again: what is around a savepoint has seen what is outdated.
        int retries = active() ? 0 : settings.retries();
        for (int failed = 0; ; failed++) {
            Level level;
            R result;
            try {
                level = levels.begin(settings);
                result = level.around(work);
            } catch (Throwable failure) {
                if (failed == retries || !BackOff.mayTryAgain(failure) || !BackOff.pause(failed)) {
                    throw asItIs(failure);
                }
                continue;
            }
            level.announceCommit();
            return result;
        }
    }

    @Override
    public <R> R join(Supplier<R> work) {
        return active() ? work.get() : run(defaults -> {}, transaction -> work.get());
    }

    @Override
    public <R> R atOneMoment(boolean readOnly, Supplier<R> work) {
        if (active()) {
            levels.requireIsolation(levels.current(), Isolation.REPEATABLE_READ);
            return work.get();
        }
        return run(
                t -> {
                    t.isolation(Isolation.REPEATABLE_READ);
                    if (readOnly) {
                        t.readOnly();
                    }
                },
                transaction -> work.get());
    }

    @Override
    public UnmanagedTransaction begin(Consumer<? super TransactionOptions> options) {
        TransactionSettings settings = TransactionSettings.of(options);
        if (settings.retries() > 0) {
            throw new TransactionException("retry(" + settings.retries()
                    + ") needs the work that is to be run again. Use transaction(t -> t.retry("
                    + settings.retries() + "), tx -> …).");
        }
        return new OwnedTransaction(levels.begin(settings));
    }

    @Override
    public boolean active() {
        return levels.current() != null || inForeign();
    }

    @Override
    public boolean inForeign() {
        return sessions.inForeignTransaction();
    }

    @Override
    public @Nullable Transaction current() {
        return levels.current();
    }

    @Override
    public void onRollback(Runnable undo) {
        Level level = levels.current();
        if (level != null) {
            level.onRollback(undo);
        } else if (sessions.inForeignTransaction()) {
            sessions.onForeignEnd(committed -> {
                if (!committed) {
                    undo.run();
                }
            });
        }
    }

    /** Throws a checked exception where the signature has none: work may throw what it likes, and callers know what it throws. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException asItIs(Throwable failure) throws E {
        throw (E) failure;
    }
}
