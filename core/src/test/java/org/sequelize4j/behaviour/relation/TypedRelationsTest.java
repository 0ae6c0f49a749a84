package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.behaviour.relation.TypedShips.Captain;
import org.sequelize4j.behaviour.relation.TypedShips.Port;
import org.sequelize4j.behaviour.relation.TypedShips.Sail;
import org.sequelize4j.behaviour.relation.TypedShips.Ship;
import org.sequelize4j.behaviour.relation.TypedShips.Visit;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Relations on the typed face: handles that take and give typed instances, and declared relation methods. */
@DatabaseTest
class TypedRelationsTest {
    private Recorded database;
    private Model<Ship> ships;
    private Captain jack;
    private Ship pearl;
    private Ship ranger;
    private Sail main;
    private Sail fore;
    private Port nassau;
    private Port tortuga;

    record Area(Integer area) {}

    @BeforeEach
    void open(TestDatabase empty) {
        database = new Recorded(empty);
        Model<Captain> captains = database.sequelize.define(Captain.class);
        ships = database.sequelize.model(Ship.class);
        Model<Sail> sails = database.sequelize.model(Sail.class);
        Model<Port> ports = database.sequelize.model(Port.class);
        database.sequelize.sync();
        jack = captains.create(c -> c.setName("Jack"));
        pearl = ships.create(s -> s.setName("Pearl"));
        ranger = ships.create(s -> s.setName("Ranger"));
        main = sails.create(s -> s.setArea(40));
        fore = sails.create(s -> s.setArea(20));
        nassau = ports.create(p -> p.setName("Nassau"));
        tortuga = ports.create(p -> p.setName("Tortuga"));
        database.statements();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void oneTakesAndGivesTypedInstances() {
        jack.ship().set(pearl);
        assertThat(pearl.captainId()).isEqualTo(jack.id());
        assertThat(pearl.captain().get()).isSameAs(jack);
        assertThat(jack.ship().map(Ship::name)).contains("Pearl");
        Ship created = jack.ship().create(s -> s.setName("Dauntless"));
        assertThat(pearl.captainId()).isNull();
        assertThat(jack.ship().get()).isSameAs(created);
        jack.ship().setKey(ranger.id());
        assertThat(jack.ship().get()).isEqualTo(ranger);
        assertThat(jack.ship().fetch(q -> q.where(Ship::name).startsWith("R"))).contains(ranger);
        jack.ship().clear();
        assertThat(jack.ship().optional()).isEmpty();
    }

    @Test
    void manyTakesAndGivesThem() {
        pearl.sails().addAll(List.of(main, fore));
        assertThat(main.ship().get()).isSameAs(pearl);
        assertThat(pearl.sails().count(w -> w.where(Sail::area).gt(30))).isEqualTo(1);
        assertThat(pearl.sails().fetch(q -> q.orderBy(Sail::area))).containsExactly(fore, main);
        assertThat(pearl.sails()
                        .into(Area.class)
                        .findAll(q -> q.where(Sail::area).lt(30)))
                .containsExactly(new Area(20));
        assertThat(pearl.sails().stream().mapToInt(Sail::area).sum()).isEqualTo(60);
        pearl.sails().remove(main);
        assertThat(pearl.sails().has(main)).isFalse();
        pearl.sails().set(List.of(main));
        assertThat(pearl.sails().get()).containsExactly(main);
        assertThat(pearl.sails().create(s -> s.setArea(5)).ship().get()).isSameAs(pearl);
    }

    @Test
    void theLinksOfManyThroughAreTyped() {
        pearl.ports().add(nassau, visit -> visit.setDays(3));
        pearl.ports().add(tortuga);
        Port havana = pearl.ports().create(p -> p.setName("Havana"), visit -> visit.setDays(1));

        assertThat(pearl.ports().link(nassau).days()).isEqualTo(3);
        assertThat(pearl.ports().link(tortuga).days()).isNull();
        assertThat(pearl.ports().get()).containsExactlyInAnyOrder(nassau, tortuga, havana);
        assertThat(pearl.ports().links()).extracting(Visit::days).containsExactlyInAnyOrder(3, null, 1);
        assertThat(pearl.ports().links()).allSatisfy(visit -> {
            assertThat(visit.ship().get()).isSameAs(pearl);
            assertThat(pearl.ports().get()).contains(visit.port().get());
        });
        assertThat(pearl.ports().fetch(q -> q.through(visit -> visit.where("days", 1))))
                .containsExactly(havana);
        assertThat(nassau.ships().get()).containsExactly(pearl);
    }

    @Test
    void declaredRelationMethodsTakeTypedLambdasMapsAndMixtures() {
        assertThat(pearl.setSails(List.of(main, fore))).isSameAs(pearl);
        assertThat(pearl.getSails(q -> q.where(Sail::area).gt(30).include(Sail::ship)))
                .containsExactly(main);
        assertThat(pearl.countSails(w -> w.where(Sail::area).lt(30))).isEqualTo(1);
        assertThat(pearl.hasSails(List.of(main, fore))).isTrue();
        pearl.addPort(nassau, Map.of("days", 2));
        pearl.addPorts(List.of(nassau, tortuga.id()), visit -> visit.setDays(9));
        assertThat(pearl.ports().link(nassau).days()).isEqualTo(9);
        assertThat(pearl.getPorts()).containsExactlyInAnyOrder(nassau, tortuga);
        assertThat(pearl.getPorts(q -> q.where(Port::name).contains("tug").through(v -> v.where("days", 9))))
                .containsExactly(tortuga);
        assertThatThrownBy(() -> pearl.addPorts(List.of(99), visit -> {})).isInstanceOf(EmptyResultException.class);
    }

    @Test
    void declaredGettersAlwaysQueryAndReplaceWhatIsLoaded() {
        assertThat(jack.getShip()).isNull();
        jack.setShip(pearl);
        ships.update(s -> s.setName("Black Pearl"), w -> w.where(Ship::name).eq("Pearl"));
        assertThat(jack.ship().get().name()).isEqualTo("Pearl");
        database.statements();

        Ship found = jack.getShip();

        assertThat(database.work()).hasSize(1);
        assertThat(found).isNotNull().returns("Black Pearl", Ship::name);
        assertThat(jack.ship().get()).isSameAs(found);
        assertThat(jack.createShip(s -> s.setName("new"))).isEqualTo(jack.getShip());
        jack.setShip(null);
        assertThat(jack.getShip()).isNull();
    }

    @Test
    void bothFacesShareOneState() {
        Row row = jack.row();
        row.one("ship").set(pearl.row());

        assertThat(jack.ship().get()).isSameAs(pearl);
        assertThat(row.one("ship").get()).isSameAs(pearl.row());
        row.call("setShip", ranger);
        assertThat(jack.ship().get()).isSameAs(ranger);
        assertThat(pearl.captainId()).isNull();
    }
}
