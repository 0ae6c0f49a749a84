package org.sequelize4j.jdbc;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Transaction;
import org.sequelize4j.TransactionOptions;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.Work;

/** The transactions of one Sequelize, one stack of savepoints per thread. */
public interface Transactions {
    <R> R run(Consumer<? super TransactionOptions> options, Work<R> work);

    /** The same without options of its own: joins the running transaction without a savepoint, or begins one. For writes of several statements. */
    <R> R join(Supplier<R> work);

    /**
     * Joins the running transaction without a savepoint, or begins one, so that all that is read is of one moment.
     *
     * @throws org.sequelize4j.error.TransactionException when one is running that does not read repeatably
     */
    <R> R atOneMoment(boolean readOnly, Supplier<R> work);

    UnmanagedTransaction begin(Consumer<? super TransactionOptions> options);

    boolean active();

    /** Whether this thread is in a transaction that someone else will end. */
    boolean inForeign();

    /** Null when none runs on this thread. */
    @Nullable
    Transaction current();

    /**
     * Inside a transaction: remembers how to undo a change in memory, run (last first) when the transaction or the innermost
     * savepoint is rolled back, before any retry. Outside of one it does nothing.
     */
    void onRollback(Runnable undo);

    /**
     * Runs work that begins a transaction of its own, and again when the database gives that up in favour of another. Inside of a
     * transaction it runs once, since that has seen what is outdated.
     *
     * @param mayRunAgain asked after a failure
     */
    default <R> R again(int times, BooleanSupplier mayRunAgain, Supplier<R> work) {
        int retries = active() ? 0 : times;
        for (int failed = 0; ; failed++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (failed == retries
                        || !mayRunAgain.getAsBoolean()
                        || !BackOff.mayTryAgain(failure)
                        || !BackOff.pause(failed)) {
                    throw failure;
                }
            }
        }
    }
}
