package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A row that is destroyed leaves the lists in memory that it came in; a list itself is changed by its handle alone. */
@DatabaseTest
class DestroyedRowsTest {
    private final Sequelize sequelize;
    private final Model<Row> ships;
    private final Model<Row> sailors;
    private final Row ship;
    private final Row gibbs;

    DestroyedRowsTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        ships = sequelize.define("ship", m -> m.attribute("name", STRING));
        sailors = sequelize.define("sailor", m -> m.attribute("name", STRING).paranoid(true));
        Model<Row> ports = sequelize.define("port", m -> m.attribute("name", STRING));
        Model<Row> flags = sequelize.define("flag", m -> m.attribute("name", STRING));
        ships.hasMany(sailors);
        sailors.belongsTo(ships);
        ships.hasOne(flags, a -> a.unique());
        flags.belongsTo(ships);
        ships.belongsToMany(ports, a -> a.through("visit"));
        ports.belongsToMany(ships, a -> a.through("visit"));
        sequelize.sync();
        ships.create(s -> s.set("name", "Pearl")
                .with("sailors", c -> c.set("name", "Gibbs"))
                .with("sailors", c -> c.set("name", "Pintel"))
                .with("flag", f -> f.set("name", "black")));
        ship = ships.findOne(q -> q.include("sailors", s -> s.orderBy("id")).include("flag"))
                .orElseThrow();
        gibbs = ship.many("sailors").get().get(0);
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private List<Object> names() {
        return new ArrayList<>(
                ship.many("sailors").get().stream().map(s -> s.get("name")).toList());
    }

    @Test
    void aDestroyedRowLeavesTheListOfWhatItBelongsTo() {
        gibbs.destroy();

        assertThat(names()).containsExactly("Pintel");
        ship.saveGraph();
        assertThat(sailors.count()).isEqualTo(1);
    }

    @Test
    void aRestoredRowIsInItAgain() {
        gibbs.destroy();
        gibbs.restore();

        assertThat(names()).containsExactlyInAnyOrder("Gibbs", "Pintel");
    }

    @Test
    void allOfAListCanBeDestroyedInALoop() {
        ship.many("sailors").get().forEach(sailor -> sailor.destroy(o -> o.force()));

        assertThat(names()).isEmpty();
        assertThat(sailors.count(w -> w.paranoid(false))).isZero();
    }

    @Test
    void aHasOneHasNoneThen() {
        ship.one("flag").get().destroy();

        assertThat(ship.one("flag").isLoaded()).isTrue();
        assertThat(ship.one("flag").orNull()).isNull();
    }

    @Test
    void anEndOfAManyToManyLeavesTheOther() {
        assertThat(ship.many("ports").get()).isEmpty();
        Row tortuga = ship.many("ports").create(p -> p.set("name", "Tortuga"));
        assertThat(ship.many("ports").get()).containsExactly(tortuga);
        tortuga.destroy();

        assertThat(ship.many("ports").get()).isEmpty();
        assertThat(ship.many("ports").count()).isZero();
    }

    @Test
    void aRollbackPutsItBack() {
        assertThatThrownBy(() -> sequelize.useTransaction(tx -> {
                    gibbs.destroy();
                    assertThat(names()).containsExactly("Pintel");
                    throw new IllegalStateException("not today");
                }))
                .hasMessage("not today");

        assertThat(names()).containsExactly("Gibbs", "Pintel");
    }

    @Test
    void aListThatWasReadSaysHowToChangeWhatIsStored() {
        List<Row> read = ship.many("sailors").get();

        for (Runnable change : List.<Runnable>of(
                () -> read.remove(gibbs),
                () -> read.add(gibbs),
                () -> read.set(0, gibbs),
                () -> read.removeIf(sailor -> true),
                read::clear)) {
            assertThatThrownBy(change::run)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("ship.sailors().remove(sailor)");
        }
        assertThat(read).hasSize(2).contains(gibbs).doesNotContain((Row) null);
        assertThat(ships.findAll(q -> q.where(Map.of("name", "Pearl")))).hasSize(1);
    }
}
