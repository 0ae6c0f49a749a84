package org.sequelize4j.engine;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Transaction;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Transactions;

/**
 * Remembers what instances were before a transaction changed them, once for each of its savepoints, and keeps other threads
 * from them until it ends.
 */
final class InstanceGuard {
    private final Transactions transactions;

    @SuppressWarnings("ThreadLocalUsage") // one for each Sequelize, as its transactions are
    private final ThreadLocal<@Nullable Touched> latest = new ThreadLocal<>();

    InstanceGuard(Transactions transactions) {
        this.transactions = transactions;
    }

    void beforeChange(RowInstance row) {
        Transaction current = transactions.current();
        if (current != null) {
            touched(current).remember(row);
        } else if (transactions.inForeign()) {
            transactions.onRollback(row.remember());
        }
    }

    /**
     * What a transaction reads may be what it alone has written, and is forgotten with that. Other threads are kept from no
     * instance for it, and none that nobody else holds is kept in memory.
     */
    void beforeLoading(List<RowInstance> rows, AssociationDefinition association) {
        Transaction current = transactions.current();
        if (current != null) {
            touched(current).undo.add(forgetting(rows, association));
        } else if (transactions.inForeign()) {
            transactions.onRollback(forgetting(rows, association));
        }
    }

    private static Runnable forgetting(List<RowInstance> rows, AssociationDefinition association) {
        List<Runnable> undo = new ArrayList<>(rows.size());
        for (RowInstance row : rows) {
            WeakReference<RowInstance> held = new WeakReference<>(row);
            LoadedRelation before = row.loaded(association);
            undo.add(() -> {
                RowInstance still = held.get();
                if (still != null) {
                    still.load(association, before);
                }
            });
        }
        return () -> undo.forEach(Runnable::run);
    }

    private Touched touched(Transaction current) {
        Touched known = latest.get();
        if (known != null && known.transaction.equals(current)) {
            return known;
        }
        Touched fresh = new Touched(current, tellsItsEnd(current));
        latest.set(fresh);
        transactions.onRollback(() -> {
            latest.remove();
            fresh.restore();
        });
        if (fresh.reserves) {
            current.afterCommit(() -> {
                latest.remove();
                fresh.release();
            });
        }
        return fresh;
    }

    /** Instances that nobody would ever give free must not be kept from other threads. */
    private static boolean tellsItsEnd(Transaction transaction) {
        try {
            transaction.afterCommit(() -> {});
            return true;
        } catch (TransactionException untold) {
            return false;
        }
    }

    /** What one transaction or savepoint has changed. */
    private static final class Touched {
        private final Transaction transaction;
        private final boolean reserves;
        private final Set<RowInstance> known = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<RowInstance> reserved = new ArrayList<>();
        private final List<Runnable> undo = new ArrayList<>();

        Touched(Transaction transaction, boolean reserves) {
            this.transaction = transaction;
            this.reserves = reserves;
        }

        void remember(RowInstance row) {
            if (known.add(row)) {
                undo.add(row.remember());
                if (reserves && row.reserve()) {
                    reserved.add(row);
                }
            }
        }

        void restore() {
            Collections.reverse(undo);
            undo.forEach(Runnable::run);
            release();
        }

        void release() {
            reserved.forEach(RowInstance::release);
        }
    }
}
