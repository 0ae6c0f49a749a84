package org.sequelize4j.typed;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Where an accessor or a record component has another Java type than the slot that holds the value, such as {@code Long} and
 * {@code Integer}, or {@code OffsetDateTime} and {@code Instant}. Times without a zone are in UTC.
 */
final class Conversions {
    private Conversions() {}

    /**
     * How a stored value becomes the type of an accessor.
     *
     * @param stored what the slot holds
     * @param wanted no primitive type
     * @return null when there is no way
     */
    static @Nullable Conversion reading(Class<?> stored, Class<?> wanted) {
        if (wanted == byte[].class && stored == wanted) {
            return value -> ((byte[]) value).clone();
        }
        if (wanted.isAssignableFrom(stored)) {
            return Conversion.NONE;
        }
        if (stored == Object.class) {
            return dynamic(wanted);
        }
        if (Number.class.isAssignableFrom(stored)) {
            return fromNumber(wanted);
        }
        if (stored == Instant.class) {
            return fromInstant(wanted);
        }
        if (stored == String.class) {
            return fromText(wanted);
        }
        if (stored.isEnum() && wanted.isEnum()) {
            Conversion byName = byName(wanted);
            return value -> byName.convert(((Enum<?>) value).name());
        }
        return stored.isEnum() && wanted == String.class ? value -> ((Enum<?>) value).name() : null;
    }

    /** Nothing is known of the stored class before there is a value. */
    static Conversion dynamic(Class<?> wanted) {
        return value -> {
            Conversion conversion = value.getClass() == Object.class ? null : reading(value.getClass(), wanted);
            if (conversion == null) {
                throw new IllegalArgumentException(
                        value.getClass().getSimpleName() + " is not " + wanted.getSimpleName());
            }
            return conversion.convert(value);
        };
    }

    private static @Nullable Conversion fromNumber(Class<?> wanted) {
        if (wanted == Integer.class) {
            return value -> value instanceof Long number
                    ? Math.toIntExact(number)
                    : exact(value).intValueExact();
        }
        if (wanted == Long.class) {
            return value -> value instanceof Integer number
                    ? number.longValue()
                    : exact(value).longValueExact();
        }
        if (wanted == Double.class) {
            return value -> ((Number) value).doubleValue();
        }
        if (wanted == Float.class) {
            return value -> ((Number) value).floatValue();
        }
        if (wanted == BigDecimal.class) {
            return Conversions::exact;
        }
        if (wanted == BigInteger.class) {
            return value -> exact(value).toBigIntegerExact();
        }
        if (wanted == Short.class) {
            return value -> exact(value).shortValueExact();
        }
        return wanted == Byte.class ? value -> exact(value).byteValueExact() : null;
    }

    private static @Nullable Conversion fromInstant(Class<?> wanted) {
        if (wanted == OffsetDateTime.class) {
            return value -> ((Instant) value).atOffset(ZoneOffset.UTC);
        }
        if (wanted == ZonedDateTime.class) {
            return value -> ((Instant) value).atZone(ZoneOffset.UTC);
        }
        if (wanted == LocalDateTime.class) {
            return value -> LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC);
        }
        return wanted == Date.class ? value -> Date.from((Instant) value) : null;
    }

    private static @Nullable Conversion fromText(Class<?> wanted) {
        if (wanted == Character.class) {
            return value -> {
                String text = (String) value;
                if (text.length() != 1) {
                    throw new IllegalArgumentException(text + " is not one character");
                }
                return text.charAt(0);
            };
        }
        return wanted.isEnum() ? byName(wanted) : null;
    }

    private static Conversion byName(Class<?> wanted) {
        Object[] constants = wanted.getEnumConstants();
        return value -> {
            for (Object constant : constants) {
                if (((Enum<?>) constant).name().equals(value)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException(wanted.getSimpleName() + " has no constant " + value);
        };
    }

    /** A value as data types take it. */
    static @Nullable Object writing(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        if (value instanceof Character character) {
            return character.toString();
        }
        return value;
    }

    private static BigDecimal exact(Object number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
