package org.sequelize4j.dialect;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.ArrayType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.JsonCodec;
import org.sequelize4j.type.JsonType;

/** Arrays of PostgreSQL: sent as text without a type, so that the server takes the type of the column beside them. */
record PostgresArray(ArrayType type) implements Codec {
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setObject(index, text((List<?>) value, type.element()), Types.OTHER);
    }

    @Override
    public @Nullable Object read(ResultSet rows, int index) throws SQLException {
        Array array = rows.getArray(index);
        return array == null ? null : list((Object[]) array.getArray(), type.element());
    }

    @Override
    public int nullType() {
        return Types.OTHER;
    }

    /** {@code {"1",NULL,"a \"b\""}}. */
    static String text(List<?> values, DataType element) {
        StringBuilder text = new StringBuilder("{");
        for (Object value : values) {
            text.append(text.length() == 1 ? "" : ",");
            if (value instanceof List<?> inner && element instanceof ArrayType nested) {
                text.append(text(inner, nested.element()));
            } else if (value == null) {
                text.append("NULL");
            } else {
                quote(text, PostgresText.of(value, element));
            }
        }
        return text.append('}').toString();
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"')
                .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }

    private static List<@Nullable Object> list(@Nullable Object[] values, DataType element) {
        List<@Nullable Object> list = new ArrayList<>(values.length);
        for (Object value : values) {
            list.add(value == null ? null : element(value, element));
        }
        return Collections.unmodifiableList(list);
    }

    private static @Nullable Object element(Object value, DataType element) {
        if (value instanceof Object[] inner && element instanceof ArrayType nested) {
            return list(inner, nested.element());
        }
        if (element instanceof JsonType) {
            return JsonCodec.get().read(value.toString());
        }
        return element.accept(value instanceof Timestamp time ? time.toInstant() : value);
    }
}
