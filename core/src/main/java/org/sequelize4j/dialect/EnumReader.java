package org.sequelize4j.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InvalidValueException;

/** Reads the constants of a Java enum by their names. */
final class EnumReader implements ColumnReader {
    private final ColumnReader words;
    private final Class<? extends Enum<?>> javaEnum;
    private final Map<String, Object> constants = new LinkedHashMap<>();

    EnumReader(ColumnReader words, Class<? extends Enum<?>> javaEnum) {
        this.words = words;
        this.javaEnum = javaEnum;
        for (Enum<?> constant : javaEnum.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
    }

    @Override
    public @Nullable Object read(ResultSet rows, int index) throws SQLException {
        Object word = words.read(rows, index);
        if (word == null) {
            return null;
        }
        Object constant = constants.get(word);
        if (constant == null) {
            throw new InvalidValueException("The column holds \"" + word + "\", and " + javaEnum.getName()
                    + " has no constant of this name. It has " + constants.keySet() + ".");
        }
        return constant;
    }
}
