package org.sequelize4j.engine;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Transaction;
import org.sequelize4j.TransactionOptions;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.Work;
import org.sequelize4j.jdbc.Transactions;

/** The transactions of a Sequelize without a database: none can begin. */
final class OfflineTransactions implements Transactions {
    @Override
    public <R> R run(Consumer<? super TransactionOptions> options, Work<R> work) {
        throw Offline.refusal("begin a transaction");
    }

    @Override
    public <R> R join(Supplier<R> work) {
        throw Offline.refusal("write several rows");
    }

    @Override
    public <R> R atOneMoment(boolean readOnly, Supplier<R> work) {
        throw Offline.refusal("begin a transaction");
    }

    @Override
    public UnmanagedTransaction begin(Consumer<? super TransactionOptions> options) {
        throw Offline.refusal("begin a transaction");
    }

    @Override
    public boolean active() {
        return false;
    }

    @Override
    public boolean inForeign() {
        return false;
    }

    @Override
    public @Nullable Transaction current() {
        return null;
    }

    @Override
    public void onRollback(Runnable undo) {
        // No transaction can roll back.
    }
}
