package org.sequelize4j.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.type.ArrayType;
import org.sequelize4j.type.BlobType;
import org.sequelize4j.type.BooleanType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.DateOnlyType;
import org.sequelize4j.type.DateType;
import org.sequelize4j.type.DecimalType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.FloatType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.TextType;
import org.sequelize4j.type.TimeType;
import org.sequelize4j.type.UuidType;

/** Guesses the type of a value that is compared with no attribute, from its Java class. */
final class PlainType {
    private static final DataType DATE = new DateType(6);
    private static final Map<Class<?>, DataType> BY_CLASS = new LinkedHashMap<>();

    static {
        DataType integer = new IntegerType(IntegerType.Size.INTEGER, false, false);
        DataType text = new TextType(TextType.Size.REGULAR);
        List.of(Integer.class, Short.class, Byte.class).forEach(type -> BY_CLASS.put(type, integer));
        BY_CLASS.put(Long.class, new IntegerType(IntegerType.Size.BIGINT, false, false));
        BY_CLASS.put(BigInteger.class, new DecimalType(0, 0, false));
        BY_CLASS.put(BigDecimal.class, new DecimalType(0, 0, false));
        BY_CLASS.put(Double.class, new FloatType(FloatType.Kind.DOUBLE, false));
        BY_CLASS.put(Float.class, new FloatType(FloatType.Kind.REAL, false));
        BY_CLASS.put(Boolean.class, new BooleanType());
        BY_CLASS.put(UUID.class, new UuidType());
        BY_CLASS.put(byte[].class, new BlobType(TextType.Size.REGULAR));
        BY_CLASS.put(LocalDate.class, new DateOnlyType());
        BY_CLASS.put(java.sql.Date.class, new DateOnlyType());
        BY_CLASS.put(LocalTime.class, new TimeType());
        BY_CLASS.put(java.sql.Time.class, new TimeType());
        List.of(Instant.class, OffsetDateTime.class, ZonedDateTime.class, LocalDateTime.class, Date.class)
                .forEach(type -> BY_CLASS.put(type, DATE));
        List.of(CharSequence.class, Character.class).forEach(type -> BY_CLASS.put(type, text));
        BY_CLASS.put(Map.class, new JsonType(false));
    }

    private PlainType() {}

    static DataType of(Object value) {
        DataType exact = BY_CLASS.get(value.getClass());
        if (exact != null) {
            return exact;
        }
        if (value instanceof Collection<?> several) {
            return new ArrayType(several.stream()
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(PlainType::of)
                    .orElseGet(() -> Objects.requireNonNull(BY_CLASS.get(CharSequence.class))));
        }
        if (value instanceof Enum<?> constant) {
            return new EnumType(List.of(constant.name()), null);
        }
        return BY_CLASS.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(value))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("A value of the class "
                        + value.getClass().getName()
                        + " cannot be sent to a database. Allowed are text, numbers, Boolean, UUID, byte[], enums,"
                        + " Map (as JSON) and the classes of java.time."));
    }
}
