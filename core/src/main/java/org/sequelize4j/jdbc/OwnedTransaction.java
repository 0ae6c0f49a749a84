package org.sequelize4j.jdbc;

import org.sequelize4j.UnmanagedTransaction;

/** A transaction that its owner ends. */
final class OwnedTransaction implements UnmanagedTransaction {
    private final Level level;

    OwnedTransaction(Level level) {
        this.level = level;
    }

    @Override
    public void afterCommit(Runnable action) {
        level.afterCommit(action);
    }

    @Override
    public void commit() {
        level.commit();
        level.announceCommit();
    }

    @Override
    public void rollback() {
        level.rollBack();
    }

    @Override
    public void close() {
        if (!level.hasEnded()) {
            level.rollBack();
        }
    }
}
