package org.sequelize4j.behaviour.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What was connected in memory and taken away again by a relation method is not connected by the next save of the graph. */
@DatabaseTest
class TakenBackTest {
    private final Sequelize sequelize;
    private final Row pearl;
    private final Row gibbs;
    private final Row tortuga;
    private final Row jack;

    TakenBackTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        Model<Row> captains = sequelize.define("captain", m -> m.attribute("name", STRING));
        Model<Row> ships = sequelize.define("ship", m -> m.attribute("name", STRING));
        Model<Row> sailors = sequelize.define("sailor", m -> m.attribute("name", STRING));
        Model<Row> ports = sequelize.define("port", m -> m.attribute("name", STRING));
        captains.hasOne(ships);
        ships.belongsTo(captains);
        ships.hasMany(sailors);
        sailors.belongsTo(ships);
        ships.belongsToMany(ports, a -> a.through("visit"));
        ports.belongsToMany(ships, a -> a.through("visit"));
        sequelize.sync();
        pearl = ships.create(Map.of("name", "Pearl"));
        gibbs = sailors.create(Map.of("name", "Gibbs"));
        tortuga = ports.create(Map.of("name", "Tortuga"));
        jack = captains.create(Map.of("name", "Jack"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void removingTakesAConnectionBack() {
        pearl.connect("sailors", gibbs).connect("ports", tortuga);
        pearl.many("sailors").remove(gibbs);
        pearl.many("ports").remove(tortuga);
        pearl.saveGraph();

        assertThat(pearl.many("sailors").count()).isZero();
        assertThat(pearl.many("ports").count()).isZero();
    }

    @Test
    void settingTakesAllOthersBack() {
        pearl.connect("sailors", gibbs).connect("ports", tortuga);
        pearl.many("sailors").set(List.of());
        pearl.many("ports").set(List.of());
        pearl.saveGraph();

        assertThat(pearl.many("sailors").count()).isZero();
        assertThat(pearl.many("ports").count()).isZero();
    }

    @Test
    void clearingTakesTheOneBack() {
        jack.with("ship", ship -> ship.set("name", "Dutchman"));
        jack.one("ship").clear();
        jack.saveGraph();
        pearl.with("captain", captain -> captain.set("name", "Davy"));
        pearl.one("captain").set(jack);
        pearl.saveGraph();

        assertThat(jack.one("ship").fetch(q -> {})).contains(pearl);
        assertThat(sequelize.model("ship").count()).isEqualTo(1);
        assertThat(sequelize.model("captain").count()).isEqualTo(1);
    }

    @Test
    void whatElseWaitsIsSaved() {
        pearl.connect("sailors", gibbs).with("sailors", sailor -> sailor.set("name", "Pintel"));
        pearl.many("sailors").remove(gibbs);
        pearl.saveGraph();

        assertThat(pearl.many("sailors").fetch(q -> {}))
                .extracting(s -> s.get("name"))
                .containsExactly("Pintel");
    }

    @Test
    void whatIsThereAlreadyIsConnectedOnce() {
        pearl.many("ports").add(tortuga);
        assertThat(pearl.many("ports").get()).containsExactly(tortuga);
        pearl.connect("ports", tortuga);

        assertThat(pearl.many("ports").get()).containsExactly(tortuga);
        pearl.saveGraph();
        assertThat(pearl.many("ports").get()).containsExactly(tortuga);
        assertThat(pearl.many("ports").count()).isEqualTo(1);
    }
}
