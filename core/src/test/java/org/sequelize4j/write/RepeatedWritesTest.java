package org.sequelize4j.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SqlEvent;
import org.sequelize4j.error.OptimisticLockException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Statements that are worked out once for all writes of the same columns carry the values of each write. */
class RepeatedWritesTest {
    private final List<SqlEvent> events = new ArrayList<>();

    private Sequelize connect(TestDatabase db) {
        return Sequelize.builder()
                .url(db.url())
                .onSql(events::add)
                .logBinds(true)
                .timestamps(false)
                .connect();
    }

    private static Model<Row> ships(Sequelize sequelize) {
        Model<Row> ships = sequelize.define(
                "ship",
                m -> m.attribute("name", STRING).attribute("sails", INTEGER).attribute("crew", INTEGER));
        sequelize.sync();
        return ships;
    }

    @DatabaseTest
    void createsOfTheSameColumnsShareTheirText(TestDatabase db) {
        try (Sequelize sequelize = connect(db)) {
            Model<Row> ships = ships(sequelize);
            events.clear();
            Row pearl = ships.create(Map.of("name", "Black Pearl", "sails", 4));
            Row ranger = ships.create(Map.of("name", "Ranger", "sails", 2));
            assertThat(events).hasSize(2);
            assertThat(events.get(0).sql()).isEqualTo(events.get(1).sql());
            assertThat(events)
                    .extracting(SqlEvent::binds)
                    .containsExactly(List.of("Black Pearl", 4), List.of("Ranger", 2));
            assertThat(pearl.get("id")).isNotEqualTo(ranger.get("id"));
            assertThat(ships.findAll(q -> q.orderBy("id")))
                    .extracting(ship -> ship.get("name"))
                    .containsExactly("Black Pearl", "Ranger");
        }
    }

    @DatabaseTest
    void otherColumnsHaveATextOfTheirOwn(TestDatabase db) {
        try (Sequelize sequelize = connect(db)) {
            Model<Row> ships = ships(sequelize);
            events.clear();
            ships.create(Map.of("name", "Black Pearl", "sails", 4));
            ships.create(Map.of("name", "Ranger", "crew", 60));
            ships.create(s -> s.set("id", 77).set("name", "Dutchman").set("sails", null));
            assertThat(events).extracting(SqlEvent::sql).doesNotHaveDuplicates();
            assertThat(ships.findAll(q -> q.orderBy("name")))
                    .extracting(ship -> ship.get("name") + " " + ship.get("sails") + " " + ship.get("crew"))
                    .containsExactly("Black Pearl 4 null", "Dutchman null null", "Ranger null 60");
            assertThat(ships.getByPk(77).get("name")).isEqualTo("Dutchman");
        }
    }

    @DatabaseTest
    void bulkCreatesOfAnyNumberOfRowsKeepTheirRowsApart(TestDatabase db) {
        try (Sequelize sequelize = connect(db)) {
            Model<Row> ships = ships(sequelize);
            for (int count : List.of(3, 1, 3, 5)) {
                List<Map<String, Object>> rows = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    rows.add(Map.of("name", count + "/" + i, "sails", i));
                }
                List<Row> created = ships.bulkCreate(rows);
                created.forEach(ship ->
                        assertThat(ships.getByPk(ship.get("id")).get("name")).isEqualTo(ship.get("name")));
            }
            assertThat(ships.count()).isEqualTo(12);
        }
    }

    @DatabaseTest
    void rowsThatGiveOtherColumnsCanBeCreatedTogether(TestDatabase db) {
        try (Sequelize sequelize = connect(db)) {
            Model<Row> ships = ships(sequelize);
            for (int round = 0; round < 2; round++) {
                int first = 100 * (round + 1);
                List<Row> created = ships.bulkCreate(List.of(
                        Map.of("id", first, "name", "given"),
                        Map.of("name", "made", "sails", 1),
                        Map.of("id", first + 10, "name", "given again", "crew", 2)));
                assertThat(created).extracting(ship -> ship.get("id")).doesNotContainNull();
                assertThat(ships.getByPk(first).get("name")).isEqualTo("given");
                assertThat(ships.getByPk(first + 10).get("crew")).isEqualTo(2);
                assertThat(ships.getByPk(created.get(1).get("id")).get("sails")).isEqualTo(1);
            }
        }
    }

    @DatabaseTest
    void updatesOfTheSameColumnsShareTheirTextAndReachTheirRow(TestDatabase db) {
        try (Sequelize sequelize = connect(db)) {
            Model<Row> ships = ships(sequelize);
            List<Row> both = ships.bulkCreate(List.of(Map.of("name", "Black Pearl"), Map.of("name", "Ranger")));
            events.clear();
            both.get(0).set("sails", 4).save();
            both.get(1).set("sails", null).set("crew", 9).save();
            both.get(1).set("sails", 2).save();
            both.get(0).set("sails", null).save();
            assertThat(events).hasSize(4);
            assertThat(events.get(2).sql()).isEqualTo(events.get(0).sql());
            assertThat(events.get(3).sql()).isEqualTo(events.get(0).sql());
            assertThat(events.get(0).binds()).containsExactly(4, both.get(0).get("id"));
            assertThat(ships.findAll(q -> q.orderBy("id")))
                    .extracting(ship -> ship.get("name") + " " + ship.get("sails") + " " + ship.get("crew"))
                    .containsExactly("Black Pearl null null", "Ranger 2 9");
        }
    }

    @DatabaseTest
    void theKeyThatWasReadAndTheVersionFindTheRow(TestDatabase db) {
        try (Sequelize sequelize = connect(db)) {
            Model<Row> berths = sequelize.define(
                    "berth",
                    m -> m.attribute("harbour", STRING, a -> a.primaryKey())
                            .attribute("number", INTEGER, a -> a.primaryKey())
                            .attribute("ship", STRING)
                            .version(true));
            sequelize.sync();
            berths.create(Map.of("harbour", "Tortuga", "number", 1, "ship", "Ranger"));
            Row berth = berths.findOne(q -> q.where("number", 1)).orElseThrow();
            Row stale = berths.findOne(q -> q.where("number", 1)).orElseThrow();
            berth.set("ship", "Black Pearl").save();
            berth.set("ship", "Dutchman").save();
            assertThatThrownBy(() -> stale.set("ship", "Endeavour").save()).isInstanceOf(OptimisticLockException.class);
            assertThat(berths.findOne(q -> q.where("harbour", "Tortuga"))
                            .orElseThrow()
                            .get("ship"))
                    .isEqualTo("Dutchman");
        }
    }

    @DatabaseTest
    void aColumnAddedLaterIsWritten(TestDatabase db) {
        try (Sequelize sequelize = connect(db)) {
            Model<Row> ships = ships(sequelize);
            ships.create(Map.of("name", "Black Pearl"));
            Model<Row> captains = sequelize.define("captain", m -> m.attribute("name", STRING));
            ships.belongsTo(captains);
            sequelize.sync(s -> s.alter());
            Row jack = captains.create(Map.of("name", "Jack Sparrow"));
            Row ranger = ships.create(s -> s.set("name", "Ranger").set("captainId", jack.get("id")));
            assertThat(ships.getByPk(ranger.get("id")).get("captainId")).isEqualTo(jack.get("id"));
        }
    }
}
