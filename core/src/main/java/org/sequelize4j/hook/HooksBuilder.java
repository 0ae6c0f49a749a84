package org.sequelize4j.hook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AssociateEvent;
import org.sequelize4j.BulkCreateEvent;
import org.sequelize4j.BulkUpdateEvent;
import org.sequelize4j.BulkWriteEvent;
import org.sequelize4j.FindEvent;
import org.sequelize4j.FoundEvent;
import org.sequelize4j.HookType;
import org.sequelize4j.Hooks;
import org.sequelize4j.SyncEvent;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.ValidationException;

/** Collects the hooks that a lambda adds. */
sealed class HooksBuilder<T> implements Hooks<T> permits SequelizeHooksBuilder {
    private final boolean rows;
    private final List<Hook> hooks;
    private final @Nullable String name;

    HooksBuilder(boolean rows) {
        this(rows, new ArrayList<>(), null);
    }

    HooksBuilder(boolean rows, List<Hook> hooks, @Nullable String name) {
        this.rows = rows;
        this.hooks = hooks;
        this.name = name;
    }

    final List<Hook> built() {
        return hooks;
    }

    @Override
    public Hooks<T> named(String name) {
        return new HooksBuilder<>(rows, hooks, Given.to("named(…)", name, "a name for the hooks that follow"));
    }

    @SuppressWarnings("unchecked") // the stage that runs hooks of this type gives them what their method here declares
    final Hooks<T> put(HookType type, Consumer<?> hook) {
        Consumer<Object> action = (Consumer<Object>) Given.lambda(hook, "row -> row.set(\"name\", \"Jack\")");
        hooks.add(new Hook(type, name, rows, (subject, second) -> action.accept(subject)));
        return this;
    }

    @Override
    public final Hooks<T> beforeValidate(Consumer<? super T> hook) {
        return put(HookType.BEFORE_VALIDATE, hook);
    }

    @Override
    public final Hooks<T> afterValidate(Consumer<? super T> hook) {
        return put(HookType.AFTER_VALIDATE, hook);
    }

    @Override
    @SuppressWarnings("unchecked") // the stage that validates gives the instance and the exception
    public final Hooks<T> validationFailed(BiConsumer<? super T, ? super ValidationException> hook) {
        BiConsumer<?, ?> action = Given.lambda(hook, "(row, failure) -> log(failure.items())");
        hooks.add(new Hook(HookType.VALIDATION_FAILED, name, rows, (BiConsumer<Object, @Nullable Object>) action));
        return this;
    }

    @Override
    public final Hooks<T> beforeCreate(Consumer<? super T> hook) {
        return put(HookType.BEFORE_CREATE, hook);
    }

    @Override
    public final Hooks<T> afterCreate(Consumer<? super T> hook) {
        return put(HookType.AFTER_CREATE, hook);
    }

    @Override
    public final Hooks<T> beforeUpdate(Consumer<? super T> hook) {
        return put(HookType.BEFORE_UPDATE, hook);
    }

    @Override
    public final Hooks<T> afterUpdate(Consumer<? super T> hook) {
        return put(HookType.AFTER_UPDATE, hook);
    }

    @Override
    public final Hooks<T> beforeSave(Consumer<? super T> hook) {
        return put(HookType.BEFORE_SAVE, hook);
    }

    @Override
    public final Hooks<T> afterSave(Consumer<? super T> hook) {
        return put(HookType.AFTER_SAVE, hook);
    }

    @Override
    public final Hooks<T> beforeUpsert(Consumer<? super T> hook) {
        return put(HookType.BEFORE_UPSERT, hook);
    }

    @Override
    public final Hooks<T> afterUpsert(Consumer<? super T> hook) {
        return put(HookType.AFTER_UPSERT, hook);
    }

    @Override
    public final Hooks<T> beforeDestroy(Consumer<? super T> hook) {
        return put(HookType.BEFORE_DESTROY, hook);
    }

    @Override
    public final Hooks<T> afterDestroy(Consumer<? super T> hook) {
        return put(HookType.AFTER_DESTROY, hook);
    }

    @Override
    public final Hooks<T> beforeRestore(Consumer<? super T> hook) {
        return put(HookType.BEFORE_RESTORE, hook);
    }

    @Override
    public final Hooks<T> afterRestore(Consumer<? super T> hook) {
        return put(HookType.AFTER_RESTORE, hook);
    }

