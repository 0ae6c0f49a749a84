package org.sequelize4j.instance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InvalidValueException;

/** Gives a value as the class that the caller asks for, where nothing is lost by it. */
final class Conversion {
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
        if (value instanceof Number number && Number.class.isAssignableFrom(type)) {
            return number(type, number);
        }
        if (value instanceof Instant time) {
            return time(type, time);
        }
        if (value instanceof String text && type.isEnum()) {
            return constant(type, text);
        }
        return type == String.class && (value instanceof Number || value instanceof Enum<?>) ? value.toString() : null;
    }

    private static @Nullable Object number(Class<?> type, Number value) {
        BigDecimal number = new BigDecimal(value.toString());
        if (type == Byte.class) {
            return number.byteValueExact();
        }
        if (type == Short.class) {
            return number.shortValueExact();
        }
        if (type == Integer.class) {
            return number.intValueExact();
        }
        if (type == Long.class) {
            return number.longValueExact();
        }
        if (type == BigInteger.class) {
            return number.toBigIntegerExact();
        }
        if (type == BigDecimal.class) {
            return number;
        }
        if (type == Float.class) {
            return number.floatValue();
        }
        return type == Double.class ? number.doubleValue() : null;
    }

    private static @Nullable Object time(Class<?> type, Instant time) {
        if (type == OffsetDateTime.class) {
            return time.atOffset(ZoneOffset.UTC);
        }
        if (type == ZonedDateTime.class) {
            return time.atZone(ZoneOffset.UTC);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        }
        return type == Date.class ? Date.from(time) : null;
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
