package org.sequelize4j.typed;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sequelize4j.DataTypes;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;

/** The data type that follows from the Java type of an accessor. */
final class JavaTypes {
    private static final Map<Class<?>, DataType> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(String.class, DataTypes.STRING);
        TYPES.put(Character.class, DataTypes.CHAR(1));
        TYPES.put(Byte.class, DataTypes.TINYINT);
        TYPES.put(Short.class, DataTypes.SMALLINT);
        TYPES.put(Integer.class, DataTypes.INTEGER);
        TYPES.put(Long.class, DataTypes.BIGINT);
        TYPES.put(BigInteger.class, DataTypes.DECIMAL);
        TYPES.put(BigDecimal.class, DataTypes.DECIMAL);
        TYPES.put(Float.class, DataTypes.REAL);
        TYPES.put(Double.class, DataTypes.DOUBLE);
        TYPES.put(Boolean.class, DataTypes.BOOLEAN);
        TYPES.put(Instant.class, DataTypes.DATE);
        TYPES.put(OffsetDateTime.class, DataTypes.DATE);
        TYPES.put(ZonedDateTime.class, DataTypes.DATE);
        TYPES.put(LocalDateTime.class, DataTypes.DATE);
        TYPES.put(Date.class, DataTypes.DATE);
        TYPES.put(LocalDate.class, DataTypes.DATEONLY);
        TYPES.put(LocalTime.class, DataTypes.TIME);
        TYPES.put(UUID.class, DataTypes.UUID);
        TYPES.put(byte[].class, DataTypes.BLOB);
        TYPES.put(Map.class, DataTypes.JSON);
        TYPES.put(List.class, DataTypes.JSON);
    }

    private JavaTypes() {}

    static boolean isKnown(Class<?> type) {
        return type.isEnum() || TYPES.containsKey(Boxes.boxed(type));
    }

    /** The data type of a known class. */
    static DataType of(Class<?> type) {
        if (type.isEnum()) {
            return constants(type.asSubclass(Enum.class));
        }
        DataType known = TYPES.get(Boxes.boxed(type));
        if (known == null) {
            throw new IllegalArgumentException(type.getName() + " is the type of no column.");
        }
        return known;
    }

    private static DataType constants(@SuppressWarnings("rawtypes") Class<? extends Enum> type) {
        @SuppressWarnings("unchecked") // a raw enum class is the class of some enum
        Class<? extends Enum<?>> constants = (Class<? extends Enum<?>>) type;
        return EnumWords.differ(constants)
                ? EnumWords.of(constants)
                : new EnumType(
                        Arrays.stream(constants.getEnumConstants())
                                .map(Enum::name)
                                .toList(),
                        constants);
    }

    /** For messages. */
    static String names() {
        return TYPES.keySet().stream().map(Class::getSimpleName).collect(Collectors.joining(", "))
                + ", primitive types and enums";
    }
}
