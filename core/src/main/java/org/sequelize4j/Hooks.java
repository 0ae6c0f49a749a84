package org.sequelize4j;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sequelize4j.error.ValidationException;

/**
 * Adds hooks: code that runs around finds and writes, under Sequelize's names. Hooks of one kind run in the order in which they
 * were added, those of the model before those of the {@link Sequelize}. They run on the thread and in the transaction of the
 * write; what one throws reaches the caller, and the write is undone as a whole.
 *
 * @param <T> the typed interface, or {@link Row}
 */
public interface Hooks<T> {
    /** The same, but hooks that are added through it have that name, by which {@link Model#removeHook} finds them. */
    Hooks<T> named(String name);

    /** Runs before an instance is validated; for a static update with an instance that has only the values to be written. */
    Hooks<T> beforeValidate(Consumer<? super T> hook);

    Hooks<T> afterValidate(Consumer<? super T> hook);

    /** Runs when validation refuses an instance. What it throws takes the place of the exception. */
    Hooks<T> validationFailed(BiConsumer<? super T, ? super ValidationException> hook);

    /** Runs before an instance is inserted by create or save, after its validation. What it changes is validated and written. */
    Hooks<T> beforeCreate(Consumer<? super T> hook);

    Hooks<T> afterCreate(Consumer<? super T> hook);

    /** Runs before an instance is updated, even when nothing of it was changed. What it changes is validated and written. */
    Hooks<T> beforeUpdate(Consumer<? super T> hook);

    /** Runs after an instance was updated; {@code previous} still gives the values from before. */
    Hooks<T> afterUpdate(Consumer<? super T> hook);

    /** Runs with every create and update. */
    Hooks<T> beforeSave(Consumer<? super T> hook);

    Hooks<T> afterSave(Consumer<? super T> hook);

    /** Runs before an upsert, after its validation, with an instance of the values. What it sets is written. */
    Hooks<T> beforeUpsert(Consumer<? super T> hook);

    /** Runs after an upsert, with the stored row. */
    Hooks<T> afterUpsert(Consumer<? super T> hook);

    /** Runs before an instance is destroyed, paranoid or not. What it changes of a paranoid one is validated and written. */
    Hooks<T> beforeDestroy(Consumer<? super T> hook);

    Hooks<T> afterDestroy(Consumer<? super T> hook);

    /** Runs before an instance of a paranoid model is restored. What it changes is validated and written. */
    Hooks<T> beforeRestore(Consumer<? super T> hook);

    Hooks<T> afterRestore(Consumer<? super T> hook);

    /** Runs before bulkCreate, with all of its instances. What it changes of them is written. */
    Hooks<T> beforeBulkCreate(Consumer<? super BulkCreateEvent<T>> hook);

    Hooks<T> afterBulkCreate(Consumer<? super BulkCreateEvent<T>> hook);

    /** Runs before a static update, with the values and the condition, both of which it may change. */
    Hooks<T> beforeBulkUpdate(Consumer<? super BulkUpdateEvent<T>> hook);

    Hooks<T> afterBulkUpdate(Consumer<? super BulkUpdateEvent<T>> hook);

    /** Runs before a static destroy, with its condition, which it may change. */
    Hooks<T> beforeBulkDestroy(Consumer<? super BulkWriteEvent<T>> hook);

    Hooks<T> afterBulkDestroy(Consumer<? super BulkWriteEvent<T>> hook);

    /** Runs before a static restore, with its condition, which it may change. */
    Hooks<T> beforeBulkRestore(Consumer<? super BulkWriteEvent<T>> hook);

    Hooks<T> afterBulkRestore(Consumer<? super BulkWriteEvent<T>> hook);

    /** Runs before a find of the model itself, not of one that is included; it may change the condition. */
    Hooks<T> beforeFind(Consumer<? super FindEvent<T>> hook);

    /** Runs after beforeFind. Includes are complete before any hook runs here, so it sees the same as that one does. */
    Hooks<T> beforeFindAfterExpandIncludeAll(Consumer<? super FindEvent<T>> hook);

    /** The last of the hooks before a find. */
    Hooks<T> beforeFindAfterOptions(Consumer<? super FindEvent<T>> hook);

    /** Runs with what a find has given, before the caller gets it. What a stream gives is not seen. */
    Hooks<T> afterFind(Consumer<? super FoundEvent<T>> hook);

    /** Runs before a count; it may change the condition. */
    Hooks<T> beforeCount(Consumer<? super FindEvent<T>> hook);

    /**
     * Runs for each instance that was created, updated, restored or destroyed, when the outermost transaction is really committed,
     * and not at all when it is rolled back. Writes of many rows run it with individual hooks only. What it throws is thrown by the
     * transaction when all such hooks have run; the data stays committed. Sequelize has no such hooks.
     */
    Hooks<T> afterCommit(Consumer<? super T> hook);

    /** The same for instances that were created. */
    Hooks<T> afterCreateCommit(Consumer<? super T> hook);

    /** The same for instances that were updated or restored. */
    Hooks<T> afterUpdateCommit(Consumer<? super T> hook);

    /** The same for instances that were destroyed. */
    Hooks<T> afterDestroyCommit(Consumer<? super T> hook);

    /** Runs before the table of the model is synced, alone or with all others; not for a dry run. */
    Hooks<T> beforeSync(Consumer<? super SyncEvent> hook);

    Hooks<T> afterSync(Consumer<? super SyncEvent> hook);

    /** Runs before a method of {@link Model} declares an association of the model that has {@code hooks(true)}. */
    Hooks<T> beforeAssociate(Consumer<? super AssociateEvent> hook);

    Hooks<T> afterAssociate(Consumer<? super AssociateEvent> hook);

    /**
     * Adds a hook of a type that is known at run time only.
     *
     * @param hook takes what a hook takes that the method of that name adds; of two things the first
     */
    Hooks<T> add(HookType type, Consumer<Object> hook);
}
