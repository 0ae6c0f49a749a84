package org.sequelize4j.behaviour.lazy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Strictness;
import org.sequelize4j.behaviour.lazy.Harbour.Captain;
import org.sequelize4j.behaviour.lazy.Harbour.Ship;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A statement for each instance of one result is reported, once for each place in the code. */
class LoopDetectionTest {
    private static List<String> warnings(TestDatabase database, java.util.function.Consumer<Harbour> loop) {
        try (Harbour harbour = new Harbour(database, b -> b.detectLoops(Strictness.LOG))) {
            return Log.warnings(() -> loop.accept(harbour));
        }
    }

    @DatabaseTest
    void aFetchInALoopIsToldWithItsPlaceAndTheInclude(TestDatabase database) {
        List<String> warnings = warnings(database, harbour -> {
            for (Ship ship : harbour.ships.findAll()) {
                ship.sails().fetch(q -> q.orderBy("name"));
            }
        });

        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0))
                .contains("5 instances of \"Ship\"", "\"sails\"", "fetch(…)", "include(Ship::sails)")
                .contains("LoopDetectionTest.java:");
    }

    @DatabaseTest
    void aPlaceIsToldOnce(TestDatabase database) {
        List<String> warnings = warnings(database, harbour -> {
            for (int i = 0; i < 3; i++) {
                harbour.ships.findAll().forEach(ship -> ship.sails().count());
            }
        });

        assertThat(warnings).hasSize(1);
    }

    @DatabaseTest
    void countsAndRelationMethodsAndKeysAreLoopsToo(TestDatabase database) {
        List<String> warnings = warnings(database, harbour -> {
            harbour.ships.findAll().forEach(ship -> ship.sails().count());
            harbour.ships.findAll().forEach(ship -> ship.sails().hasKeys(List.of(1)));
            harbour.rows.findAll().forEach(ship -> ship.call("getCaptain"));
            harbour.ships.findAll().forEach(ship -> harbour.captains.findByPk(ship.captainId()));
        });

        assertThat(warnings).hasSize(4);
        assertThat(warnings.get(0)).contains("withCount(Ship::sails)");
        assertThat(warnings.get(2)).contains("getCaptain(…)");
        assertThat(warnings.get(3)).contains("\"captain\"", "findByPk(…)", "include(Ship::captain)");
    }

    @DatabaseTest
    void whatIsNoLoopOverOneResultIsNotTold(TestDatabase database) {
        List<String> warnings = warnings(database, harbour -> {
            List<Ship> all = harbour.ships.findAll();
            all.forEach(ship -> ship.sails().get());
            all.forEach(ship -> ship.captain().get());
            for (int i = 0; i < 9; i++) {
                all.get(0).sails().fetch(q -> {});
            }
            for (int i = 1; i <= Harbour.SHIPS; i++) {
                harbour.ships.getByPk(i).sails().count();
                harbour.captains.getByPk(i);
            }
            all.subList(0, 4).forEach(ship -> harbour.captains.findByPk(ship.captainId()));
        });

        assertThat(warnings).isEmpty();
    }

    @DatabaseTest
    void aLoopCanBeRefused(TestDatabase database) {
        try (Harbour harbour = new Harbour(database, b -> b.detectLoops(Strictness.THROW, 3))) {
            List<Captain> all = harbour.captains.findAll();
            all.get(0).ship().fetch(q -> {});
            all.get(1).ship().fetch(q -> {});
            harbour.statements();

            assertThatThrownBy(() -> all.get(2).ship().fetch(q -> {}))
                    .isInstanceOf(LazyLoadingException.class)
                    .hasMessageContaining("3 instances of \"Captain\"");
            assertThat(harbour.statements()).isZero();
        }
    }

    @DatabaseTest
    void lazyReadsOnAnotherThreadLoadForOneAndAreTold(TestDatabase database) {
        List<String> warnings = warnings(database, harbour -> {
            List<Ship> all = harbour.ships.findAll();
            Thread other = new Thread(() -> all.forEach(ship -> ship.sails().get()));
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(warnings).hasSize(1);
    }

    @Test
    void oneInstanceMakesNoLoop() {
        assertThatThrownBy(() -> Sequelize.builder().detectLoops(Strictness.LOG, 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("it takes 2 or more");
    }
}
