package org.sequelize4j;

/** A running transaction, bound to the thread that began it: whatever runs there is in it. */
public interface Transaction {
    /**
     * Runs after the outermost transaction is committed, and not at all when it is rolled back. What it throws is thrown when all
     * such actions have run; the data stays committed.
     *
     * @throws org.sequelize4j.error.TransactionException on another thread, after the end, or when the transaction belongs to a
     *     {@link ConnectionProvider} that does not tell when it is committed
     */
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
