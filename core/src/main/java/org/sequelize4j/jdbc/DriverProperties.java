package org.sequelize4j.jdbc;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a driver is told besides the URL, unless the URL says it. */
final class DriverProperties {
    /** Else NOW() and the columns of the type TIMESTAMP would be in the zone of the server, whatever that is. */
    private static final String UTC = "time_zone='+00:00'";

    private final String url;
    private final Map<String, String> properties = new LinkedHashMap<>();

    private DriverProperties(String url) {
        this.url = url;
    }

    static Map<String, String> of(String url, Duration connectionTimeout) {
        DriverProperties told = new DriverProperties(url);
        if (url.startsWith("jdbc:postgresql:")) {
            // Without it a server that accepts the connection and then says nothing is waited for forever.
            told.put("loginTimeout", Long.toString(connectionTimeout.toSeconds() + 1));
        } else if (url.startsWith("jdbc:mariadb:") || url.startsWith("jdbc:mysql:")) {
            told.put("connectTimeout", Long.toString(connectionTimeout.toMillis()));
            told.put("sessionVariables", UTC);
        }
        return told.properties;
    }

    private void put(String name, String value) {
        if (!JdbcUrl.says(url, name.toLowerCase(Locale.ROOT))) {
            properties.put(name, value);
        }
    }
}
