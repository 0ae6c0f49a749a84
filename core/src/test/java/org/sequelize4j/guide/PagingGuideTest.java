package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Sort.DESC;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Page;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Slice;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Sailor;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/streams-and-paging.md. */
@DatabaseTest
class PagingGuideTest {
    private Sequelize sequelize;
    private Model<Captain> captains;
    private Model<Ship> ships;

    @BeforeEach
    void define(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        captains = sequelize.define(Captain.class);
        ships = sequelize.model(Ship.class);
        sequelize.model(Sailor.class);
        sequelize.sync();
        for (int i = 1; i <= 7; i++) {
            int number = i;
            captains.create(c -> c.setName("Captain " + number)
                    .setSkillLevel(number / 2)
                    .with(
                            Captain::ship,
                            s -> s.setName("Ship " + number)
                                    .with(Ship::sailors, sailor -> sailor.setName("Sailor " + number))));
        }
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    record Response(
            List<Captain> rows,
            @Nullable String before,
            @Nullable String after) {}

    Response page(@Nullable String before, @Nullable String after) {
        Slice<Captain> slice = captains.findSlice(q -> q.include(Captain::ship)
                .orderBy(Captain::skillLevel, DESC)
                .limit(3)
                .before(before) // null says nothing
                .after(after));
        return new Response(
                slice.rows(),
                slice.hasPrevious() ? slice.previousCursor() : null,
                slice.hasNext() ? slice.nextCursor() : null);
    }

    @Test
    void slices() {
        Response first = page(null, null);
        Response second = page(null, first.after());
        Response third = page(null, second.after());

        assertThat(List.of(first, second, third))
                .extracting(response -> response.rows().size())
                .containsExactly(3, 3, 1);
        assertThat(third.after()).isNull();
        assertThat(page(third.before(), null).rows()).isEqualTo(second.rows());
        assertThatThrownBy(() -> page(null, "'; DROP TABLE captains; --")).isInstanceOf(QueryException.class);
    }

    @Test
    void numberedPages() {
        Page<Captain> page =
                captains.findAndCountAll(q -> q.orderBy(Captain::name).page(2, 3));

        assertThat(page.count()).isEqualTo(7);
        assertThat(page.rows()).extracting(Captain::name).containsExactly("Captain 4", "Captain 5", "Captain 6");
    }

    @Test
    void batches() {
        captains.inBatches(500, q -> q.where(Captain::skillLevel).lt(2), batch -> {
            for (Captain captain : batch) {
                captain.update(c -> c.setSkillLevel(2)); // a batch that follows is found by its key, not by a number
            }
        });

        assertThat(captains.count(w -> w.where(Captain::skillLevel).lt(2))).isZero();
    }

    @Test
    void streams() {
        List<String> names = new ArrayList<>();
        try (Stream<Ship> all =
                ships.stream(q -> q.orderBy(Ship::name).include(Ship::captain).include(Ship::sailors))) {
            all.filter(ship -> ship.sailors().get().size() == 1)
                    .forEach(ship -> names.add(ship.captain().get().name()));
        }

        assertThat(names).hasSize(7);
    }
}
