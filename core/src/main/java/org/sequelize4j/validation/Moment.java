package org.sequelize4j.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points in time as validators read them: ISO texts, and the usual ways to write a date in English. */
final class Moment {
    private static final List<DateTimeFormatter> FORMATS = List.of(
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendPattern("['T'][' ']")
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .appendPattern("[' '][XXX][XX][X]")
                    .optionalEnd()
                    .toFormatter(Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME,
            format("uuuu[/M[/d]][ H:mm[:ss]]"),
            format("uuuu-M[-d]"),
            format("M/d/uuuu[ H:mm[:ss]]"),
            format("[EEE, ][EEE ][MMMM][MMM] d[,] uuuu[ H:mm[:ss]]"),
            format("[EEE, ][EEE ]d [MMMM][MMM] uuuu[ H:mm[:ss]]"));

    private Moment() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The point in time, in UTC where no zone is named; null when the value names none. */
    static @Nullable Instant of(Object value) {
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
        if (value instanceof Date date && !(value instanceof java.sql.Time) && !(value instanceof java.sql.Date)) {
            return date.toInstant();
        }
        return parse(ValueText.of(value).strip());
    }

    private static @Nullable Instant parse(String text) {
        return FORMATS.stream()
                .map(format -> parse(format, text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Instant> parse(DateTimeFormatter format, String text) {
        try {
            TemporalAccessor time = format.parseBest(
                    text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from, YearMonth::from, Moment::year);
            return Optional.ofNullable(of(time instanceof YearMonth month ? month.atDay(1) : time));
        } catch (DateTimeParseException anotherFormat) {
            return Optional.empty();
        }
    }

    private static LocalDate year(TemporalAccessor parsed) {
        return Year.from(parsed).atDay(1);
    }
}
