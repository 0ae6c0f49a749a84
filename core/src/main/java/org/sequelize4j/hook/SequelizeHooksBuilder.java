package org.sequelize4j.hook;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.ConnectEvent;
import org.sequelize4j.DefineEvent;
import org.sequelize4j.HookType;
import org.sequelize4j.Hooks;
import org.sequelize4j.Model;
import org.sequelize4j.QueryEvent;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SequelizeBuilder;
import org.sequelize4j.SequelizeHooks;
import org.sequelize4j.SqlEvent;
import org.sequelize4j.SyncEvent;
import org.sequelize4j.error.Given;

/** Collects the hooks of a Sequelize that a lambda adds: those of every model, and those that are about none. */
final class SequelizeHooksBuilder extends HooksBuilder<Row> implements SequelizeHooks {
    private final List<Hook> hooks;

    SequelizeHooksBuilder() {
        this(new ArrayList<>(), null);
    }

    private SequelizeHooksBuilder(List<Hook> hooks, @Nullable String name) {
        super(true, hooks, name);
        this.hooks = hooks;
    }

    @Override
    public SequelizeHooks named(String name) {
        return new SequelizeHooksBuilder(hooks, Given.to("named(…)", name, "a name for the hooks that follow"));
    }

    @Override
    public Hooks<Row> add(HookType type, Consumer<Object> hook) {
        return put(Given.to("add(…)", type, "the type of a hook"), hook);
    }

    @Override
    public SequelizeHooks beforePoolAcquire(Runnable hook) {
        Given.lambda(hook, "() -> waiting.start()");
        put(HookType.BEFORE_POOL_ACQUIRE, nothing -> hook.run());
        return this;
    }

    @Override
    public SequelizeHooks beforeDefine(Consumer<? super DefineEvent> hook) {
        put(HookType.BEFORE_DEFINE, hook);
        return this;
    }

    @Override
    public SequelizeHooks afterDefine(Consumer<? super Model<?>> hook) {
        put(HookType.AFTER_DEFINE, hook);
        return this;
    }

    @Override
    public SequelizeHooks beforeInit(Consumer<? super SequelizeBuilder> hook) {
        put(HookType.BEFORE_INIT, hook);
        return this;
    }

    @Override
    public SequelizeHooks afterInit(Consumer<? super Sequelize> hook) {
        put(HookType.AFTER_INIT, hook);
        return this;
    }

    @Override
    public SequelizeHooks beforeBulkSync(Consumer<? super SyncEvent> hook) {
        put(HookType.BEFORE_BULK_SYNC, hook);
        return this;
    }

    @Override
    public SequelizeHooks afterBulkSync(Consumer<? super SyncEvent> hook) {
        put(HookType.AFTER_BULK_SYNC, hook);
        return this;
    }

    @Override
    public SequelizeHooks beforeConnect(Consumer<? super ConnectEvent> hook) {
        put(HookType.BEFORE_CONNECT, hook);
        return this;
    }

    @Override
    public SequelizeHooks afterConnect(Consumer<? super Connection> hook) {
        put(HookType.AFTER_CONNECT, hook);
        return this;
    }

    @Override
    public SequelizeHooks beforeDisconnect(Consumer<? super Connection> hook) {
        put(HookType.BEFORE_DISCONNECT, hook);
        return this;
    }

    @Override
    public SequelizeHooks afterDisconnect(Consumer<? super Connection> hook) {
        put(HookType.AFTER_DISCONNECT, hook);
        return this;
    }

    @Override
    public SequelizeHooks afterPoolAcquire(Consumer<? super Connection> hook) {
        put(HookType.AFTER_POOL_ACQUIRE, hook);
        return this;
    }

    @Override
    public SequelizeHooks beforeQuery(Consumer<? super QueryEvent> hook) {
        put(HookType.BEFORE_QUERY, hook);
        return this;
    }

    @Override
    public SequelizeHooks afterQuery(Consumer<? super SqlEvent> hook) {
        put(HookType.AFTER_QUERY, hook);
        return this;
    }
}
