package org.sequelize4j.engine;

import java.sql.Connection;
import org.sequelize4j.ConnectEvent;
import org.sequelize4j.HookType;
import org.sequelize4j.QueryEvent;
import org.sequelize4j.SqlEvent;
import org.sequelize4j.hook.HookRegistry;
import org.sequelize4j.hook.ModelHooks;
import org.sequelize4j.jdbc.ConnectionHooks;

/** The hooks of a Sequelize around its connections and statements, as they are when they are to run. */
record SequelizeLevelHooks(HookRegistry registry) implements ConnectionHooks {
    private ModelHooks hooks() {
        return registry.ofSequelize();
    }

    @Override
    public boolean seeConnections() {
        return hooks().ofConnections();
    }

    @Override
    public boolean seeStatements() {
        return hooks().ofStatements();
    }

    @Override
    public void beforeConnect(ConnectEvent event) {
        hooks().tell(HookType.BEFORE_CONNECT, event);
    }

    @Override
    public void afterConnect(Connection connection) {
        hooks().tell(HookType.AFTER_CONNECT, connection);
    }

    @Override
    public void beforeDisconnect(Connection connection) {
        hooks().tell(HookType.BEFORE_DISCONNECT, connection);
    }

    @Override
    public void afterDisconnect(Connection connection) {
        hooks().tell(HookType.AFTER_DISCONNECT, connection);
    }

    @Override
    public void beforePoolAcquire() {
        hooks().tell(HookType.BEFORE_POOL_ACQUIRE, this);
    }

    @Override
    public void afterPoolAcquire(Connection connection) {
        hooks().tell(HookType.AFTER_POOL_ACQUIRE, connection);
    }

    @Override
    public void beforeQuery(QueryEvent event) {
        hooks().tell(HookType.BEFORE_QUERY, event);
    }

    @Override
    public void afterQuery(SqlEvent event) {
        hooks().tell(HookType.AFTER_QUERY, event);
    }
}