    @Override
    public final Hooks<T> beforeBulkCreate(Consumer<? super BulkCreateEvent<T>> hook) {
        return put(HookType.BEFORE_BULK_CREATE, hook);
    }

    @Override
    public final Hooks<T> afterBulkCreate(Consumer<? super BulkCreateEvent<T>> hook) {
        return put(HookType.AFTER_BULK_CREATE, hook);
    }

    @Override
    public final Hooks<T> beforeBulkUpdate(Consumer<? super BulkUpdateEvent<T>> hook) {
        return put(HookType.BEFORE_BULK_UPDATE, hook);
    }

    @Override
    public final Hooks<T> afterBulkUpdate(Consumer<? super BulkUpdateEvent<T>> hook) {
        return put(HookType.AFTER_BULK_UPDATE, hook);
    }

    @Override
    public final Hooks<T> beforeBulkDestroy(Consumer<? super BulkWriteEvent<T>> hook) {
        return put(HookType.BEFORE_BULK_DESTROY, hook);
    }

    @Override
    public final Hooks<T> afterBulkDestroy(Consumer<? super BulkWriteEvent<T>> hook) {
        return put(HookType.AFTER_BULK_DESTROY, hook);
    }

    @Override
    public final Hooks<T> beforeBulkRestore(Consumer<? super BulkWriteEvent<T>> hook) {
        return put(HookType.BEFORE_BULK_RESTORE, hook);
    }

    @Override
    public final Hooks<T> afterBulkRestore(Consumer<? super BulkWriteEvent<T>> hook) {
        return put(HookType.AFTER_BULK_RESTORE, hook);
    }

    @Override
    public final Hooks<T> beforeFind(Consumer<? super FindEvent<T>> hook) {
        return put(HookType.BEFORE_FIND, hook);
    }

    @Override
    public final Hooks<T> beforeFindAfterExpandIncludeAll(Consumer<? super FindEvent<T>> hook) {
        return put(HookType.BEFORE_FIND_AFTER_EXPAND_INCLUDE_ALL, hook);
    }

    @Override
    public final Hooks<T> beforeFindAfterOptions(Consumer<? super FindEvent<T>> hook) {
        return put(HookType.BEFORE_FIND_AFTER_OPTIONS, hook);
    }

    @Override
    public final Hooks<T> afterFind(Consumer<? super FoundEvent<T>> hook) {
        return put(HookType.AFTER_FIND, hook);
    }

    @Override
    public final Hooks<T> beforeCount(Consumer<? super FindEvent<T>> hook) {
        return put(HookType.BEFORE_COUNT, hook);
    }

    @Override
    public final Hooks<T> afterCommit(Consumer<? super T> hook) {
        return put(HookType.AFTER_COMMIT, hook);
    }

    @Override
    public final Hooks<T> afterCreateCommit(Consumer<? super T> hook) {
        return put(HookType.AFTER_CREATE_COMMIT, hook);
    }

    @Override
    public final Hooks<T> afterUpdateCommit(Consumer<? super T> hook) {
        return put(HookType.AFTER_UPDATE_COMMIT, hook);
    }

    @Override
    public final Hooks<T> afterDestroyCommit(Consumer<? super T> hook) {
        return put(HookType.AFTER_DESTROY_COMMIT, hook);
    }

    @Override
    public final Hooks<T> beforeSync(Consumer<? super SyncEvent> hook) {
        return put(HookType.BEFORE_SYNC, hook);
    }

    @Override
    public final Hooks<T> afterSync(Consumer<? super SyncEvent> hook) {
        return put(HookType.AFTER_SYNC, hook);
    }

    @Override
    public final Hooks<T> beforeAssociate(Consumer<? super AssociateEvent> hook) {
        return put(HookType.BEFORE_ASSOCIATE, hook);
    }

    @Override
    public final Hooks<T> afterAssociate(Consumer<? super AssociateEvent> hook) {
        return put(HookType.AFTER_ASSOCIATE, hook);
    }

    @Override
    public Hooks<T> add(HookType type, Consumer<Object> hook) {
        if (!Given.to("add(…)", type, "the type of a hook").ofModels()) {
            throw new DefinitionException(
                    type + " is about no model; add it with sequelize.hooks(h -> h." + type + "(…)).");
        }
        return put(type, hook);
    }
}
