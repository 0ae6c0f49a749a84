package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The first lazy read of an association loads it for all that one query returned, so that N+1 does not happen. */
@DatabaseTest
class LazyLoadingTest {
    private Recorded database;
    private Model<Row> captains;
    private Model<Row> ships;

    @BeforeEach
    void open(TestDatabase empty) {
        database = new Recorded(empty);
        captains = database.sequelize.define("captain", m -> m.attribute("name", STRING));
        ships = database.sequelize.define("ship", m -> m.attribute("name", STRING));
        Model<Row> sails = database.sequelize.define("sail", m -> m.attribute("name", STRING));
        Model<Row> ports = database.sequelize.define("port", m -> m.attribute("name", STRING));
        captains.hasOne(ships);
        ships.belongsTo(captains);
        ships.hasMany(sails);
        sails.belongsTo(ships);
        ships.belongsToMany(ports, a -> a.through("visits"));
        ports.belongsToMany(ships, a -> a.through("visits"));
        database.sequelize.sync();
        for (int i = 1; i <= 5; i++) {
            String number = String.valueOf(i);
            captains.create(c -> c.set("name", "captain " + number)
                    .with(
                            "ship",
                            s -> s.set("name", "ship " + number)
                                    .with("sails", sail -> sail.set("name", "main " + number))
                                    .with("sails", sail -> sail.set("name", "fore " + number))
                                    .with("ports", port -> port.set("name", "port " + number))));
        }
        database.statements();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachAssociationCostsOneStatementForAWholeResult() {
        List<Row> all = captains.findAll(q -> q.orderBy("id"));
        List<Object> seen = new ArrayList<>();
        for (Row captain : all) {
            Row ship = captain.one("ship").get();
            seen.add(ship.get("name"));
            assertThat(ship.many("sails").get()).hasSize(2);
            assertThat(ship.many("ports").get()).hasSize(1);
            assertThat(ship.many("sails").get().get(0).one("ship").get()).isSameAs(ship);
        }

        assertThat(seen).containsExactly("ship 1", "ship 2", "ship 3", "ship 4", "ship 5");
        assertThat(database.work()).hasSize(4);
    }

    @Test
    void whatAnIncludeLoadedIsACohortToo() {
        List<Row> all = captains.findAll(q -> q.include("ship"));
        database.statements();

        all.forEach(captain -> captain.one("ship").get().many("sails").get());

        assertThat(database.work()).hasSize(1);
    }

    @Test
    void aWriteChangesOnlyItsOwnInstance() {
        List<Row> all = ships.findAll(q -> q.orderBy("id"));
        all.forEach(ship -> ship.many("ports").get());
        all.get(0).many("ports").set(List.of());
        database.statements();

        assertThat(all.get(0).many("ports").get()).isEmpty();
        assertThat(all.get(1).many("ports").get()).hasSize(1);
        assertThat(database.work()).isEmpty();
    }

    @Test
    void gettersAskForTheirInstanceAlone() {
        List<Row> all = ships.findAll(q -> q.orderBy("id"));

        all.get(0).call("getSails");

        assertThat(all.get(0).many("sails").isLoaded()).isTrue();
        assertThat(all.get(1).many("sails").isLoaded()).isFalse();
    }

    @Test
    void isLoadedTellsWithoutLoading() {
        Row captain = captains.getByPk(1);
        database.statements();

        assertThat(captain.one("ship").isLoaded()).isFalse();
        assertThat(captain.toMap()).doesNotContainKey("ship");
        assertThat(captain.toString()).doesNotContain("ship");
        assertThat(captain.get("ship")).isNull();
        assertThat(database.statements()).isEmpty();
    }

    @Test
    void reloadForgetsWhatWasLoadedLazily() {
        Row captain = captains.getByPk(1);
        captain.one("ship").get();
        assertThat(captain.one("ship").isLoaded()).isTrue();

        captain.reload();
        assertThat(captain.one("ship").isLoaded()).isFalse();
        captain.reload(q -> q.include("ship"));
        assertThat(captain.one("ship").isLoaded()).isTrue();
    }

    @Test
    void aKeyThatTheQueryLeftOutIsAskedFor() {
        Row ship = ships.findAll(q -> q.attributes("name")).get(0);

        assertThatThrownBy(() -> ship.one("captain").get())
                .isInstanceOf(LazyLoadingException.class)
                .hasMessageContaining("\"captainId\"")
                .hasMessageContaining("include(\"captain\")");
    }

    @Test
    void anAssociationThatIsAddedLaterServesLaterReads() {
        Row early = captains.getByPk(1);
        captains.hasMany(ships, a -> a.as("fleet").foreignKey("admiralId").constraints(false));
        database.sequelize.sync(s -> s.alter());
        Row late = captains.getByPk(1);
        Row ship = ships.getByPk(1);

        late.many("fleet").add(ship);

        assertThat(late.many("fleet").get()).containsExactly(ship);
        assertThat(early.one("ship").get().get("name")).isEqualTo("ship 1");
        early.one("ship").set(ships.create(Map.of("name", "new")));
        assertThat(ships.getByPk(1).get("captainId")).isNull();
    }
}
