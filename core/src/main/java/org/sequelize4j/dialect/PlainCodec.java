package org.sequelize4j.dialect;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * The types that JDBC itself reads and binds in the same way on every database. A zero is asked whether it was a null; anything
 * else is touched once. Most columns are of these types, so all are one class: a switch is inlined where one of many
 * implementations of a method is called.
 */
enum PlainCodec implements Codec {
    INTEGER(Types.INTEGER),
    LONG(Types.BIGINT),
    DOUBLE(Types.DOUBLE),
    FLOAT(Types.REAL),
    BOOLEAN(Types.BOOLEAN),
    TEXT(Types.VARCHAR),
    BYTES(Types.BINARY),
    /** Text in a column of bytes, for STRING.BINARY. */
    TEXT_AS_BYTES(Types.BINARY);

    private final int nullType;

    PlainCodec(int nullType) {
        this.nullType = nullType;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (this) {
            case INTEGER -> statement.setInt(index, (Integer) value);
            case LONG -> statement.setLong(index, (Long) value);
            case DOUBLE -> statement.setDouble(index, (Double) value);
            case FLOAT -> statement.setFloat(index, (Float) value);
            case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
            case TEXT -> statement.setString(index, (String) value);
            case BYTES -> statement.setBytes(index, (byte[]) value);
            case TEXT_AS_BYTES -> statement.setBytes(index, ((String) value).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public @Nullable Object read(ResultSet rows, int index) throws SQLException {
        return switch (this) {
            case INTEGER -> {
                int value = rows.getInt(index);
                yield value == 0 && rows.wasNull() ? null : (Object) value;
            }
            case LONG -> {
                long value = rows.getLong(index);
                yield value == 0 && rows.wasNull() ? null : (Object) value;
            }
            case DOUBLE -> {
                double value = rows.getDouble(index);
                yield value == 0 && rows.wasNull() ? null : (Object) value;
            }
            case FLOAT -> {
                float value = rows.getFloat(index);
                yield value == 0 && rows.wasNull() ? null : (Object) value;
            }
            case BOOLEAN -> {
                boolean value = rows.getBoolean(index);
                yield !value && rows.wasNull() ? null : (Object) value;
            }
            case TEXT -> rows.getString(index);
            case BYTES -> rows.getBytes(index);
            case TEXT_AS_BYTES -> {
                byte[] bytes = rows.getBytes(index);
                yield bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
            }
        };
    }

    @Override
    public int nullType() {
        return nullType;
    }
}
