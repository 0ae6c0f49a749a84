package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.sql.Delete;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.Statement;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;

/** What other programs left in a SQLite file, where a column takes anything. */
@DatabaseTest(Engine.SQLITE)
class SqliteValuesTest {
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");

    @Test
    void pointsInTimeAreStoredAsSequelizeStoresThem(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            assertThat(round.query(bound(TIME, DataTypes.DATE), DataTypes.TEXT))
                    .containsExactly("2026-01-02 03:04:05.678 +00:00");
            assertThat(round.query(bound(TIME.plusNanos(1_000), DataTypes.DATE(6)), DataTypes.TEXT))
                    .containsExactly("2026-01-02 03:04:05.678001 +00:00");
        }
    }

    @Test
    void pointsInTimeAreReadInEveryForm(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            for (String form : List.of(
                    "'2026-01-02 03:04:05.678 +00:00'",
                    "'2026-01-02T03:04:05.678Z'",
                    "'2026-01-02 04:04:05.678+01:00'",
                    "'2026-01-02 03:04:05.678000 +00:00'",
                    "'2026-01-02 03:04:05.678'",
                    TIME.toEpochMilli() + "")) {
                assertThat(round.query(sql("SELECT " + form), DataTypes.DATE))
                        .as(form)
                        .containsExactly(TIME);
            }
            assertThatThrownBy(() -> round.query(sql("SELECT 'soon'"), DataTypes.DATE))
                    .isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void aNumberThatIsNoIntegerIsRefusedRatherThanCut(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            assertThatThrownBy(() -> round.query(sql("SELECT 5000000000"), DataTypes.INTEGER))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("Declare the attribute as BIGINT");
            assertThat(round.query(sql("SELECT 5000000000"), DataTypes.BIGINT)).containsExactly(5_000_000_000L);
        }
    }

    @Test
    void aNumberBeyond64BitsIsRefusedRatherThanRounded(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            DataType unsigned = DataTypes.UNSIGNED(DataTypes.BIGINT);
            SqlText tooMuch = bound(BigInteger.TWO.pow(63), unsigned);
            assertThatThrownBy(() -> round.query(tooMuch, unsigned))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("more than SQLite can store");
        }
    }

    @Test
    void decimalsHaveTheScaleOfTheirType(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            assertThat(round.query(sql("SELECT 10.5 UNION ALL SELECT 0.1 + 0.2"), DataTypes.DECIMAL(10, 2)))
                    .containsExactly(new BigDecimal("10.50"), new BigDecimal("0.30"));
            assertThat(round.query(sql("SELECT '12345678901234567890.12'"), DataTypes.DECIMAL))
                    .containsExactly(new BigDecimal("12345678901234567890.12"));
        }
    }

    @Test
    void aWordThatTheEnumLacksIsRefused(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            DataType days = new EnumType(List.of("MONDAY"), DayOfWeek.class);
            assertThat(round.query(sql("SELECT 'MONDAY'"), days)).containsExactly(DayOfWeek.MONDAY);
            assertThatThrownBy(() -> round.query(sql("SELECT 'FUNDAY'"), days))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("no constant of this name");
        }
    }

    @Test
    void aColumnThatTheTableLacksIsAnErrorAndNoText(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            round.execute("CREATE TABLE \"ships\" (\"id\" INTEGER)");
            Source.Table ships = new Source.Table(null, "ships", "ships");
            SqlExpression unknown = new SqlExpression.Column(null, "name");
            Insert insert = new Insert(ships, List.of(), List.of(List.of()), List.of("name"));
            Delete delete = new Delete(ships, new SqlExpression.IsNull(unknown));
            for (Statement statement : List.of(insert, delete)) {
                assertThatThrownBy(() -> round.update(round.dialect().print(statement)))
                        .hasMessageContaining("no such column: ships.name");
            }
        }
    }

    @Test
    void keysInOneBindUseTheIndex(TestDatabase database) throws SQLException {
        try (Round round = Round.on(database)) {
            for (String type : List.of("INTEGER", "TEXT", "UUID")) {
                round.execute("CREATE TABLE \"" + type + "\" (\"k\" " + type + " UNIQUE)");
                SqlText plan = sql("EXPLAIN QUERY PLAN SELECT * FROM \"" + type
                        + "\" WHERE \"k\" IN (SELECT value FROM json_each('[]'))");
                ColumnReader details = (rows, index) -> rows.getString("detail");
                assertThat(round.query(plan, details))
                        .asString()
                        .contains("USING")
                        .contains("INDEX");
            }
        }
    }

    private static SqlText sql(String text) {
        return new SqlText(text, List.of());
    }

    private static SqlText bound(Object value, DataType type) {
        return new SqlText("SELECT ?", List.of(new SqlText.Bind(value, type)));
    }
}
