package org.sequelize4j.engine;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.jdbc.RowMapper;

/** Reads rows of any statement into maps by column label, in the Java types that the data types of models have, too. */
final class RawMaps implements RowMapper<Map<String, @Nullable Object>> {
    /** What the drivers wrap in classes of their own, and is text to everyone else. */
    private static final Set<String> TEXTS = Set.of("json", "jsonb");

    private final Map<String, String> names;

    /**
     * A reader of rows.
     *
     * @param names by column, what it is called in the map
     */
    RawMaps(Map<String, String> names) {
        this.names = names;
    }

    @Override
    public Map<String, @Nullable Object> map(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String column = columns.getColumnLabel(i);
            map.put(names.getOrDefault(column, column), value(rows, i, columns));
        }
        return map;
    }

    static @Nullable Object value(ResultSet rows, int index, ResultSetMetaData columns) throws SQLException {
        Object value = rows.getObject(index);
        if (value == null || value instanceof String || value instanceof Number) {
            return value;
        }
        if (value instanceof Timestamp time) {
            return time.toInstant();
        }
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        if (value instanceof Time time) {
            return time.toLocalTime();
        }
        if (value instanceof Array array) {
            return Arrays.asList((Object[]) array.getArray());
        }
        return TEXTS.contains(columns.getColumnTypeName(index)) ? rows.getString(index) : value;
    }
}
