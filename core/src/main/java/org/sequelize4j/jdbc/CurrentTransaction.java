package org.sequelize4j.jdbc;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.Transaction;
import org.sequelize4j.error.TransactionException;

/** The innermost transaction that runs on a thread, of whichever database. */
public final class CurrentTransaction {
    private static final ThreadLocal<@Nullable Level> INNERMOST = new ThreadLocal<>();

    private CurrentTransaction() {}

    /**
     * The transaction that was begun last on this thread and has not ended.
     *
     * @throws TransactionException when none runs
     */
    public static Transaction get() {
        Level level = INNERMOST.get();
        if (level == null) {
            throw new TransactionException(
                    "No transaction runs on this thread. Begin one with sequelize.transaction(tx -> …) and ask inside of it.");
        }
        return level;
    }

    static @Nullable Level innermost() {
        return INNERMOST.get();
    }

    static void begun(Level level) {
        INNERMOST.set(level);
    }

    /** Transactions of two databases may end in any order. */
    static void ended() {
        Level level = INNERMOST.get();
        while (level != null && level.hasEnded()) {
            level = level.before();
        }
        if (level == null) {
            INNERMOST.remove();
        } else {
            INNERMOST.set(level);
        }
    }
}
