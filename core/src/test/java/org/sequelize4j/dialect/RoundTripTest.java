package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DataTypes;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.Select;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlExpression.Binary;
import org.sequelize4j.sql.SqlExpression.Column;
import org.sequelize4j.sql.SqlExpression.KeyIn;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;
import org.sequelize4j.type.BlobType;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.JsonType;
import org.sequelize4j.type.StringType;
import org.sequelize4j.type.TextType;

class RoundTripTest {
    private static final Source.Table TABLE = new Source.Table(null, "T", "T");
    private static final Column VALUE = new Column("T", "v");
    private static final DataType DAYS = new EnumType(List.of("MONDAY", "TUESDAY"), DayOfWeek.class);

    /** Values in the representation of each type. */
    private static Map<DataType, List<Object>> values(Round round) {
        Map<DataType, List<Object>> values = values();
        if (isMysqlFamily(round)) {
            // What their columns keep when nothing more is stated.
            values.put(DataTypes.DATE, List.of(Instant.parse("2026-01-02T03:04:05Z")));
            values.put(DataTypes.TIME, List.of(LocalTime.of(23, 59), LocalTime.of(1, 2, 3)));
            values.put(DataTypes.DECIMAL, List.of(new BigDecimal("9007199254")));
        }
        return values;
    }

    private static boolean isMysqlFamily(Round round) {
        return round.dialect().name().equals("mariadb")
                || round.dialect().name().equals("mysql");
    }

