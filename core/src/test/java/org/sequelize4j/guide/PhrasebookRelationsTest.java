package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Port;
import org.sequelize4j.guide.Harbour.Sailor;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.guide.Harbour.Visit;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The lines of docs/guide/phrasebook.md on relation methods: by documented name, by handle, and typed. */
@DatabaseTest
class PhrasebookRelationsTest {
    private final Sequelize sequelize;
    private final Model<Ship> ships;
    private final Model<Captain> captains;
    private final Model<Sailor> sailors;
    private final Model<Port> ports;

    PhrasebookRelationsTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        ships = sequelize.define(Ship.class);
        captains = sequelize.model(Captain.class);
        sailors = sequelize.model(Sailor.class);
        ports = sequelize.model(Port.class);
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    // @formatter:off
    @Test
    void toOneByName() {
        Row captain = captains.create(c -> c.setName("Jack")).row();
        Row ship = ships.create(s -> s.setName("Black Pearl")).row();
        captain.call("setShip", ship);
        captain.call("getShip");
        captain.call("createShip", Map.of("name", "Ranger"));
        captain.call("setShip", (Object) null);
        captain.one("ship").set(ship);
        captain.one("ship").setKey(ship.get("id"));
        captain.one("ship").clear();
        captain.one("ship").create(s -> s.set("name", "Dauntless"));
        assertThat(captain.one("ship").get().get("name")).isEqualTo("Dauntless");
        captain.one("ship").fetch(q -> q.attributes("id", "name"));
        ship.call("setCaptain", captain);
        ship.call("getCaptain");
        ship.call("createCaptain", Map.of("name", "Anne"));
        ship.one("captain").options(o -> o.save(false)).set(captain);
    }

    @Test
    void typedToOne() {
        Captain captain = captains.create(c -> c.setName("Jack"));
        Ship ship = ships.create(s -> s.setName("Black Pearl"));
        captain.ship().set(ship);
        captain.ship().setKey(ship.id());
        captain.ship().clear();
        captain.ship().create(s -> s.setName("Dauntless"));
        assertThat(captain.ship().get().name()).isEqualTo("Dauntless");
        captain.ship().orNull();
        Optional<String> name = captain.ship().optional().map(Ship::name);
        captain.ship().fetch(q -> q.attribute(Ship::name));
        ship.captain().set(captain);
        ship.captain().get();
        ship.captain().create(c -> c.setName("Anne"));
        assertThat(name).contains("Dauntless");
    }

    @Test
    void toManyByName() {
        Row ship = ships.create(s -> s.setName("Black Pearl")).row();
        Row gibbs = sailors.create(s -> s.setName("Gibbs")).row();
        Row cotton = sailors.create(s -> s.setName("Cotton")).row();
        Object key = cotton.get("id");
        ship.call("addSailor", gibbs);
        ship.call("addSailors", List.of(gibbs, cotton));
        ship.call("getSailors");
        ship.call("countSailors");
        ship.call("hasSailor", gibbs);
        ship.call("hasSailors", List.of(gibbs, cotton));
        ship.call("setSailors", List.of(gibbs));
        ship.call("removeSailor", gibbs);
        ship.call("removeSailors", List.of(gibbs, cotton));
        ship.call("createSailor", Map.of("name", "Marty"));
        ship.many("sailors").add(gibbs);
        ship.many("sailors").addAll(List.of(gibbs, cotton));
        ship.many("sailors").addKeys(List.of(key));
        ship.many("sailors").get();
        ship.many("sailors").fetch(q -> q.where("name").like("G%").limit(5));
        ship.many("sailors").count(w -> w.where("name").like("G%"));
        ship.many("sailors").has(gibbs);
        ship.many("sailors").hasAll(List.of(gibbs, cotton));
        ship.many("sailors").remove(gibbs);
        ship.many("sailors").removeKeys(List.of(key));
        ship.many("sailors").set(List.of(gibbs));
        ship.many("sailors").create(s -> s.set("name", "Pintel"));
        assertThat(ship.many("sailors").count()).isEqualTo(2);
        Row port = ports.create(p -> p.setName("Tortuga")).row();
        ship.call("addPort", port, Map.of("days", 3));
        ship.manyThrough("ports").add(port, visit -> visit.set("days", 4));
        assertThat(ship.manyThrough("ports").links())
                .extracting(v -> v.get("days"))
                .containsExactly(4);
    }

    @Test
    void typedToMany() {
        Ship ship = ships.create(s -> s.setName("Black Pearl"));
        Sailor gibbs = sailors.create(s -> s.setName("Gibbs"));
        Sailor cotton = sailors.create(s -> s.setName("Cotton"));
        Object key = cotton.id();
        ship.sailors().add(gibbs);
        ship.sailors().addAll(List.of(gibbs, cotton));
        ship.sailors().addKeys(List.of(key));
        ship.sailors().get();
        ship.sailors().fetch(q -> q.where(Sailor::name).like("G%").limit(5));
        ship.sailors().count();
        ship.sailors().count(w -> w.where(Sailor::name).like("G%"));
        ship.sailors().has(gibbs);
        ship.sailors().hasAll(List.of(gibbs, cotton));
        ship.sailors().remove(gibbs);
        ship.sailors().removeAll(List.of(gibbs, cotton));
        ship.sailors().removeKeys(List.of(key));
        ship.sailors().set(List.of(gibbs));
        ship.sailors().create(s -> s.setName("Pintel"));
        for (Sailor sailor : ship.sailors()) {
            assertThat(sailor.name()).isNotEmpty();
        }
        assertThat(ship.sailors().count()).isEqualTo(2);
        Port port = ports.create(p -> p.setName("Tortuga"));
        ship.ports().add(port);
        ship.ports().add(port, visit -> visit.setDays(4));
        ship.ports().link(port).days();
        assertThat(ship.ports().links()).extracting(Visit::days).containsExactly(4);
        ship.ports().create(p -> p.setName("Nassau"), visit -> visit.setDays(2));
    }
    // @formatter:on
}
