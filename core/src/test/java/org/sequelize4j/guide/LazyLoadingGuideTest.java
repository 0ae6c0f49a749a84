package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Strictness;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Port;
import org.sequelize4j.guide.Harbour.Sailor;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/lazy-loading.md. */
@DatabaseTest
class LazyLoadingGuideTest {
    private final Statements statements = new Statements();
    private String url;
    private Sequelize sequelize;
    private Model<Captain> captains;

    @BeforeEach
    void define(TestDatabase database) {
        url = database.url();
        sequelize = Statements.connect(url, statements);
        captains = sequelize.define(Captain.class);
        sequelize.model(Ship.class);
        sequelize.model(Sailor.class);
        sequelize.sync();
        for (String name : List.of("Jack", "Anne", "Edward")) {
            captains.create(c -> c.setName(name)
                    .with(
                            Captain::ship,
                            s -> s.setName(name + "'s ship")
                                    .with(Ship::sailors, sailor -> sailor.setName("Gibbs"))
                                    .with(Ship::sailors, sailor -> sailor.setName("Pintel"))));
        }
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void cohorts() {
        int taken = statements.of(() -> {
            for (Captain captain : captains.findAll()) {
                for (Sailor sailor : captain.ship().get().sailors()) {
                    assertThat(sailor.ship().get().captain().get()).isSameAs(captain);
                }
            }
        });

        assertThat(taken).isEqualTo(3); // captains, their ships, all sailors of these ships
    }

    @Test
    void bothEnds() {
        Ship pearl = sequelize.model(Ship.class).getByPk(1);
        Sailor gibbs = pearl.sailors().create(s -> s.setName("Gibbs"));
        Port tortuga = pearl.ports().create(p -> p.setName("Tortuga"));

        int walking = statements.of(() -> {
            assertThat(gibbs.ship().get()).isSameAs(pearl);
            assertThat(tortuga.ships().get()).containsExactly(pearl); // a new port is visited by nobody else
        });
        assertThat(walking).isZero();
    }

    @Test
    void strict() {
        try (Sequelize strict =
                Sequelize.builder().url(url).strictLoading(Strictness.THROW).connect()) {
            Captain captain = strict.model(Captain.class).findOne().orElseThrow();

            assertThatThrownBy(() -> captain.ship().get())
                    .isInstanceOf(LazyLoadingException.class)
                    .hasMessageContaining("include(Captain::ship)");
        }

        Captain lenient = captains.findOne().orElseThrow();
        assertThat(lenient.ship().get().name()).isEqualTo("Jack's ship");

        List<Captain> some =
                captains.findAll(q -> q.strictLoading(Strictness.LOG).limit(10)); // this query alone
        assertThat(some).hasSize(3);
    }

    @Test
    void strictModels() {
        Sequelize offline = Sequelize.offline();
        Model<Row> logs = offline.define("log", m -> m.attribute("text", STRING).strictLoading(Strictness.THROW));
        assertThat(logs.name()).isEqualTo("log");
    }

    @Test
    void loops() {
        try (Sequelize watched =
                Sequelize.builder().url(url).detectLoops(Strictness.THROW, 3).connect()) {
            List<Ship> all = watched.model(Ship.class).findAll();

            assertThatThrownBy(() -> {
                        for (Ship ship : all) {
                            ship.sailors().fetch(q -> q.orderBy(Sailor::name));
                        }
                    })
                    .isInstanceOf(LazyLoadingException.class)
                    .hasMessageContaining("LazyLoadingGuideTest.java:");
        }
    }
}
