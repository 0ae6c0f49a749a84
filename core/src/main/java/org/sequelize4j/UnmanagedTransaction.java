package org.sequelize4j;

/** A transaction that its owner ends. {@link #close} rolls it back unless it was committed. */
public interface UnmanagedTransaction extends Transaction, AutoCloseable {
    void commit();

    void rollback();

    @Override
    void close();
}
