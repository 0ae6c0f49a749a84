package org.sequelize4j.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequelize4j.DataTypes;
import org.sequelize4j.error.InvalidValueException;

class AcceptTest {
    private static final DataType WORDS = DataTypes.ENUM("open", "closed");
    private static final DataType DAYS = new EnumType(List.of("MONDAY", "TUESDAY"), DayOfWeek.class);
    private static final UUID ID = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");

    static Stream<Arguments> taken() {
        Instant noon = Instant.parse("2026-01-02T12:00:00.123Z");
        return Stream.of(
                arguments(DataTypes.STRING, "Jack", "Jack"),
                arguments(DataTypes.STRING, 'J', "J"),
                arguments(DataTypes.STRING, 12, "12"),
                arguments(DataTypes.STRING, new BigDecimal("1E+3"), "1000"),
                arguments(DataTypes.STRING(2), "🚢🚢", "🚢🚢"),
                arguments(DataTypes.TEXT, java.nio.CharBuffer.wrap("long"), "long"),
                arguments(DataTypes.TINYINT, -128, -128),
                arguments(DataTypes.UNSIGNED(DataTypes.TINYINT), 255L, 255),
                arguments(DataTypes.SMALLINT, "32767", 32767),
                arguments(DataTypes.MEDIUMINT, (short) 7, 7),
                arguments(DataTypes.INTEGER, 7, 7),
                arguments(DataTypes.INTEGER, 7L, 7),
                arguments(DataTypes.INTEGER, BigInteger.TEN, 10),
                arguments(DataTypes.INTEGER, new BigDecimal("7.00"), 7),
                arguments(DataTypes.INTEGER, 3.0, 3),
                arguments(DataTypes.INTEGER, "-12", -12),
                arguments(DataTypes.UNSIGNED(DataTypes.INTEGER), 4294967295L, 4294967295L),
                arguments(DataTypes.BIGINT, 7, 7L),
                arguments(DataTypes.BIGINT, "9223372036854775807", Long.MAX_VALUE),
                arguments(
                        DataTypes.UNSIGNED(DataTypes.BIGINT),
                        "18446744073709551615",
                        new BigInteger("18446744073709551615")),
                arguments(DataTypes.DOUBLE, 1, 1.0),
                arguments(DataTypes.DOUBLE, 0.1, 0.1),
                arguments(DataTypes.DOUBLE, -1.5, -1.5),
                arguments(DataTypes.DOUBLE, -0.0, 0.0),
                arguments(DataTypes.DOUBLE, 0.1f, 0.1),
                arguments(DataTypes.REAL, 0.1f, 0.1f),
                arguments(DataTypes.REAL, -0.0f, 0.0f),
                arguments(DataTypes.UNSIGNED(DataTypes.DOUBLE), 0.5, 0.5),
                arguments(DataTypes.UNSIGNED(DataTypes.DOUBLE), 0.0, 0.0),
                arguments(DataTypes.FLOAT, "1.5e3", 1500.0),
                arguments(DataTypes.REAL, 0.1, 0.1f),
                arguments(DataTypes.DECIMAL, 0.1, new BigDecimal("0.1")),
                arguments(DataTypes.DECIMAL(10, 2), 19.9, new BigDecimal("19.90")),
                arguments(DataTypes.DECIMAL(10, 2), "99999999.990", new BigDecimal("99999999.99")),
                arguments(DataTypes.DECIMAL(2, 2), 0, new BigDecimal("0.00")),
                arguments(DataTypes.BOOLEAN, true, true),
                arguments(DataTypes.BOOLEAN, 0, false),
                arguments(DataTypes.BOOLEAN, 1L, true),
                arguments(DataTypes.BOOLEAN, "TRUE", true),
                arguments(DataTypes.DATE, noon, noon),
                arguments(DataTypes.DATE, noon.plusNanos(999_999), noon),
                arguments(DataTypes.DATE(6), noon.plusNanos(456_999), noon.plusNanos(456_000)),
                arguments(DataTypes.DATE(0), noon, Instant.parse("2026-01-02T12:00:00Z")),
                arguments(DataTypes.DATE, OffsetDateTime.parse("2026-01-02T14:00:00.123+02:00"), noon),
                arguments(DataTypes.DATE, ZonedDateTime.parse("2026-01-02T13:00:00.123+01:00[Europe/Paris]"), noon),
                arguments(DataTypes.DATE, LocalDateTime.parse("2026-01-02T12:00:00.123"), noon),
                arguments(DataTypes.DATE, LocalDate.parse("2026-01-02"), Instant.parse("2026-01-02T00:00:00Z")),
                arguments(DataTypes.DATE, Date.from(noon), noon),
                arguments(DataTypes.DATE, java.sql.Timestamp.from(noon), noon),
                arguments(DataTypes.DATE, "2026-01-02T12:00:00.123Z", noon),
                arguments(DataTypes.DATE, "2026-01-02 12:00:00.123 +00:00", noon),
                arguments(DataTypes.DATE, "2026-01-02 14:00:00.123+02", noon),
                arguments(DataTypes.DATE, "2026-01-02T14:00:00.123+0200", noon),
                arguments(DataTypes.DATE, "2026-01-02 12:00:00.123", noon),
                arguments(DataTypes.DATE, "2026-01-02", Instant.parse("2026-01-02T00:00:00Z")),
                arguments(DataTypes.DATEONLY, LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 2)),
                arguments(DataTypes.DATEONLY, "2026-01-02", LocalDate.of(2026, 1, 2)),
                arguments(DataTypes.DATEONLY, "2026-01-02T23:30:00-05:00", LocalDate.of(2026, 1, 3)),
                arguments(DataTypes.DATEONLY, Instant.parse("2026-01-02T23:59:59Z"), LocalDate.of(2026, 1, 2)),
                arguments(DataTypes.DATEONLY, java.sql.Date.valueOf("2026-01-02"), LocalDate.of(2026, 1, 2)),
                arguments(DataTypes.TIME, "23:59", LocalTime.of(23, 59)),
                arguments(DataTypes.TIME, LocalTime.of(1, 2, 3, 4_999), LocalTime.of(1, 2, 3, 4_000)),
                arguments(DataTypes.UUID, ID, ID),
                arguments(DataTypes.UUID, ID.toString().toUpperCase(java.util.Locale.ROOT), ID),
                arguments(DataTypes.BLOB, new byte[] {1, 2}, new byte[] {1, 2}),
                arguments(DataTypes.BLOB, "é", new byte[] {(byte) 0xC3, (byte) 0xA9}),
                arguments(WORDS, "open", "open"),
                arguments(DAYS, "MONDAY", DayOfWeek.MONDAY),
                arguments(DAYS, DayOfWeek.TUESDAY, DayOfWeek.TUESDAY),
                arguments(DataTypes.ENUM("MONDAY"), DayOfWeek.MONDAY, "MONDAY"),
                arguments(DataTypes.VIRTUAL, Thread.State.NEW, Thread.State.NEW));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(DataTypes.STRING(3), "Jack", "4 characters, and the column takes 3"),
                arguments(DataTypes.STRING, List.of(), "text and numbers"),
                arguments(DataTypes.STRING, true, "text and numbers"),
                arguments(DataTypes.TINYINT, 128, "from -128 to 127"),
                arguments(DataTypes.INTEGER, "abc", "from -2147483648 to 2147483647"),
                arguments(DataTypes.INTEGER, "", "whole numbers"),
                arguments(DataTypes.INTEGER, "1e999999999", "whole numbers"),
                arguments(DataTypes.INTEGER, 1.5, "whole numbers"),
                arguments(DataTypes.INTEGER, true, "whole numbers"),
                arguments(DataTypes.INTEGER, 2147483648L, "whole numbers"),
                arguments(DataTypes.UNSIGNED(DataTypes.INTEGER), -1, "from 0 to 4294967295"),
                arguments(DataTypes.BIGINT, "9223372036854775808", "whole numbers"),
                arguments(DataTypes.DOUBLE, Double.NaN, "numbers up to"),
                arguments(DataTypes.DOUBLE, "Infinity", "numbers up to"),
                arguments(DataTypes.DOUBLE, Double.NEGATIVE_INFINITY, "numbers up to"),
                arguments(DataTypes.REAL, Float.NaN, "numbers up to"),
                arguments(DataTypes.REAL, 1e300, "numbers up to"),
                arguments(DataTypes.REAL, 1e300, "numbers up to"),
                arguments(DataTypes.UNSIGNED(DataTypes.DOUBLE), -0.5, "from 0"),
                arguments(DataTypes.DECIMAL(5, 2), "1.005", "setScale(2, RoundingMode.HALF_UP)"),
                arguments(DataTypes.DECIMAL(5, 2), 1000, "4 digits before the point, and the column takes 3"),
                arguments(DataTypes.UNSIGNED(DataTypes.DECIMAL), -1, "from 0"),
                arguments(DataTypes.DECIMAL, "one", "numbers"),
                arguments(DataTypes.BOOLEAN, 2, "\"true\""),
                arguments(DataTypes.BOOLEAN, "yes", "\"true\""),
                arguments(DataTypes.DATE, "tomorrow", "Instant"),
                arguments(DataTypes.DATE, "2026-02-30", "Instant"),
                arguments(DataTypes.DATE, 1700000000L, "Instant"),
                arguments(DataTypes.DATE, Instant.MAX, "years from 1 to 9999"),
                arguments(DataTypes.DATEONLY, 20260131, "LocalDate"),
                arguments(DataTypes.DATEONLY, "2026-02-30", "LocalDate"),
                arguments(DataTypes.TIME, "25:00", "LocalTime"),
                arguments(DataTypes.UUID, "1-2-3-4-5", "java.util.UUID"),
                arguments(DataTypes.UUID, "0190163d-8694-739b-aea5-966c26f8ad9", "java.util.UUID"),
                arguments(DataTypes.UUID, "0190163d-8694-739b-aea5-966c26f8ad9g", "java.util.UUID"),
                arguments(DataTypes.UUID, "0190163d08694-739b-aea5-966c26f8ad91", "java.util.UUID"),
                arguments(DataTypes.BLOB, 1, "byte[]"),
                arguments(WORDS, "opened", "\"open\", \"closed\""),
                arguments(WORDS, 1, "\"open\", \"closed\""),
                arguments(DAYS, Thread.State.NEW, "constants of DayOfWeek"),
                arguments(DAYS, DayOfWeek.SUNDAY, "\"MONDAY\", \"TUESDAY\""),
                arguments(DataTypes.JSON, new Object(), "Map, List, String"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void takesWhatMeansAValueOfTheType(DataType type, Object given, Object expected) {
        Object accepted = type.accept(given);
        assertThat(accepted).isEqualTo(expected).isInstanceOf(type.javaType());
        assertThat(type.accept(accepted)).isEqualTo(expected);
        assertThat(type.acceptForComparison(given)).isInstanceOf(type.javaType());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesEverythingElseSayingWhatIsAllowed(DataType type, Object given, String said) {
        assertThatThrownBy(() -> type.accept(given))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(type.name())
                .hasMessageContaining(said);
    }
}
