package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Found;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Upserted;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Many threads write the same key at once: one of them makes the row, all of them get it, and none sees a failure. */
@DatabaseTest
class ConcurrentWritesTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 5;

    private final Sequelize sequelize;
    private final Model<Row> words;
    private final Model<Row> users;

    ConcurrentWritesTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        words = sequelize.define(
                "word",
                m -> m.attribute("word", STRING, a -> a.primaryKey())
                        .attribute("n", INTEGER)
                        .timestamps(false));
        users = sequelize.define(
                "user",
                m -> m.attribute("email", STRING, a -> a.unique())
                        .attribute("n", INTEGER)
                        .timestamps(false));
        users.belongsToMany(words, a -> a.through("user_words"));
        words.belongsToMany(users, a -> a.through("user_words"));
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void oneUpsertOfTheSameValuesIsTheNewOne() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String word = "w" + round;
            List<Upserted<Row>> upserted = atOnce(i -> words.upsert(Map.of("word", word, "n", 5)));

            assertThat(upserted).filteredOn(Upserted::created).hasSize(1);
            assertThat(upserted).noneMatch(one -> one.instance().isNew());
        }
        assertThat(words.count()).isEqualTo(ROUNDS);
    }

    @Test
    void upsertsByUniqueKeyInTransactionsEndUpInOneRow() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String email = "e" + round;
            List<Upserted<Row>> upserted = atOnce(i -> sequelize.transaction(tx -> {
                Upserted<Row> one = users.upsert(Map.of("email", email, "n", i));
                users.count();
                return one;
            }));

            assertThat(upserted).filteredOn(Upserted::created).hasSize(1);
            assertThat(ids(upserted.stream().map(Upserted::instance).toList())).hasSize(1);
        }
        assertThat(users.count()).isEqualTo(ROUNDS);
    }

    @Test
    void oneOfThoseThatFindOrCreateCreates() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String email = "f" + round;
            List<Found<Row>> found = atOnce(i -> sequelize.transaction(tx -> {
                users.count();
                return users.findOrCreate(q -> q.where("email", email), u -> u.set("n", i));
            }));

            assertThat(found).filteredOn(Found::created).hasSize(1);
            assertThat(ids(found.stream().map(Found::instance).toList())).hasSize(1);
        }
        assertThat(users.count()).isEqualTo(ROUNDS);
    }

    @Test
    void ignoredDuplicatesAreTheRowsOfWhoeverWasFaster() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String email = "g" + round;
            List<Row> rows = atOnce(i -> sequelize.transaction(tx -> {
                users.count();
                return users.bulkCreate(List.of(Map.of("email", email, "n", i)), o -> o.ignoreDuplicates())
                        .get(0);
            }));

            assertThat(ids(rows)).hasSize(1);
            assertThat(rows)
                    .extracting(row -> row.get("n"))
                    .containsOnly(rows.get(0).get("n"));
        }
        assertThat(users.count()).isEqualTo(ROUNDS);
    }

    @Test
    void whoConnectsTwoRowsThatOthersConnectHasThemConnected() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Row user = users.create(Map.of("email", "h" + round));
            words.create(Map.of("word", "h" + round));
            Object word = "h" + round;
            atOnce(i -> sequelize.transaction(tx -> {
                Row mine = users.getByPk(user.get("id"));
                mine.call("addWord", word);
                return mine.call("countWords");
            }));

            assertThat(user.call("countWords")).isEqualTo(1L);
        }
    }

    private static Set<Object> ids(List<Row> rows) {
        Set<Object> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.getDataValue("id")));
        return ids;
    }

    private static <R> List<R> atOnce(Function<Integer, R> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<R>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                tasks.add(() -> {
                    start.await();
                    return work.apply(number);
                });
            }
            List<R> results = new ArrayList<>();
            for (Future<R> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
