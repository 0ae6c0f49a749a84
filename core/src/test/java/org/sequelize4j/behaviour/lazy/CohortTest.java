package org.sequelize4j.behaviour.lazy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sequelize4j.Row;
import org.sequelize4j.behaviour.lazy.Harbour.Captain;
import org.sequelize4j.behaviour.lazy.Harbour.Sail;
import org.sequelize4j.behaviour.lazy.Harbour.Ship;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Instances that came together load together, at any depth, and keep each other no longer than they are used. */
class CohortTest {
    @DatabaseTest
    void whatIsLoadedLazilyIsACohortAgain(TestDatabase database) {
        try (Harbour harbour = new Harbour(database, b -> b)) {
            int sails = 0;
            for (Captain captain : harbour.captains.findAll()) {
                for (Sail sail : captain.ship().get().sails()) {
                    assertThat(sail.ship().get().captain().get()).isSameAs(captain);
                    sails++;
                }
            }

            assertThat(sails).isEqualTo(2 * Harbour.SHIPS);
            assertThat(harbour.statements()).as("captains, ships, sails").isEqualTo(3);
        }
    }

    @DatabaseTest
    void aLongResultLoadsAThousandAtOnce(TestDatabase database) {
        try (Harbour harbour = new Harbour(database, b -> b)) {
            harbour.rows.bulkCreate(IntStream.range(0, 2500)
                    .mapToObj(i -> Map.of("name", "more " + i))
                    .toList());
            List<Ship> all = harbour.ships.findAll(q -> q.orderBy(Ship::id));
            harbour.statements();

            all.forEach(ship -> ship.sails().get());

            assertThat(harbour.statements()).isBetween(3, 4);
        }
    }

    @DatabaseTest
    void aMemberThatIsHeldKeepsNoOther(TestDatabase database) throws InterruptedException {
        try (Harbour harbour = new Harbour(database, b -> b)) {
            List<Row> all = new ArrayList<>(harbour.rows.findAll(q -> q.orderBy("id")));
            Row held = all.get(3);
            WeakReference<Row> other = new WeakReference<>(all.get(4));
            all.clear();

            for (int i = 0; i < 50 && other.get() != null; i++) {
                System.gc();
                Thread.sleep(10);
            }

            assertThat(other.get()).isNull();
            harbour.statements();
            assertThat(held.many("sails").get()).hasSize(2);
            assertThat(harbour.statements()).isEqualTo(1);
        }
    }
}
