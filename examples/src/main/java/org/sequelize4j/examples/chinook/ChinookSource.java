package org.sequelize4j.examples.chinook;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the published Chinook data, which comes as an HSQLDB database inside a jar; table by table, as values by attribute. */
final class ChinookSource implements AutoCloseable {
    private static final String URL = "jdbc:hsqldb:res:chinook";

    /** Where the original's column names differ from the models' attributes. */
    private static final Map<String, String> RENAMED =
            Map.of("Customer.SupportRepId", "supportEmployeeId", "Employee.ReportsTo", "managerId");

    private final Connection connection;

    ChinookSource() throws SQLException {
        connection = DriverManager.getConnection(URL, "sa", "");
    }

    /** All rows of the table that a model of this name is copied from. */
    List<Map<String, @Nullable Object>> rows(String model) throws SQLException {
        String sql = "SELECT * FROM \"chinook\".\"" + model + "\" ORDER BY 1, 2";
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            ResultSetMetaData columns = result.getMetaData();
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(attribute(model, columns.getColumnName(i)), result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static String attribute(String model, String column) {
        if (column.equals(model + "Id")) {
            return "id";
        }
        String renamed = RENAMED.get(model + "." + column);
        return renamed != null ? renamed : Character.toLowerCase(column.charAt(0)) + column.substring(1);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
