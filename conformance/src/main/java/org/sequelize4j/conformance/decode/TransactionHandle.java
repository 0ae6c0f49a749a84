package org.sequelize4j.conformance.decode;

import org.sequelize4j.Transaction;

/** A transaction that a scenario has a name for. */
public interface TransactionHandle extends Transaction {
    /** Whether it was committed or rolled back. */
    boolean isFinished();
}
