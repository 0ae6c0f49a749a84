package org.sequelize4j.dialect;

import java.util.HexFormat;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.JsonCodec;
import org.sequelize4j.type.JsonType;

/** Values as PostgreSQL reads them from text, inside of arrays and ranges. */
final class PostgresText {
    private PostgresText() {}

    static String of(Object value, DataType type) {
        if (type instanceof JsonType) {
            return JsonCodec.get().write(value);
        }
        return value instanceof byte[] bytes ? "\\x" + HexFormat.of().formatHex(bytes) : StoredText.of(value);
    }
}