    private static Map<DataType, List<Object>> values() {
        Map<DataType, List<Object>> values = new LinkedHashMap<>();
        values.put(DataTypes.STRING(20), List.of("", "Jack's \"Pearl\" \\ 🚢", "a,{b}"));
        values.put(new StringType(20, false, true), List.of("bytes é"));
        values.put(DataTypes.CHAR(3), List.of("abc"));
        values.put(DataTypes.TEXT, List.of("x".repeat(10_000)));
        values.put(DataTypes.TINYINT, List.of(-128, 0, 127));
        values.put(DataTypes.INTEGER, List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE));
        values.put(DataTypes.UNSIGNED(DataTypes.INTEGER), List.of(0L, 2_000_000_000L));
        values.put(DataTypes.BIGINT, List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE));
        values.put(DataTypes.UNSIGNED(DataTypes.BIGINT), List.of(BigInteger.ZERO, BigInteger.valueOf(Long.MAX_VALUE)));
        values.put(DataTypes.DOUBLE, List.of(0.0, 0.1, -1.5e300));
        values.put(DataTypes.REAL, List.of(0f, 0.1f));
        values.put(
                DataTypes.DECIMAL(15, 2),
                List.of(new BigDecimal("0.00"), new BigDecimal("10.50"), new BigDecimal("-1234567890123.45")));
        values.put(DataTypes.DECIMAL, List.of(new BigDecimal("0.1"), new BigDecimal("9007199254740993")));
        values.put(DataTypes.BOOLEAN, List.of(true, false));
        values.put(
                DataTypes.DATE,
                List.of(Instant.parse("2026-01-02T03:04:05.678Z"), Instant.parse("0001-01-01T00:00:00Z")));
        values.put(DataTypes.DATE(6), List.of(Instant.parse("2026-01-02T03:04:05.678901Z")));
        values.put(DataTypes.DATEONLY, List.of(LocalDate.of(2026, 2, 28), LocalDate.of(9999, 12, 31)));
        values.put(DataTypes.TIME, List.of(LocalTime.of(23, 59), LocalTime.of(1, 2, 3, 456_000)));
        values.put(DataTypes.UUID, List.of(UUID.fromString("01901e63-8694-739b-aea5-966c26f8ad91")));
        values.put(DataTypes.BLOB, List.of(new byte[0], new byte[] {0, -1, 39}));
        values.put(DataTypes.ENUM("it's", "b"), List.of("it's", "b"));
        values.put(DAYS, List.of(DayOfWeek.MONDAY));
        List<Object> documents = List.of(Map.of("a", List.of(1, 2.5, "é", true)), List.of(), "text");
        values.put(DataTypes.JSON, documents);
        values.put(DataTypes.JSONB, documents);
        return values;
    }

    @DatabaseTest
    void whatIsWrittenIsReadBack(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            for (Map.Entry<DataType, List<Object>> entry : values(round).entrySet()) {
                DataType type = entry.getKey();
                create(round, type);
                insert(round, type, entry.getValue());
                assertThat(round.query(round.dialect().print(all()), type))
                        .as(type.name())
                        .usingElementComparator((a, b) -> java.util.Objects.deepEquals(a, b) ? 0 : 1)
                        .containsExactlyElementsOf(entry.getValue());
            }
        }
    }

    @DatabaseTest
    void nullsOfEachTypeAreNulls(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            for (DataType type : values(round).keySet()) {
                create(round, type);
                insert(round, type, Arrays.asList((Object) null));
                assertThat(round.query(round.dialect().print(all()), type))
                        .as(type.name())
                        .containsExactly((Object) null);
            }
        }
    }

    @DatabaseTest
    void eachValueIsFoundAgain(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            for (Map.Entry<DataType, List<Object>> entry : values(round).entrySet()) {
                DataType type = entry.getKey();
                if (type instanceof JsonType) {
                    continue;
                }
                create(round, type);
                insert(round, type, entry.getValue());
                for (Object value : entry.getValue()) {
                    Select equal = where(new Binary(VALUE, "=", new SqlExpression.Bind(value, type)));
                    assertThat(round.query(round.dialect().print(equal), type))
                            .as(type.name() + " = " + value)
                            .hasSize(1);
                    assertThat(round.query(round.dialect().print(equal), type).get(0))
                            .isEqualTo(value);
                }
            }
        }
    }

    @DatabaseTest
    void keysOfEachTypeFindTheirRows(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            for (Map.Entry<DataType, List<Object>> entry : values(round).entrySet()) {
                DataType type = entry.getKey();
                if (type instanceof JsonType) {
                    continue;
                }
                create(round, type);
                insert(round, type, entry.getValue());
                List<List<@Nullable Object>> keys = entry.getValue().stream()
                        .<List<@Nullable Object>>map(List::of)
                        .toList();
                Select one = where(new KeyIn(List.of(VALUE), List.of(type)));
                assertThat(round.query(round.dialect().print(one, keys), type))
                        .as(type.name())
                        .hasSameSizeAs(keys);
                List<List<@Nullable Object>> pairs = entry.getValue().stream()
                        .<List<@Nullable Object>>map(value -> List.of(value, 1))
                        .toList();
                Select two = where(new KeyIn(List.of(VALUE, new Column("T", "n")), List.of(type, DataTypes.INTEGER)));
                assertThat(round.query(round.dialect().print(two, pairs), type))
                        .as(type.name())
                        .hasSameSizeAs(pairs);
            }
        }
    }

    @DatabaseTest
    void constantsOfEachTypeStandInDdl(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            for (Map.Entry<DataType, List<Object>> entry : values(round).entrySet()) {
                DataType type = entry.getKey();
                if (isMysqlFamily(round)
                        && (type instanceof TextType || type instanceof BlobType || type instanceof JsonType)) {
                    continue;
                }
                for (Object value : entry.getValue()) {
                    drop(round);
                    String constant = round.dialect().inline(value, type);
                    round.execute("CREATE TABLE " + round.name("T") + " (n INTEGER, " + round.name("v") + " "
                            + columnType(round, type) + " DEFAULT " + constant + ")");
                    round.execute("INSERT INTO " + round.name("T") + " (n) VALUES (1)");
                    assertThat(round.query(round.dialect().print(all()), type).get(0))
                            .as(type.name() + " DEFAULT " + constant)
                            .isEqualTo(value);
                }
            }
        }
    }

    private static void create(Round round, DataType type) throws SQLException {
        drop(round);
        if (round.dialect().can(Capability.ENUM_TYPES) && type instanceof EnumType words) {
            List<String> constants = words.values().stream()
                    .map(word -> round.dialect().inline(word, DataTypes.TEXT))
                    .toList();
            round.execute("DROP TYPE IF EXISTS \"enum_T_v\"");
            round.execute("CREATE TYPE \"enum_T_v\" AS ENUM (" + String.join(", ", constants) + ")");
        }
        round.execute("CREATE TABLE " + round.name("T") + " (n INTEGER, " + round.name("v") + " "
                + columnType(round, type) + ")");
    }

    private static void drop(Round round) throws SQLException {
        round.execute("DROP TABLE IF EXISTS " + round.name("T"));
    }

    private static String columnType(Round round, DataType type) throws SQLException {
        if (!round.dialect().can(Capability.ENUM_TYPES) || !(type instanceof EnumType)) {
            return round.dialect().columnType(type);
        }
        List<?> known = round.query(
                new org.sequelize4j.sql.SqlText("SELECT typname FROM pg_type WHERE typname = 'enum_T_v'", List.of()),
                DataTypes.TEXT);
        return known.isEmpty()
                ? round.dialect().columnType(type)
                : round.dialect().enumType(null, "T", "v");
    }

    private static void insert(Round round, DataType type, List<@Nullable Object> values) throws SQLException {
        for (Object value : values) {
            List<SqlExpression> row =
                    List.of(new SqlExpression.Bind(1, DataTypes.INTEGER), new SqlExpression.Bind(value, type));
            round.update(round.dialect().print(new Insert(TABLE, List.of("n", "v"), List.of(row), List.of())));
        }
    }

    private static Select all() {
        return where(null);
    }

    private static Select where(@Nullable SqlExpression condition) {
        return new Select(
                false,
                List.of(new Select.Item(VALUE, null)),
                TABLE,
                List.of(),
                condition,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }
}
