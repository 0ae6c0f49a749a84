package org.sequelize4j.behaviour.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Orphans;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Many threads save the same rows at once, each in an order of its own: none fails, and nothing is written by halves. */
@DatabaseTest
class ConcurrentGraphsTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 3;

    private final Sequelize sequelize;
    private final Model<Row> teams;
    private final Model<Row> players;

    ConcurrentGraphsTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        teams = sequelize.define("team", m -> m.attribute("name", STRING));
        players = sequelize.define("player", m -> m.attribute("name", STRING).attribute("number", INTEGER));
        Model<Row> sponsors = sequelize.define("sponsor", m -> m.attribute("name", STRING));
        teams.hasMany(players, a -> a.as("players"));
        players.belongsTo(teams);
        teams.belongsToMany(sponsors, a -> a.through("contract").as("sponsors"));
        sponsors.belongsToMany(teams, a -> a.through("contract"));
        sequelize.sync();
        for (int i = 0; i < 3; i++) {
            teams.create(Map.of("name", "team"));
            sponsors.create(Map.of("name", "sponsor"));
        }
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private static void atOnce(Consumer<Random> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Random random = new Random(i);
                all.add(threads.submit(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        work.accept(random);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Integer> shuffled(Random random, int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }

    @Test
    void graphsOfTheSameRowsAreSavedOneAfterTheOther() throws Exception {
        atOnce(random -> {
            String name = "n" + random.nextInt();
            List<Map<String, Object>> graphs = new ArrayList<>();
            for (int id : shuffled(random, 3).subList(0, 2)) {
                graphs.add(Map.of(
                        "id",
                        id,
                        "name",
                        name,
                        "players",
                        List.of(Map.of("name", name), Map.of("name", name)),
                        "sponsors",
                        List.of(1 + random.nextInt(3))));
            }
            teams.saveGraphs(
                    graphs,
                    g -> g.association("players", p -> p.replace().orphans(Orphans.DELETE))
                            .association("sponsors", s -> s.replace()));
        });

        for (Row team : teams.findAll(q -> q.include("players").include("sponsors"))) {
            assertThat(team.many("players").get())
                    .hasSize(2)
                    .allMatch(player -> player.get("name").equals(team.get("name")));
            assertThat(team.many("sponsors").get()).hasSize(1);
        }
    }

    @Test
    void instancesAreSavedTogetherInWhateverOrderTheyAreGiven() throws Exception {
        List<Map<String, Object>> values = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            values.add(Map.of("name", "p" + i, "number", i));
        }
        players.bulkCreate(values);
        atOnce(random -> {
            int number = random.nextInt();
            List<Row> all = new ArrayList<>(players.findAll());
            Collections.shuffle(all, random);
            all.forEach(player -> player.set("number", number));
            players.bulkSave(all);
        });

        assertThat(players.findAll())
                .extracting(player -> player.get("number"))
                .as("the numbers of the last one to save")
                .hasSize(30)
                .containsOnly(players.getByPk(1).get("number"));
    }
}
