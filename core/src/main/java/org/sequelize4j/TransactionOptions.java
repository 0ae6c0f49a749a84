package org.sequelize4j;

/**
 * The options of a transaction. Inside of another one a transaction is a savepoint: then the whole is run again only by the
 * outermost, read-only is what the outermost is, and a stronger isolation than the outermost has is refused.
 */
public interface TransactionOptions {
    /** Runs the whole again, COMMIT included, up to this many times more when the database gives it up (serialization failure, deadlock). */
    TransactionOptions retry(int times);

    TransactionOptions isolation(Isolation level);

    TransactionOptions serializable();

    TransactionOptions readOnly();
}
