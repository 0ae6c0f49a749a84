package org.sequelize4j.conformance.run;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Transaction;
import org.sequelize4j.UnmanagedTransaction;
import org.sequelize4j.conformance.decode.TransactionHandle;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.error.TransactionException;

/** A transaction of a scenario and the lane that it runs on. */
final class NamedTransaction implements TransactionHandle {
    private final Lane lane;
    private final Transaction transaction;
    private final @Nullable UnmanagedTransaction own;
    private volatile boolean finished;

    NamedTransaction(Lane lane, Transaction transaction, @Nullable UnmanagedTransaction own) {
        this.lane = lane;
        this.transaction = transaction;
        this.own = own;
    }

    Lane lane() {
        return lane;
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    void finish() {
        finished = true;
    }

    void commit() throws Exception {
        end(() -> require().commit());
    }

    void rollback() throws Exception {
        end(() -> require().rollback());
    }

    private void end(Runnable work) throws Exception {
        if (finished) {
            throw new TransactionException("The transaction has ended already.");
        }
        lane.run(() -> {
            work.run();
            return true;
        });
        finished = true;
        lane.close();
    }

    private UnmanagedTransaction require() {
        if (own == null) {
            throw new TransactionException("A managed transaction ends with its work.");
        }
        return own;
    }

    /** Ends what the scenario has left open. */
    void abandon() {
        if (!finished && own != null) {
            try {
                rollback();
            } catch (SequelizeException e) {
                finished = true;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        transaction.afterCommit(action);
    }
}
