package org.sequelize4j;

/** A running transaction, bound to the thread that began it: whatever runs there is in it. */
public interface Transaction {
    /** Runs after the outermost transaction is committed, and not at all when it is rolled back. */
    void afterCommit(Runnable action);

    /**
     * The transaction that runs on this thread.
     *
     * @throws org.sequelize4j.error.TransactionException when no transaction runs on this thread
     */
    static Transaction current() {
        return SequelizeProvider.Holder.PROVIDER.currentTransaction();
    }
}
