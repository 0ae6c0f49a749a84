package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** An instance of another Sequelize has a key that means another row here, so no relation takes it. */
@DatabaseTest
class OtherSequelizeTest {
    private final Sequelize here;
    private final Sequelize elsewhere = connect("jdbc:sqlite::memory:");
    private final Model<Row> ships;
    private final Model<Row> sailors;
    private final Row pearl;
    private final Row stranger;

    OtherSequelizeTest(TestDatabase database) {
        here = connect(database.url());
        ships = ships(here);
        sailors = here.model("sailor");
        sailors.create(Map.of("name", "Gibbs"));
        pearl = ships.create(Map.of("name", "Pearl"));
        ships(elsewhere);
        stranger = elsewhere.model("sailor").create(Map.of("name", "Mary"));
    }

    private static Sequelize connect(String url) {
        return Sequelize.builder().url(url).timestamps(false).connect();
    }

    private static Model<Row> ships(Sequelize sequelize) {
        Model<Row> ships = sequelize.define("ship", m -> m.attribute("name", STRING));
        Model<Row> sailors = sequelize.define("sailor", m -> m.attribute("name", STRING));
        ships.hasMany(sailors);
        ships.hasOne(sailors, a -> a.as("cook").foreignKey("cooksOnId"));
        ships.belongsToMany(sailors, a -> a.as("guests").through("visit"));
        sequelize.sync();
        return ships;
    }

    @AfterEach
    void close() {
        here.close();
        elsewhere.close();
    }

    private static void refused(ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOf(InstanceException.class).hasMessageContaining("another Sequelize");
    }

    @Test
    void relationsRefuseIt() {
        refused(() -> pearl.many("sailors").add(stranger));
        refused(() -> pearl.many("sailors").set(List.of(stranger)));
        refused(() -> pearl.many("sailors").remove(stranger));
        refused(() -> pearl.many("sailors").has(stranger));
        refused(() -> pearl.one("cook").set(stranger));
        refused(() -> pearl.many("guests").add(stranger));
        refused(() -> pearl.call("addSailor", stranger));
        refused(() -> pearl.many("guests").add(elsewhere.model("sailor").build(Map.of("name", "new"))));

        assertThat(sailors.count(w -> w.where("shipId").notNull())).isZero();
        assertThat(here.model("visit").count()).isZero();
    }

    @Test
    void graphsRefuseIt() {
        refused(() -> ships.create(ship -> ship.set("name", "Ranger").connect("sailors", stranger)));
        refused(() ->
                ships.saveGraph(Map.of("name", "Ranger", "sailors", List.of(stranger)), g -> g.association("sailors")));
        refused(() -> sailors.saveGraphs(List.of(stranger), g -> {}));

        assertThat(ships.count()).isEqualTo(1);
    }
}
