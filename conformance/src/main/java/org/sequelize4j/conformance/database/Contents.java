package org.sequelize4j.conformance.database;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.conformance.scenario.Json;

/** The rows of a table as the driver gives them, in values that can be recorded. */
public final class Contents {
    private Contents() {}

    public static List<Map<String, @Nullable Object>> of(Connection connection, TableSchema table) throws SQLException {
        List<Map<String, @Nullable Object>> rows = Rows.of(connection, "select * from " + table.quotedName());
        for (Map<String, @Nullable Object> row : rows) {
            for (Map.Entry<String, @Nullable Object> entry : row.entrySet()) {
                entry.setValue(value(entry.getValue(), table, entry.getKey()));
            }
        }
        return rows;
    }

    private static @Nullable Object value(@Nullable Object value, TableSchema table, String column)
            throws SQLException {
        if (value instanceof Timestamp timestamp) {
            boolean withoutZone = type(table, column).startsWith("datetime");
            return withoutZone ? timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC) : timestamp.toInstant();
        }
        if (value instanceof LocalDateTime moment) {
            return moment.toInstant(ZoneOffset.UTC);
        }
        if (value instanceof java.sql.Date || value instanceof java.sql.Time || value instanceof Instant) {
            return value instanceof Instant ? value : value.toString();
        }
        if (value instanceof Array array) {
            return Arrays.asList((Object[]) array.getArray());
        }
        if (value != null && type(table, column).endsWith("range")) {
            return Ranges.parsed(value.toString());
        }
        if (value instanceof byte[] document && type(table, column).equals("JSON")) {
            return Json.plain(new String(document, StandardCharsets.UTF_8));
        }
        if (value != null && isJson(table, column)) {
            return Json.plain(value.toString());
        }
        return value;
    }

    private static boolean isJson(TableSchema table, String column) {
        String type = type(table, column);
        return type.equals("json") || type.equals("jsonb");
    }

    private static String type(TableSchema table, String column) {
        return table.columns().stream()
                .filter(candidate -> candidate.name().equals(column))
                .map(TableSchema.Column::type)
                .findFirst()
                .orElse("");
    }
}
