package org.sequelize4j.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.ConnectEvent;

/** Opens connections with the hooks around that; only where there are hooks is a connection watched for its end. */
record HookedDriver(ConnectionHooks hooks) {
    Connection connect(String url, Properties properties) throws SQLException {
        // The driver changes the properties that it is given, and hooks may.
        Properties own = (Properties) properties.clone();
        if (!hooks.seeConnections()) {
            return Drivers.connect(url, own);
        }
        hooks.beforeConnect(new ConnectEvent(JdbcUrl.withoutPassword(url), own));
        Connection opened = Drivers.connect(url, own);
        try {
            hooks.afterConnect(opened);
        } catch (RuntimeException | Error refusal) {
            StatementRunner.closeAfter(refusal, opened);
            throw refusal;
        }
        return watched(opened);
    }

    private Connection watched(Connection opened) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(opened, method, arguments));
    }

    private @Nullable Object call(Connection opened, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean closes = method.getName().equals("close") && !opened.isClosed();
        if (closes) {
            hooks.beforeDisconnect(opened);
        }
        try {
            Object result = method.invoke(opened, arguments);
            if (closes) {
                hooks.afterDisconnect(opened);
            }
            return result;
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
