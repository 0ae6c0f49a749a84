package org.sequelize4j.conformance.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain JDBC queries, each row as a map by lower-case column label. */
final class Rows {
    private Rows() {}

    static List<Map<String, @Nullable Object>> of(Connection connection, String sql, Object... binds)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < binds.length; i++) {
                statement.setObject(i + 1, binds[i]);
            }
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                ResultSetMetaData columns = results.getMetaData();
                while (results.next()) {
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        row.put(columns.getColumnLabel(i), results.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** One column of the rows as texts. */
    static List<String> texts(List<Map<String, @Nullable Object>> rows, String column) {
        return rows.stream().map(row -> text(row, column)).toList();
    }

    static String text(Map<String, @Nullable Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    static int number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Number number ? number.intValue() : 0;
    }

    /** The order of a column of numbers. */
    static Comparator<Map<String, @Nullable Object>> by(String column) {
        return (Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) ->
                Integer.compare(number(one, column), number(other, column));
    }

    /** Whether a column that says so as 1, true or "t" says so. */
    static boolean flag(Map<String, @Nullable Object> row, String column) {
        Object value = row.get(column);
        return value instanceof Boolean flag ? flag : value instanceof Number number && number.intValue() != 0;
    }
}
