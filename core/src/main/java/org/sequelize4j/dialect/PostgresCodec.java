package org.sequelize4j.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.JsonCodec;

/** The types that PostgreSQL must not take for text. */
enum PostgresCodec implements Codec {
    /** Untyped, so that the server takes it for the enum that it stands beside. */
    ENUM {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setObject(index, value, Types.OTHER);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            return rows.getString(index);
        }
    },
    JSON {
        @Override
        public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setObject(index, JsonCodec.get().write(value), Types.OTHER);
        }

        @Override
        public @Nullable Object read(ResultSet rows, int index) throws SQLException {
            String text = rows.getString(index);
            return text == null ? null : JsonCodec.get().read(text);
        }
    };

    @Override
    public int nullType() {
        return Types.OTHER;
    }
}
