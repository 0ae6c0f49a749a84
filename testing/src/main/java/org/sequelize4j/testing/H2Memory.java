package org.sequelize4j.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** H2 databases in memory, which stay while no connection is open. */
final class H2Memory {
    private H2Memory() {}

    static TestDatabase create() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DATABASE_TO_UPPER=FALSE";
        return new TestDatabase(Engine.H2, url, "", "", () -> shutDown(url));
    }

    private static void shutDown(String url) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException("The H2 of a test refused to go: " + e.getMessage(), e);
        }
    }
}
