package org.sequelize4j.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Makes an Instant of whatever names a point in time. */
final class Moments {
    /** A day; a day and a time after a T or a blank; with an offset or without. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' '][XXX][XX][X]")
            .optionalEnd()
            .toFormatter(java.util.Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    /**
     * The point in time, or null when the value is of a kind that names none.
     *
     * @throws java.time.format.DateTimeParseException when a text names none
     */
    static @Nullable Instant instant(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        if (value instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        if (value instanceof LocalDate day) {
            return day.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        if (value instanceof java.sql.Date day) {
            return instant(day.toLocalDate());
        }
        if (value instanceof Date date && !(value instanceof java.sql.Time)) {
            return date.toInstant();
        }
        return value instanceof String text ? parse(text) : null;
    }

    private static @Nullable Instant parse(String text) {
        TemporalAccessor parsed = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return instant(parsed);
    }
}
