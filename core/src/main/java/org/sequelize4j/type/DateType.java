package org.sequelize4j.type;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.DefinitionException;

/**
 * A point in time (Sequelize's DATE), kept to the given number of fractional digits of a second (3 unless stated); in Java
 * Instant. Digits beyond that are cut off, as no clock's reading would fit otherwise. Whatever says no zone is in UTC.
 *
 * @param stated whether the precision was asked for: a column of MariaDB or MySQL keeps whole seconds where it was not
 */
public record DateType(int precision, boolean stated) implements DataType {
    /** Without a stated precision, which leaves the number of digits in the database to the dialect. */
    public static final DateType USUAL = new DateType(3, false);

    private static final int HIGHEST_PRECISION = 6;
    private static final int NANO_DIGITS = 9;
    private static final Instant FIRST = LocalDateTime.of(1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    private static final Instant END = LocalDateTime.of(10_000, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

    public DateType {
        if (precision < 0 || precision > HIGHEST_PRECISION) {
            throw new DefinitionException("A DATE keeps 0 to " + HIGHEST_PRECISION
                    + " fractional digits of a second, and " + precision + " was given.");
        }
    }

    /** With a precision that was asked for. */
    public DateType(int precision) {
        this(precision, true);
    }

    @Override
    public String name() {
        return stated ? "DATE(" + precision + ")" : "DATE";
    }

    @Override
    public Class<?> javaType() {
        return Instant.class;
    }

    @Override
    public Object accept(Object value) {
        Instant instant;
        try {
            instant = Moments.instant(value);
        } catch (DateTimeParseException e) {
            throw refusal(value);
        }
        if (instant == null) {
            throw refusal(value);
        }
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw Refusal.because(this, value, "the years from 1 to 9999 do");
        }
        return cut(instant);
    }

    private Instant cut(Instant instant) {
        int unit = 1;
        for (int digit = precision; digit < NANO_DIGITS; digit++) {
            unit *= 10;
        }
        int excess = instant.get(ChronoField.NANO_OF_SECOND) % unit;
        return excess == 0 ? instant : instant.minusNanos(excess);
    }

    private RuntimeException refusal(@Nullable Object value) {
        return Refusal.of(
                this,
                value,
                "Instant, OffsetDateTime, ZonedDateTime, LocalDateTime and LocalDate (taken as UTC), java.util.Date,"
                        + " and ISO text such as \"2026-01-02T03:04:05.678Z\"");
    }
}
