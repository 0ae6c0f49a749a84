package org.sequelize4j;

import java.sql.Connection;
import java.util.function.Consumer;

/**
 * Adds hooks of a {@link Sequelize}: those that run on every model, after the model's own, and those that are about no model. What
 * they take of instances are rows.
 */
public interface SequelizeHooks extends Hooks<Row> {
    @Override
    SequelizeHooks named(String name);

    /** Runs before a model is defined, and may say more of it; of models that are defined from now on. */
    SequelizeHooks beforeDefine(Consumer<? super DefineEvent> hook);

    SequelizeHooks afterDefine(Consumer<? super Model<?>> hook);

    /** Runs when a builder connects, before anything else, and may change what it was told. Added to the builder. */
    SequelizeHooks beforeInit(Consumer<? super SequelizeBuilder> hook);

    /** Runs when a builder has connected. Added to the builder. */
    SequelizeHooks afterInit(Consumer<? super Sequelize> hook);

    /** Runs before all models are synced by {@link Sequelize#sync}, before the beforeSync of each of them. */
    SequelizeHooks beforeBulkSync(Consumer<? super SyncEvent> hook);

    SequelizeHooks afterBulkSync(Consumer<? super SyncEvent> hook);

    /**
     * Runs before a connection is opened by URL, and may change what the driver is given. Connections of a {@code DataSource} are
     * opened and closed elsewhere. The first one is opened by the builder.
     */
    SequelizeHooks beforeConnect(Consumer<? super ConnectEvent> hook);

    SequelizeHooks afterConnect(Consumer<? super Connection> hook);

    /** Runs before a connection that was opened after this hook was added is closed. */
    SequelizeHooks beforeDisconnect(Consumer<? super Connection> hook);

    SequelizeHooks afterDisconnect(Consumer<? super Connection> hook);

    /** Runs before a thread waits for a connection of the pool. */
    SequelizeHooks beforePoolAcquire(Runnable hook);

    SequelizeHooks afterPoolAcquire(Consumer<? super Connection> hook);

    /** Runs before each statement; what it throws stops it. A hook that runs statements itself is run for them, too. */
    SequelizeHooks beforeQuery(Consumer<? super QueryEvent> hook);

    /** Runs after each statement that did not fail. */
    SequelizeHooks afterQuery(Consumer<? super SqlEvent> hook);
}
