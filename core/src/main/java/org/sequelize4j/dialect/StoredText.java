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
    private static final int NANOS_PER_MICROSECOND = 1_000;
    private static final int NANOS_PER_MILLISECOND = 1_000_000;

    private StoredText() {}

    static String of(Object value) {
        if (value instanceof Instant instant) {
            return ofInstant(instant);
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

    /** Digit by digit, which is quicker than a formatter; years without four digits are left to one. */
    private static String ofInstant(Instant instant) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        int micros = time.getNano() / NANOS_PER_MICROSECOND;
        boolean whole = micros % MICROS_PER_MILLISECOND == 0;
        if (time.getYear() < 0 || time.getYear() > 9999) {
            return time.format(whole ? MILLISECONDS : MICROSECONDS);
        }
        char[] text = (whole ? "0000-00-00 00:00:00.000 +00:00" : "0000-00-00 00:00:00.000000 +00:00").toCharArray();
        put(time.getYear(), text, 0, 4);
        put(time.getMonthValue(), text, 5, 7);
        put(time.getDayOfMonth(), text, 8, 10);
        put(time.getHour(), text, 11, 13);
        put(time.getMinute(), text, 14, 16);
        put(time.getSecond(), text, 17, 19);
        put(whole ? micros / MICROS_PER_MILLISECOND : micros, text, 20, whole ? 23 : 26);
        return new String(text);
    }

    private static void put(int number, char[] text, int from, int to) {
        int rest = number;
        for (int i = to - 1; i >= from; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
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
