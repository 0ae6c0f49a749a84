package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Model;
import org.sequelize4j.Page;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/**
 * Random finds over random rows give what a naive evaluation in memory gives. {@code -Dfinds=5000} runs more of them, {@code
 * -Dfinds.seed=…} begins with the one that a failure names.
 */
@DatabaseTest
class RandomFindsTest {
    private static final int FINDS = Integer.getInteger("finds", 300);
    private static final long SEED = Long.getLong("finds.seed", 20_000);
    private static final int FINDS_PER_TABLES = 10;

    private final boolean nullsAreSmall;
    private final String url;

    RandomFindsTest(TestDatabase database) {
        url = database.url();
        nullsAreSmall = database.engine() != Engine.POSTGRES;
    }

    @Test
    void findsGiveWhatTheNaiveEvaluationGives() {
        try (Sequelize sequelize =
                Sequelize.builder().url(url).timestamps(false).connect()) {
            Zoo zoo = new Zoo(sequelize);
            for (long seed = SEED; seed < SEED + FINDS; seed += FINDS_PER_TABLES) {
                Tables tables = new RandomTables(new Random(seed)).make();
                zoo.fill(tables);
                for (long own = seed; own < seed + FINDS_PER_TABLES; own++) {
                    check(zoo, tables, seed, new RandomSearches(new Random(own), Zoo.ENTITIES));
                }
            }
        }
    }

    private void check(Zoo zoo, Tables tables, long seed, RandomSearches searches) {
        Search search = searches.root();
        Evaluator evaluator = new Evaluator(tables, nullsAreSmall);
        Model<Row> model = zoo.model(search.entity());
        List<Object> expected = Trees.roots(search, evaluator.find(search));
        try {
            assertThat(found(search, model.findAll(q -> Asking.ask(search, q))))
                    .as("findAll")
                    .isEqualTo(expected);
            for (LoadStrategy strategy : LoadStrategy.values()) {
                assertThat(found(search, model.findAll(q -> Asking.ask(search, q.strategy(strategy)))))
                        .as(strategy.name())
                        .isEqualTo(expected);
            }
            Page<Row> page = model.findAndCountAll(q -> Asking.ask(search, q));
            assertThat(found(search, page.rows())).as("page").isEqualTo(expected);
            assertThat(page.count()).as("count of the page").isEqualTo(evaluator.count(search));
            assertThat(model.count(w -> Asking.conditions(search.conditions(), w)))
                    .as("count")
                    .isEqualTo(evaluator.count(search.including(List.of())));
            try (Stream<Row> stream = model.stream(q -> Asking.ask(search, q))) {
                assertThat(found(search, stream.toList())).as("stream").isEqualTo(expected);
            }
            checkLazyLoading(model, evaluator, searches.plain(search.entity(), 2));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    "-Dfinds.seed=" + seed + "\n" + search + "\n" + model.toSql(q -> Asking.ask(search, q)) + "\n"
                            + tables,
                    e);
        }
    }

    private static void checkLazyLoading(Model<Row> model, Evaluator evaluator, Search search) {
        List<Row> rows = model.findAll();

        assertThat(Trees.roots(
                        search,
                        rows.stream().map(row -> Trees.walked(row, search)).toList()))
                .as("loaded one by one")
                .isEqualTo(Trees.roots(search, evaluator.find(search)));
    }

    private static List<Object> found(Search search, List<Row> rows) {
        return Trees.roots(search, rows.stream().map(Row::toMap).toList());
    }
}
