package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.LoadStrategy.JOIN;
import static org.sequelize4j.LoadStrategy.SEPARATE;
import static org.sequelize4j.LoadStrategy.WINDOW;
import static org.sequelize4j.Sort.DESC;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Page;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Port;
import org.sequelize4j.guide.Harbour.Sailor;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/loading.md. */
@DatabaseTest
class LoadingGuideTest {
    private final Statements statements = new Statements();
    private Sequelize sequelize;
    private Model<Ship> ships;

    @BeforeEach
    void fillTheHarbour(TestDatabase database) {
        sequelize = Statements.connect(database.url(), statements);
        Model<Captain> captains = sequelize.define(Captain.class);
        ships = sequelize.model(Ship.class);
        sequelize.sync();
        Port nassau = sequelize.model(Port.class).create(p -> p.setName("Nassau"));
        captains.create(c -> c.setName("Jack")
                .with(Captain::ship, s -> crew(s.setName("Pearl"), 4).connect(Ship::ports, nassau, v -> v.setDays(1))));
        captains.create(c -> c.setName("Anne")
                .with(
                        Captain::ship,
                        s -> crew(s.setName("Revenge"), 2).connect(Ship::ports, nassau, v -> v.setDays(7))));
    }

    private static Ship crew(Ship ship, int sailors) {
        IntStream.rangeClosed(1, sailors).forEach(i -> ship.with(Ship::sailors, s -> s.setName("sailor " + i)));
        return ship;
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void joined() {
        int taken = statements.of(() -> {
            List<Ship> found = ships.findAll(q -> q.include(Ship::captain)
                    .include(Ship::sailors, s -> s.strategy(JOIN).orderBy(Sailor::name))
                    .orderBy(Ship::name)
                    .limit(10));

            assertThat(found).hasSize(2);
            assertThat(found.get(0).sailors()).hasSize(4);
        });

        assertThat(taken).isEqualTo(1);
    }

    @Test
    void ofTheWholeQuery() {
        int joined = statements.of(() -> ships.findAll(q ->
                q.strategy(JOIN).include(Ship::captain).include(Ship::sailors).include(Ship::ports)));
        int separate = statements.of(() -> ships.findAll(q -> q.strategy(SEPARATE)
                .include(Ship::captain)
                .include(Ship::sailors)
                .include(Ship::ports)));

        assertThat(joined).isEqualTo(2); // sailors are joined; ports beside them would multiply the rows
        assertThat(separate).isEqualTo(4); // captains, too, come by a statement of their own
    }

    @Test
    void limitOfEach() {
        List<Ship> found = ships.findAll(q -> q.include(
                        Ship::sailors,
                        s -> s.strategy(WINDOW).orderBy(Sailor::name, DESC).limit(2))
                .orderBy(Ship::name));

        assertThat(found.get(0).sailors()).extracting(Sailor::name).containsExactly("sailor 4", "sailor 3");
        assertThat(found.get(1).sailors()).extracting(Sailor::name).containsExactly("sailor 2", "sailor 1");
    }

    @Test
    void identity() {
        List<Ship> all = ships.findAll(q -> q.include(Ship::ports).orderBy(Ship::name));

        assertThat(all.get(0).ports().get().get(0))
                .isSameAs(all.get(1).ports().get().get(0)); // both visit Nassau
    }

    @Test
    void loadPlan() {
        assertThat(ships.loadPlan(q -> q.include(Ship::captain)
                        .include(
                                Ship::sailors,
                                s -> s.strategy(WINDOW).orderBy(Sailor::name).limit(3))
                        .include(Ship::ports)
                        .limit(20)))
                .isEqualTo("""
                        Ship, 20 rows: 3 statements
                          join captain (Captain) by id = captainId
                          fetch sailors (Sailor) by shipId = id, 3 rows each by WINDOW
                          fetch ports (Port) through Visit by shipId = id""");
    }

    @Test
    void refused() {
        assertThatThrownBy(() -> ships.findAll(
                        q -> q.include(Ship::sailors, s -> s.strategy(JOIN).limit(2))))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "strategy(JOIN) of include(\"sailors\") cannot have a limit inside, which counts the rows of"
                                + " each \"Ship\". Leave it out: then the rows come by a statement of their own, and the result is"
                                + " the same.");
    }

    @Test
    void snapshot() {
        Page<Ship> page = ships.findAndCountAll(
                q -> q.snapshot().include(Ship::sailors).orderBy(Ship::name).limit(1));

        assertThat(page.count()).isEqualTo(2);
        assertThat(page.rows().get(0).sailors()).hasSize(4);
    }
}
