package org.sequelize4j.write;

import org.sequelize4j.HookType;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.sql.Delete;

/** Deletes one row; that it is gone already is no failure. */
final class RowDeleter {
    private final Executor executor;
    private final Transactions transactions;
    private final Cascades cascades;

    RowDeleter(Executor executor, Transactions transactions, Cascades cascades) {
        this.executor = executor;
        this.transactions = transactions;
        this.cascades = cascades;
    }

    void delete(RowInstance row, ReachSettings settings) {
        if (row.isNew()) {
            throw new InstanceException("This instance of \"" + row.definition().name()
                    + "\" was never saved, so there is no row to destroy.");
        }
        RowHooks hooks = RowHooks.of(row, settings.write());
        boolean cascade = Cascades.any(row.definition());
        if (!cascade
                && !hooks.hooks().has(HookType.BEFORE_DESTROY)
                && !hooks.hooks().has(HookType.AFTER_DESTROY)) {
            delete(row);
            return;
        }
        transactions.run(options -> {}, savepoint -> {
            hooks.run(HookType.BEFORE_DESTROY);
            if (cascade) {
                cascades.of(row).forEach(child -> delete(child, settings));
            }
            delete(row);
            hooks.run(HookType.AFTER_DESTROY);
            return row;
        });
    }

    private void delete(RowInstance row) {
        Delete delete = new Delete(Statements.table(row.definition()), Statements.isRow(row));
        executor.update(executor.dialect().print(delete));
    }
}
