package org.sequelize4j.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HookType;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.OptimisticLockException;
import org.sequelize4j.hook.ModelHooks;
import org.sequelize4j.instance.Changes;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.instance.Slot;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.Transactions;
import org.sequelize4j.sql.Delete;

/** Deletes one row, or marks it as destroyed and takes that back, with the hooks around that; that it is gone already is no failure. */
final class RowDeleter {
    private final Executor executor;
    private final Transactions transactions;
    private final RowUpdater updater;
    private final ParentUpkeep upkeep;
    private final RowsDeleter many;

    RowDeleter(
            Executor executor,
            Transactions transactions,
            Dependents dependents,
            RowUpdater updater,
            RowsUpdater rows,
            StaticWriter statics,
            ParentUpkeep upkeep) {
        this.many = new RowsDeleter(statics, this, dependents, rows);
        this.upkeep = upkeep;
        this.executor = executor;
        this.transactions = transactions;
        this.updater = updater;
    }

    /** The same for many rows. */
    RowsDeleter many() {
        return many;
    }

    /**
     * Marks the row on paranoid models unless that is forced, and deletes it on all others.
     *
     * @throws OptimisticLockException when the row has another version than this instance
     */
    void delete(RowInstance row, ReachSettings settings) {
        delete(row, settings, Dependents.any(row.definition()) ? new HashSet<>(List.of(row)) : Set.of());
    }

    /**
     * The same for a row on which others hang.
     *
     * @param gone what is destroyed already or will be, the row among it
     */
    void delete(RowInstance row, ReachSettings settings, Set<RowInstance> gone) {
        requireStored(row, "destroy");
        ModelDefinition model = row.definition();
        Attribute deletedAt = settings.force() ? null : model.deletedAt();
        Instant now = Instant.now();
        around(RowHooks.of(row, settings.write()), HookType.BEFORE_DESTROY, HookType.AFTER_DESTROY, byHooks -> {
            many.deleteHanging(List.of(row), model.dependencies(), settings, now, gone);
            if (deletedAt == null) {
                delete(row, settings.write());
            } else {
                mark(row, deletedAt, deletedAt.type().accept(now), byHooks, settings);
            }
        });
    }

    /** Takes the mark back. */
    void restore(RowInstance row, ReachSettings settings) {
        requireStored(row, "restore");
        Attribute deletedAt = Paranoia.require(row.definition());
        Object alive = row.definition().aliveValue();
        around(RowHooks.of(row, settings.write()), HookType.BEFORE_RESTORE, HookType.AFTER_RESTORE, byHooks -> {
            Object mark = row.storedValue(deletedAt.slot());
            mark(row, deletedAt, alive, byHooks, settings);
            if (mark != null && !(mark instanceof Slot) && !mark.equals(alive)) {
                many.restoreHanging(row.definition(), List.of(row), settings, mark);
            }
        });
    }

    /** The write is told what the hook before it has changed. */
    private void around(RowHooks hooks, HookType before, HookType after, Consumer<List<Attribute>> write) {
        ModelHooks all = hooks.hooks();
        if (!all.has(before)
                && !all.has(after)
                && !all.ofCommits()
                && !Dependents.any(hooks.row().definition())) {
            write.accept(List.of());
            return;
        }
        transactions.run(options -> {}, savepoint -> {
            Changes unhooked = Changes.of(hooks.row());
            hooks.run(before);
            write.accept(Preparation.named(hooks.row(), unhooked.since()));
            hooks.written(
                    after,
                    after == HookType.AFTER_DESTROY ? HookType.AFTER_DESTROY_COMMIT : HookType.AFTER_UPDATE_COMMIT);
            return hooks.row();
        });
    }

    /** Sets the mark and writes it, with what hooks have changed and without what else was changed of the row. */
    private void mark(
            RowInstance row,
            Attribute deletedAt,
            @Nullable Object value,
            List<Attribute> byHooks,
            ReachSettings settings) {
        if (settings.write().validate()) {
            Validation.check(row, byHooks);
        }
        row.change(deletedAt, value);
        List<Attribute> written = new ArrayList<>(byHooks);
        if (!written.contains(deletedAt)) {
            written.add(deletedAt);
        }
        updater.write(row, written, settings.write());
    }

    private void delete(RowInstance row, WriteSettings settings) {
        upkeep.deleting(row, settings.touches(), () -> {
            delete(row);
            return row;
        });
    }

    private void delete(RowInstance row) {
        Delete delete = new Delete(Statements.table(row.definition()), Statements.isKnownRow(row));
        if (executor.update(executor.dialect().print(delete)) == 0
                && row.definition().version() != null) {
            throw Versions.stale(row);
        }
    }

    private static void requireStored(RowInstance row, String verb) {
        if (row.isNew()) {
            throw new InstanceException("This instance of \"" + row.definition().name()
                    + "\" was never saved, so there is no row to " + verb + ".");
        }
    }
}
