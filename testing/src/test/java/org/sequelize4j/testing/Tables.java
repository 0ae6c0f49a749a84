package org.sequelize4j.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Makes and lists tables in plain JDBC. */
final class Tables {
    private Tables() {}

    static void create(TestDatabase database, String name) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + name + " (id INTEGER PRIMARY KEY)");
        }
    }

    static List<String> names(TestDatabase database) throws SQLException {
        String schema = switch (database.engine()) {
            case POSTGRES -> "public";
            case H2 -> "PUBLIC";
            default -> null;
        };
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
