package org.sequelize4j.dialect;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * The types that JDBC itself reads and binds in the same way on every database. A zero is asked whether it was a null; anything
 * else is touched once.
 */
enum PlainCodec implements Codec {
    INTEGER(Types.INTEGER) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setInt(index, (Integer) value);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            int value = rows.getInt(index);
            return value == 0 && rows.wasNull() ? null : (Object) value;
        }
    },
    LONG(Types.BIGINT) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setLong(index, (Long) value);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            long value = rows.getLong(index);
            return value == 0 && rows.wasNull() ? null : (Object) value;
        }
    },
    DOUBLE(Types.DOUBLE) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setDouble(index, (Double) value);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            double value = rows.getDouble(index);
            return value == 0 && rows.wasNull() ? null : (Object) value;
        }
    },
    FLOAT(Types.REAL) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setFloat(index, (Float) value);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            float value = rows.getFloat(index);
            return value == 0 && rows.wasNull() ? null : (Object) value;
        }
    },
    BOOLEAN(Types.BOOLEAN) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setBoolean(index, (Boolean) value);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            boolean value = rows.getBoolean(index);
            return !value && rows.wasNull() ? null : (Object) value;
        }
    },
    TEXT(Types.VARCHAR) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setString(index, (String) value);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getString(index);
        }
    },
    BYTES(Types.BINARY) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setBytes(index, (byte[]) value);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getBytes(index);
        }
    },
    /** Text in a column of bytes, for STRING.BINARY. */
    TEXT_AS_BYTES(Types.BINARY) {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setBytes(index, ((String) value).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            byte[] bytes = rows.getBytes(index);
            return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        }
    };

    private final int nullType;

    PlainCodec(int nullType) {
        this.nullType = nullType;
    }

    @Override
    public int nullType() {
        return nullType;
    }
}
