package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.CharBuffer;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.sequelize4j.DataTypes;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;
import org.sequelize4j.type.DataType;

/** Values that are compared with no attribute are bound by their class. */
class PlainBindTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.123Z");
    private static final UUID ID = UUID.fromString("01901e63-8694-739b-aea5-966c26f8ad91");

    /** Each with the type that it is read as and what comes back. */
    private static List<Arguments> values() {
        return Stream.of(
                        arguments(7, DataTypes.INTEGER, 7),
                        arguments((short) 7, DataTypes.INTEGER, 7),
                        arguments(7L, DataTypes.BIGINT, 7L),
                        arguments(BigInteger.TEN, DataTypes.BIGINT, 10L),
                        arguments(1.5, DataTypes.DOUBLE, 1.5),
                        arguments(1.5f, DataTypes.REAL, 1.5f),
                        arguments(new BigDecimal("1.5"), DataTypes.DECIMAL, new BigDecimal("1.5")),
                        arguments("Jack", DataTypes.TEXT, "Jack"),
                        arguments('J', DataTypes.TEXT, "J"),
                        arguments(CharBuffer.wrap("Jack"), DataTypes.TEXT, "Jack"),
                        arguments(true, DataTypes.BOOLEAN, true),
                        arguments(NOON, DataTypes.DATE, NOON),
                        arguments(OffsetDateTime.parse("2026-01-02T13:00:00.123+01:00"), DataTypes.DATE, NOON),
                        arguments(Date.from(NOON), DataTypes.DATE, NOON),
                        arguments(LocalDate.EPOCH, DataTypes.DATEONLY, LocalDate.EPOCH),
                        arguments(LocalTime.NOON, DataTypes.TIME, LocalTime.NOON),
                        arguments(ID, DataTypes.UUID, ID),
                        arguments(DayOfWeek.MONDAY, DataTypes.TEXT, "MONDAY"),
                        arguments(Map.of("a", 1), DataTypes.JSON, Map.of("a", 1)))
                .toList();
    }

    @DatabaseTest
    void aValueWithoutATypeIsBoundByItsClass(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            for (Arguments each : values()) {
                Object[] value = each.get();
                SqlText text = new SqlText("SELECT ?", List.of(new SqlText.Bind(value[0], null)));
                assertThat(round.query(text, (DataType) value[1])).containsExactly(value[2]);
            }
        }
    }

    @DatabaseTest
    void aNullWithoutATypeIsANull(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            SqlText text = new SqlText("SELECT ?", List.of(new SqlText.Bind(null, null)));
            assertThat(round.query(text, DataTypes.TEXT)).isEqualTo(Arrays.asList((Object) null));
        }
    }

    @DatabaseTest
    void aClassThatNoDatabaseKnowsIsRefused(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            SqlText text = new SqlText("SELECT ?", List.of(new SqlText.Bind(URI.create("x:y"), null)));
            assertThatThrownBy(() -> round.query(text, DataTypes.TEXT))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("java.net.URI cannot be sent");
        }
    }
}
