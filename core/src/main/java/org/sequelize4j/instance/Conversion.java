package org.sequelize4j.instance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InvalidValueException;

/** Gives a value as the class that the caller asks for, where nothing is lost by it. */
final class Conversion {
    private static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS = Map.of(
            Byte.class, BigDecimal::byteValueExact,
            Short.class, BigDecimal::shortValueExact,
            Integer.class, BigDecimal::intValueExact,
            Long.class, BigDecimal::longValueExact,
            BigInteger.class, BigDecimal::toBigIntegerExact,
            BigDecimal.class, number -> number,
            Float.class, BigDecimal::floatValue,
            Double.class, BigDecimal::doubleValue);

    private static final Map<Class<?>, Function<Instant, Object>> TIMES = Map.of(
            OffsetDateTime.class, time -> time.atOffset(ZoneOffset.UTC),
            ZonedDateTime.class, time -> time.atZone(ZoneOffset.UTC),
            LocalDateTime.class, time -> LocalDateTime.ofInstant(time, ZoneOffset.UTC),
            Date.class, Date::from);

    private Conversion() {}

    static <V> @Nullable V to(Class<V> type, @Nullable Object value, String model, String name) {
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        try {
            Object converted = convert(type, value);
            if (converted != null) {
                return type.cast(converted);
            }
        } catch (ArithmeticException | IllegalArgumentException lossy) {
            throw new InvalidValueException(refusal(type, value, model, name), lossy);
        }
        throw new InvalidValueException(refusal(type, value, model, name));
    }

    private static @Nullable Object convert(Class<?> type, Object value) {
        if (value instanceof Number number && NUMBERS.containsKey(type)) {
            return NUMBERS.get(type).apply(new BigDecimal(number.toString()));
        }
        if (value instanceof Instant time && TIMES.containsKey(type)) {
            return TIMES.get(type).apply(time);
        }
        if (value instanceof String text && type.isEnum()) {
            return constant(type, text);
        }
        return type == String.class && (value instanceof Number || value instanceof Enum<?>) ? value.toString() : null;
    }

    private static @Nullable Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static String refusal(Class<?> type, Object value, String model, String name) {
        return model + "." + name + " is the " + value.getClass().getSimpleName() + " " + value
                + ", which cannot be given as " + type.getSimpleName() + "; get(\"" + name + "\") gives it as it is.";
    }
}
