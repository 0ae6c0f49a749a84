package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BIGINT;
import static org.sequelize4j.DataTypes.BLOB;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.DATEONLY;
import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.DOUBLE;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.FLOAT;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.DataTypes.SMALLINT;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.DataTypes.TIME;
import static org.sequelize4j.DataTypes.UUID;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Values of all types, null among them, keep what they are when many rows are updated together. */
class BulkSaveTypesTest {
    static final Map<String, Object> ONE = values(
            42,
            1L << 60,
            new BigDecimal("12345678.25"),
            0.1,
            1.5f,
            true,
            Instant.parse("2024-02-29T12:30:15.125Z"),
            LocalDate.of(2024, 2, 29),
            LocalTime.of(23, 59, 58),
            java.util.UUID.fromString("0b7ef8d5-1c43-4bd0-a2cf-3f0f2a3f2c11"),
            Map.of("a", List.of(1, "x")),
            "small",
            "it's é 😀",
            "t".repeat(5000),
            new byte[] {0, 1, -1});
    static final Map<String, Object> OTHER = values(
            -7,
            -1L,
            new BigDecimal("-0.01"),
            1e300,
            -2.25f,
            false,
            Instant.parse("1999-12-31T23:59:59.999Z"),
            LocalDate.of(1, 1, 1),
            LocalTime.MIDNIGHT,
            java.util.UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"),
            List.of(),
            "large",
            "",
            "0",
            new byte[0]);

    private static Map<String, Object> values(Object... values) {
        List<String> names = List.of(
                "small", "big", "exact", "wide", "narrow", "flag", "moment", "day", "clock", "id2", "doc", "size",
                "word", "text", "bytes");
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            map.put(names.get(i), values[i]);
        }
        return map;
    }

    static Model<Row> things(Sequelize sequelize) {
        Model<Row> things = sequelize.define(
                "thing",
                m -> m.attribute("code", UUID, a -> a.primaryKey())
                        .attribute("small", SMALLINT)
                        .attribute("big", BIGINT)
                        .attribute("exact", DECIMAL(12, 2))
                        .attribute("wide", DOUBLE)
                        .attribute("narrow", FLOAT)
                        .attribute("flag", BOOLEAN)
                        .attribute("moment", DATE(3))
                        .attribute("day", DATEONLY)
                        .attribute("clock", TIME)
                        .attribute("id2", UUID)
                        .attribute("doc", JSON)
                        .attribute("size", ENUM("small", "large"))
                        .attribute("word", STRING)
                        .attribute("text", TEXT)
                        .attribute("bytes", BLOB)
                        .timestamps(false));
        sequelize.sync();
        return things;
    }

    @DatabaseTest
    void everyTypeComesThrough(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> things = things(sequelize);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String code = "0000000" + i + "-1c43-4bd0-a2cf-3f0f2a3f2c11";
                rows.add(things.create(Map.of("code", code)));
            }
            rows.get(0).set(ONE);
            rows.get(1).set("word", "alone");
            rows.get(2).set(OTHER);

            things.bulkSave(rows);
            List<Row> read = things.findAll(q -> q.orderBy("code"));
            assertThat(read.get(0).toMap())
                    .usingRecursiveComparison()
                    .isEqualTo(rows.get(0).toMap());
            assertThat(read.get(2).toMap())
                    .usingRecursiveComparison()
                    .isEqualTo(rows.get(2).toMap());
            assertThat(read.get(1).get("text")).isNull();
            assertThat(read.get(1).get("word")).isEqualTo("alone");

            rows.forEach(row -> ONE.keySet().forEach(name -> row.set(name, null)));
            things.bulkSave(rows);
            assertThat(things.findAll(q -> q.orderBy("code")))
                    .allSatisfy(row -> assertThat(row.toMap().values())
                            .filteredOn(v -> v != null)
                            .hasSize(1));
        }
    }
}
