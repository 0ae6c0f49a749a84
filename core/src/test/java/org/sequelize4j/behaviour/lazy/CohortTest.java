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

/** Instances that came together load together, at any depth, and keep few others longer than they are used. */
class CohortTest {
    private static final long MOST_KEPT = 16;

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
    void aMemberThatIsHeldKeepsFewOthers(TestDatabase database) throws InterruptedException {
        try (Harbour harbour = new Harbour(database, b -> b)) {
            harbour.rows.bulkCreate(IntStream.range(0, 100)
                    .mapToObj(i -> Map.of("name", "more " + i))
                    .toList());
            List<Row> all = new ArrayList<>(harbour.rows.findAll(q -> q.orderBy("id")));
            Row held = all.get(3);
            List<WeakReference<Row>> others =
                    all.stream().<WeakReference<Row>>map(WeakReference::new).toList();
            all.clear();

            for (int i = 0; i < 50 && alive(others) > MOST_KEPT; i++) {
                System.gc();
                Thread.sleep(10);
            }

            assertThat(alive(others)).isBetween(1L, MOST_KEPT);
            harbour.statements();
            assertThat(held.many("sails").get()).hasSize(2);
            assertThat(harbour.statements()).isEqualTo(1);
        }
    }

    private static long alive(List<WeakReference<Row>> rows) {
        return rows.stream().filter(row -> row.get() != null).count();
    }
}
