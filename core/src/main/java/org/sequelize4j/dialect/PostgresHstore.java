package org.sequelize4j.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.HstoreType;

/** The pairs of PostgreSQL's extension hstore, sent as {@code "key"=>"value"}; the driver reads them as a map. */
record PostgresHstore(HstoreType type) implements Codec {
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        String text = ((Map<?, ?>) value)
                .entrySet().stream()
                        .map(pair -> quoted(pair.getKey()) + "=>"
                                + (pair.getValue() == null ? "NULL" : quoted(pair.getValue())))
                        .collect(Collectors.joining(", "));
        statement.setObject(index, text, Types.OTHER);
    }

    @Override
    public @Nullable Object read(ResultSet rows, int index) throws SQLException {
        Object map = rows.getObject(index);
        return map == null ? null : type.accept(map);
    }

    @Override
    public int nullType() {
        return Types.OTHER;
    }

    private static String quoted(Object text) {
        return '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
