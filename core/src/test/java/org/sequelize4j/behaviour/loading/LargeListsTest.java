package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** More keys and values than a statement has placeholders. */
@DatabaseTest
class LargeListsTest {
    private static final int ROWS = 35_000;

    private final AtomicInteger statements = new AtomicInteger();
    private final Sequelize sequelize;
    private final Model<Row> things;

    LargeListsTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> statements.incrementAndGet())
                .connect();
        things = sequelize.define("thing", m -> m.attribute("name", STRING));
        Model<Row> parts = sequelize.define("part", m -> m.attribute("size", INTEGER));
        things.hasMany(parts);
        parts.belongsTo(things);
        sequelize.sync();
        things.bulkCreate(IntStream.rangeClosed(1, ROWS)
                .mapToObj(id -> Map.of("id", id, "name", "thing " + id))
                .toList());
        parts.bulkCreate(IntStream.rangeClosed(1, ROWS)
                .mapToObj(id -> Map.of("id", id, "size", id % 5, "thingId", id))
                .toList());
        statements.set(0);
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void childrenOfMoreParentsThanPlaceholdersAreFetchedInChunks() {
        assertThat(things.findAll(q -> q.include("parts")))
                .hasSize(ROWS)
                .allMatch(thing -> thing.many("parts").get().size() == 1);
        assertThat(statements).hasValue(3);
        try (Stream<Row> stream = things.stream(q -> q.include("parts"))) {
            assertThat(stream.filter(thing -> thing.many("parts").get().size() == 1))
                    .hasSize(ROWS);
        }
    }

    @Test
    void aConditionTakesMoreValuesThanPlaceholders() {
        List<Integer> ids = IntStream.rangeClosed(1, 70_000).boxed().toList();
        List<String> names = ids.stream().map(id -> "thing " + id).toList();

        assertThat(things.count(w -> w.where("id").in(ids))).isEqualTo(ROWS);
        assertThat(things.count(w -> w.where("name").in(names).where("id").notIn(ids.subList(0, 34_000))))
                .isEqualTo(1_000);
    }
}
