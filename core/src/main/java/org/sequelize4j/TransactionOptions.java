package org.sequelize4j;

/** The options of a transaction. */
public interface TransactionOptions {
    /** Runs the whole again, COMMIT included, up to this many times more when the database gives it up (serialization failure, deadlock). */
    TransactionOptions retry(int times);

    TransactionOptions isolation(Isolation level);

    TransactionOptions serializable();

    TransactionOptions readOnly();
}
