package org.sequelize4j;

/** The body of a transaction that gives nothing. What it throws rolls back and comes out as it is. */
@FunctionalInterface
public interface VoidWork {
    void run(Transaction transaction) throws Exception;
}
