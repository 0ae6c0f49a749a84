package org.sequelize4j.jdbc;

import java.sql.Connection;
import org.sequelize4j.ConnectEvent;
import org.sequelize4j.QueryEvent;
import org.sequelize4j.SqlEvent;

/** What users run around connections and statements. Whoever asks first whether anything would run pays nothing when nothing does. */
public interface ConnectionHooks {
    ConnectionHooks NONE = new ConnectionHooks() {};

    default boolean seeConnections() {
        return false;
    }

    default boolean seeStatements() {
        return false;
    }

    default void beforeConnect(ConnectEvent event) {}

    default void afterConnect(Connection connection) {}

    default void beforeDisconnect(Connection connection) {}

    default void afterDisconnect(Connection connection) {}

    default void beforePoolAcquire() {}

    default void afterPoolAcquire(Connection connection) {}

    default void beforeQuery(QueryEvent event) {}

    default void afterQuery(SqlEvent event) {}
}
