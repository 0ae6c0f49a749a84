package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Sort.DESC;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.CountOf;
import org.sequelize4j.From;
import org.sequelize4j.Model;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Port;
import org.sequelize4j.guide.Harbour.Sailor;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/shapes.md. */
@DatabaseTest
class ShapesGuideTest {
    private final Sequelize sequelize;
    private final Model<Captain> captains;
    private final Model<Ship> ships;

    ShapesGuideTest(TestDatabase database) {
        sequelize = Statements.connect(database.url(), new Statements());
        captains = sequelize.define(Captain.class);
        ships = sequelize.model(Ship.class);
        sequelize.sync();
    }

    @BeforeEach
    void fillTheHarbour() {
        Port tortuga = sequelize.model(Port.class).create(p -> p.setName("Tortuga"));
        captains.create(c -> c.setName("Jack Sparrow")
                .setSkillLevel(9)
                .with(
                        Captain::ship,
                        s -> s.setName("Black Pearl")
                                .with(Ship::sailors, sailor -> sailor.setName("Gibbs"))
                                .with(Ship::sailors, sailor -> sailor.setName("Pintel"))
                                .connect(Ship::ports, tortuga, visit -> visit.setDays(3))));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void recordsAsShapes() {
        record SailorName(String name) {}
        record ShipView(
                String name,
                @From("captain.name") String captain,
                @CountOf("ports") long ports,
                List<SailorName> sailors) {}

        List<ShipView> views = ships.into(ShipView.class).findAll(q -> q.orderBy(Ship::name));
        List<ShipView> first = ships.into(ShipView.class)
                .findAll(q -> q.orderBy(Ship::name)
                        .include(
                                Ship::sailors,
                                s -> s.orderBy(Sailor::name, DESC).limit(1)));

        SailorName gibbs = new SailorName("Gibbs");
        SailorName pintel = new SailorName("Pintel");
        assertThat(views).containsExactly(new ShipView("Black Pearl", "Jack Sparrow", 1, List.of(gibbs, pintel)));
        assertThat(first).containsExactly(new ShipView("Black Pearl", "Jack Sparrow", 1, List.of(pintel)));
    }

    @Test
    void partialInstances() {
        Captain jack = captains.getByPk(1, q -> q.attribute(Captain::skillLevel));
        assertThatThrownBy(jack::name)
                .isInstanceOf(InstanceException.class)
                .hasMessage(
                        "\"Captain.name\" is not known here, because the statement that this instance comes from did not read"
                                + " it. Add \"name\" to attributes(…) of the query, or call reload() first.");
        assertThat(jack.toMap()).isEqualTo(Map.of("skillLevel", 9));
    }
}
