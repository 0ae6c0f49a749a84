package org.sequelize4j.dialect;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many keys, or the values of one column in many rows, in one bind: an array of PostgreSQL, which only a connection can make. */
final class KeyArray {
    private final @Nullable String elementType;
    private final @Nullable Object[] elements;

    /**
     * An array of keys.
     *
     * @param elementType the server's name of the elements' type; null to let the server find it, as for enums
     */
    KeyArray(@Nullable String elementType, @Nullable Object[] elements) {
        this.elementType = elementType;
        this.elements = elements;
    }

    /** The same of values as attributes hold them. */
    static KeyArray of(@Nullable String elementType, List<? extends @Nullable Object> values) {
        String name = elementType == null ? "text" : elementType;
        @Nullable Object[] elements = new @Nullable Object[values.size()];
        boolean texts = "text".equals(elementType);
        for (int i = 0; i < elements.length; i++) {
            Object element = element(values.get(i), name);
            elements[i] = element;
            texts &= element == null || element instanceof String;
        }
        return new KeyArray(elementType, texts ? as(String[].class, elements) : ofItsClass(name, elements));
    }

    /** The driver sends arrays of these classes in binary, and all others as text. */
    private static @Nullable Object[] ofItsClass(String name, @Nullable Object[] elements) {
        return switch (name) {
            case "int4" -> as(Integer[].class, elements);
            case "int8" -> as(Long[].class, elements);
            case "float8" -> as(Double[].class, elements);
            case "bool" -> as(Boolean[].class, elements);
            case "bytea" -> as(byte[][].class, elements);
            default -> elements;
        };
    }

    private static <E> @Nullable Object[] as(Class<E[]> type, @Nullable Object[] elements) {
        return Arrays.copyOf(elements, elements.length, type);
    }

    private static @Nullable Object element(@Nullable Object value, String type) {
        if (value instanceof String text && type.equals("bytea")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Instant || value instanceof LocalDate || value instanceof LocalTime) {
            return StoredText.of(value);
        }
        return value;
    }

    void bind(PreparedStatement statement, int index) throws SQLException {
        if (elementType == null) {
            Array words = statement.getConnection().createArrayOf("text", elements);
            statement.setObject(index, words.toString(), Types.OTHER);
        } else {
            statement.setArray(index, statement.getConnection().createArrayOf(elementType, elements));
        }
    }

    /** The keys as logs show them. */
    @Override
    public String toString() {
        return Arrays.toString(elements);
    }
}
