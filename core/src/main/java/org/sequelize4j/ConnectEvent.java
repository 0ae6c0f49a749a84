package org.sequelize4j;

import java.util.Properties;

/**
 * A connection that is about to be opened.
 *
 * @param url where to
 * @param properties what the driver is given, such as {@code user} and {@code password}; a hook may change it
 */
public record ConnectEvent(String url, Properties properties) {
    /** Without the properties, which may hold a password. */
    @Override
    public String toString() {
        return "ConnectEvent[" + properties.size() + " properties]";
    }
}
