package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Port;
import org.sequelize4j.guide.Harbour.Sailor;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.guide.Harbour.Visit;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/queries.md that are about associated rows. */
@DatabaseTest
class AssociatedRowsGuideTest {
    private final Sequelize sequelize;
    private final Model<Captain> captains;
    private final Model<Ship> ships;

    AssociatedRowsGuideTest(TestDatabase database) {
        sequelize = Statements.connect(database.url(), new Statements());
        captains = sequelize.define(Captain.class);
        ships = sequelize.model(Ship.class);
        sequelize.sync();
    }

    @BeforeEach
    void fillTheHarbour() {
        Port tortuga = sequelize.model(Port.class).create(p -> p.setName("Tortuga"));
        Port nassau = sequelize.model(Port.class).create(p -> p.setName("Nassau"));
        captains.create(c -> c.setName("Jack Sparrow")
                .setSkillLevel(9)
                .with(
                        Captain::ship,
                        s -> s.setName("Black Pearl")
                                .setAmountOfSails(4)
                                .with(Ship::sailors, sailor -> sailor.setName("Gibbs"))
                                .with(Ship::sailors, sailor -> sailor.setName("Pintel"))
                                .with(Ship::sailors, sailor -> sailor.setName("Ragetti"))
                                .connect(Ship::ports, tortuga, visit -> visit.setDays(3))
                                .connect(Ship::ports, nassau, visit -> visit.setDays(4))));
        captains.create(c -> c.setName("Anne Bonny")
                .setSkillLevel(8)
                .with(
                        Captain::ship,
                        s -> s.setName("Revenge")
                                .setAmountOfSails(2)
                                .with(Ship::sailors, sailor -> sailor.setName("Mary"))
                                .connect(Ship::ports, nassau, visit -> visit.setDays(7))));
        captains.create(c -> c.setName("Edward").setSkillLevel(3));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void conditionsOnTheRowsOfAssociations() {
        List<Ship> withMary = ships.findAll(
                q -> q.whereHas(Ship::sailors, s -> s.where(Sailor::name).eq("Mary")));
        List<Captain> ashore = captains.findAll(q -> q.whereNone(Captain::ship));
        List<Ship> onlyMary = ships.findAll(
                q -> q.whereEvery(Ship::sailors, s -> s.where(Sailor::name).eq("Mary")));
        List<Ship> wellManned = ships.findAll(q -> q.whereCount(Ship::sailors).gte(3));
        List<Ship> twoLongVisits = ships.findAll(q -> q.whereCount(
                        Ship::ports,
                        port -> {},
                        visit -> visit.where(Visit::days).gt(2))
                .eq(2));
        List<Ship> neverLong = ships.findAll(q -> q.whereEvery(
                Ship::ports, port -> {}, visit -> visit.where(Visit::days).lte(2)));

        assertThat(withMary).extracting(Ship::name).containsExactly("Revenge");
        assertThat(ashore).extracting(Captain::name).containsExactly("Edward");
        assertThat(onlyMary).isEqualTo(withMary);
        assertThat(neverLong).doesNotContainAnyElementsOf(twoLongVisits).doesNotContainNull();
        assertThat(wellManned).extracting(Ship::name).containsExactly("Black Pearl");
        assertThat(twoLongVisits).isEqualTo(wellManned);
    }
}
