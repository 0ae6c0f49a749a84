package org.sequelize4j.jdbc;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a driver is told besides the URL, unless the URL says it. */
final class DriverProperties {
    /** Else NOW() and the columns of the type TIMESTAMP would be in the zone of the server, whatever that is. */
    private static final String UTC = "time_zone='+00:00'";

    private DriverProperties() {}

    static Map<String, String> of(String url, Duration connectionTimeout) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (url.startsWith("jdbc:postgresql:")) {
            // Without it a server that accepts the connection and then says nothing is waited for forever.
            properties.put("loginTimeout", Long.toString(connectionTimeout.toSeconds() + 1));
        } else if (url.startsWith("jdbc:mariadb:") || url.startsWith("jdbc:mysql:")) {
            properties.put("connectTimeout", Long.toString(connectionTimeout.toMillis()));
            properties.put("sessionVariables", UTC);
        }
        properties.keySet().removeIf(name -> JdbcUrl.says(url, name.toLowerCase(Locale.ROOT)));
        return properties;
    }
}
