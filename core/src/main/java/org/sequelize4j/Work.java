package org.sequelize4j;

/** The body of a transaction that gives a value. What it throws rolls back and comes out as it is. */
@FunctionalInterface
public interface Work<R> {
    R run(Transaction transaction) throws Exception;
}
