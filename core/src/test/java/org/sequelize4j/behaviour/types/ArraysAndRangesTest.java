package org.sequelize4j.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.ARRAY;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.DATEONLY;
import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.DataTypes.RANGE;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.DataTypes.UUID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Definition;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.Range;

@DatabaseTest
class ArraysAndRangesTest {
    private final TestDatabase database;
    private final Sequelize sequelize;

    ArraysAndRangesTest(TestDatabase database) {
        this.database = database;
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private boolean can(Capability capability) {
        return Dialects.ofUrl(database.url()).can(capability);
    }

    private Model<Row> things(Consumer<Definition<Row>> definition) {
        Model<Row> things = sequelize.define("thing", definition);
        sequelize.sync();
        return things;
    }

    private static void expect(Model<Row> things, List<Integer> ids, Consumer<? super Query<Row>> query) {
        assertThat(things.findAll(q -> q.scope(query).orderBy("id")))
                .extracting(row -> row.get("id"))
                .isEqualTo(ids);
    }

    @Test
    void arraysAndRangesHaveDefaults() {
        if (!can(Capability.ARRAYS) || !can(Capability.RANGES)) {
            return;
        }
        Model<Row> things = things(m -> m.attribute("words", ARRAY(TEXT), a -> a.defaultValue(List.of("a,b", "it's")))
                .attribute("none", ARRAY(INTEGER), a -> a.defaultValue(List.of()))
                .attribute("span", RANGE(INTEGER), a -> a.defaultValue(List.of(1, 5)))
                .attribute("name", TEXT));
        sequelize.queryInterface().insert("things", Map.of("name", "made by the database"));
        Row thing = things.findOne(q -> {}).orElseThrow();
        assertThat(thing.get("words")).isEqualTo(List.of("a,b", "it's"));
        assertThat(thing.get("none")).isEqualTo(List.of());
        assertThat(thing.get("span")).isEqualTo(Range.of(1, 5));
    }

    @Test
    void arraysKeepTheirElements() {
        if (!can(Capability.ARRAYS)) {
            refusesToCreate(ARRAY(INTEGER));
            return;
        }
        Object id = java.util.UUID.randomUUID();
        Map<String, Object> values = Map.of(
                "numbers", Arrays.asList(1, null, 3),
                "texts", List.of("a", "b'c", "d\"e\\f", "", "NULL", "{x,y}"),
                "grid", List.of(List.of(1, 2), List.of(3, 4)),
                "days", List.of(LocalDate.of(2026, 1, 2)),
                "times", List.of(Instant.parse("2026-01-02T03:04:05.678Z")),
                "ids", List.of(id),
                "documents", List.of(Map.of("a", 1)),
                "words", List.of("a"));
        Model<Row> things = things(m -> m.attribute("numbers", ARRAY(INTEGER))
                .attribute("texts", ARRAY(STRING))
                .attribute("grid", ARRAY(ARRAY(INTEGER)))
                .attribute("days", ARRAY(DATEONLY))
                .attribute("times", ARRAY(DATE))
                .attribute("ids", ARRAY(UUID))
                .attribute("documents", ARRAY(JSON))
                .attribute("words", ARRAY(ENUM("a", "b"))));
        things.create(values);
        things.create(Map.of("numbers", List.of()));

        Row first = things.getByPk(1);
        values.forEach((name, value) -> assertThat(first.get(name)).as(name).isEqualTo(value));
        assertThat(things.getByPk(2).get("numbers")).isEqualTo(List.of());
        assertThat(things.getByPk(2).get("texts")).isNull();
        things.sync(s -> s.alter().dryRun(statement -> assertThat(statement).isNull()));
    }

    @Test
    void arraysAreSearchedByTheirElements() {
        if (!can(Capability.ARRAYS)) {
            return;
        }
        Model<Row> things =
                things(m -> m.attribute("numbers", ARRAY(INTEGER)).attribute("words", ARRAY(ENUM("a", "b"))));
        things.create(Map.of("numbers", List.of(1, 2, 3), "words", List.of("a")));
        things.create(Map.of("numbers", List.of(), "words", List.of("a", "b")));

        expect(things, List.of(1), q -> q.where("numbers").contains(List.of(1, 2)));
        expect(things, List.of(1), q -> q.where("numbers").contains(2));
        expect(things, List.of(1, 2), q -> q.where("numbers").contained(List.of(1, 2, 3, 4)));
        expect(things, List.of(1), q -> q.where("numbers").overlap(List.of(3, 9)));
        expect(things, List.of(1), q -> q.where("numbers", List.of(1, 2, 3)));
        expect(things, List.of(2), q -> q.where("words").contains(List.of("b")));
        assertThatThrownBy(() -> things.findAll(q -> q.where("numbers").contains(List.of("x"))))
                .hasMessageContaining("An element of ARRAY(INTEGER) was refused");
    }

    @Test
    void rangesKeepTheirBounds() {
        if (!can(Capability.RANGES)) {
            refusesToCreate(RANGE(INTEGER));
            return;
        }
        Instant now = Instant.parse("2026-01-02T03:04:05.678Z");
        Model<Row> things = things(m -> m.attribute("numbers", RANGE(INTEGER))
                .attribute("prices", RANGE(DECIMAL))
                .attribute("days", RANGE(DATEONLY))
                .attribute("times", RANGE(DATE)));
        things.create(Map.of(
                "numbers", List.of(1, 5),
                "prices", Range.open("1.5", "2.5"),
                "days", Range.closed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
                "times", Range.of(now, null)));
        things.create(Map.of("numbers", List.of(), "times", Arrays.asList(null, null)));

        Row first = things.getByPk(1);
        assertThat(first.get("numbers")).isEqualTo(Range.of(1, 5));
        assertThat(first.get("prices")).hasToString("(1.5,2.5)");
        assertThat(first.get("days")).isEqualTo(Range.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
        assertThat(first.get("times")).isEqualTo(Range.of(now, null));
        assertThat(things.getByPk(2).get("numbers")).isEqualTo(Range.nothing());
        assertThat(things.getByPk(2).get("times")).isEqualTo(Range.of(null, null));
    }

    @Test
    void rangesAreSearchedByWhereTheyLie() {
        if (!can(Capability.RANGES)) {
            return;
        }
        Model<Row> things = things(m -> m.attribute("numbers", RANGE(INTEGER)));
        things.create(Map.of("numbers", List.of(1, 5)));
        things.create(Map.of("numbers", Arrays.asList(10, null)));

        expect(things, List.of(1), q -> q.where("numbers").contains(3));
        expect(things, List.of(1), q -> q.where("numbers").contains(List.of(2, 3)));
        expect(things, List.of(1), q -> q.where("numbers").overlap(List.of(4, 8)));
        expect(things, List.of(1), q -> q.where("numbers").adjacent(List.of(5, 9)));
        expect(things, List.of(1, 2), q -> q.where("numbers").adjacent(List.of(5, 10)));
        expect(things, List.of(1), q -> q.where("numbers").strictLeft(List.of(20, 30)));
        expect(things, List.of(2), q -> q.where("numbers").strictRight(List.of(5, 9)));
        expect(things, List.of(1), q -> q.where("numbers").contained(List.of(0, 100)));
        expect(things, List.of(1), q -> q.where("numbers").noExtendRight(List.of(0, 9)));
        expect(things, List.of(2), q -> q.where("numbers").noExtendLeft(List.of(6, 9)));
    }

    private void refusesToCreate(DataType type) {
        sequelize.define("thing", m -> m.attribute("x", type));
        assertThatThrownBy(sequelize::sync)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("has no columns of the type " + type.name());
    }
}
