package org.sequelize4j.dialect;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a value as Sequelize stores it on SQLite and writes it into DDL: {@code 2026-01-02 03:04:05.678 +00:00}. It sorts
 * as the points in time do.
 */
final class StoredText {
    /** Milliseconds always; microseconds only where there are any, so that each point in time has one text. */
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS +00:00", Locale.ROOT);

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS +00:00", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final int MICROS_PER_MILLISECOND = 1_000;
    private static final int NANOS_PER_MILLISECOND = 1_000_000;

    private StoredText() {}

    static String of(Object value) {
        if (value instanceof Instant instant) {
            boolean whole = instant.get(ChronoField.MICRO_OF_SECOND) % MICROS_PER_MILLISECOND == 0;
            return instant.atOffset(ZoneOffset.UTC).format(whole ? MILLISECONDS : MICROSECONDS);
        }
        if (value instanceof LocalTime time) {
            return time.format(time.get(ChronoField.NANO_OF_SECOND) == 0 ? TIME : EXACT_TIME);
        }
        if (value instanceof Float number) {
            // As SQLite keeps it: the same number with the digits of a double.
            return Double.toString(number);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    /** The point in time of a text that is in Sequelize's very form, and null for any other text. */
    static @Nullable Instant instant(String text) {
        boolean canonical =
                text.length() == 30 && text.charAt(10) == ' ' && text.charAt(19) == '.' && text.endsWith(" +00:00");
        if (!canonical) {
            return null;
        }
        return LocalDateTime.of(
                        digits(text, 0, 4),
                        digits(text, 5, 7),
                        digits(text, 8, 10),
                        digits(text, 11, 13),
                        digits(text, 14, 16),
                        digits(text, 17, 19),
                        digits(text, 20, 23) * NANOS_PER_MILLISECOND)
                .toInstant(ZoneOffset.UTC);
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
