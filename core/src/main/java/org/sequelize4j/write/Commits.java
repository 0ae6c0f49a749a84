package org.sequelize4j.write;

import java.util.Collection;
import java.util.List;
import org.sequelize4j.HookType;
import org.sequelize4j.Transaction;
import org.sequelize4j.hook.HookArgument;
import org.sequelize4j.hook.ModelHooks;
import org.sequelize4j.jdbc.CurrentTransaction;

/** The hooks that run when what was written is committed. */
final class Commits {
    private Commits() {}

    /** Promises them to rows; a write with such hooks runs in a transaction. */
    static void promise(ModelHooks hooks, HookType type, Collection<HookArgument> rows) {
        if (hooks.ofCommits()) {
            Transaction transaction = CurrentTransaction.get();
            for (HookArgument row : List.copyOf(rows)) {
                transaction.afterCommit(() -> {
                    hooks.run(type, row);
                    hooks.run(HookType.AFTER_COMMIT, row);
                });
            }
        }
    }
}
