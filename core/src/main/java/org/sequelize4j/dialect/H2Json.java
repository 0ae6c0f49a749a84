package org.sequelize4j.dialect;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.type.JsonCodec;

/** JSON documents of H2, which takes bytes for a document, and text for a document that is a text. */
record H2Json() implements Codec {
    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setBytes(index, JsonCodec.get().write(value).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int nullType() {
        return Types.OTHER;
    }

    @Override
    public @Nullable Object read(ResultSet rows, int index) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : JsonCodec.get().read(text);
    }
}
