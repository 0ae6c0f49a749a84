package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/**
 * Random models, rows and includes are loaded by every strategy as a naive evaluation in memory says. {@code
 * -Dstrategies=20000} runs more of them, {@code -Dstrategies.seed=…} begins with the models that a failure names.
 */
@DatabaseTest
class RandomStrategiesTest {
    private static final int CASES = Integer.getInteger("strategies", 2_000);
    private static final long SEED = Long.getLong("strategies.seed", 1);
    private static final int CASES_PER_MODELS = 100;
    private static final int CASES_PER_ROWS = 20;

    private final String url;
    private final Dialect dialect;
    private final List<LoadStrategy> unjoined;

    RandomStrategiesTest(TestDatabase database) {
        url = database.url();
        dialect = Dialects.ofUrl(url);
        unjoined = dialect.can(Capability.LATERAL)
                ? List.of(LoadStrategy.SEPARATE, LoadStrategy.WINDOW, LoadStrategy.LATERAL)
                : List.of(LoadStrategy.SEPARATE, LoadStrategy.WINDOW);
    }

    @Test
    void everyStrategyGivesWhatTheNaiveEvaluationGives() {
        for (long seed = SEED; seed < SEED + CASES; seed += CASES_PER_MODELS) {
            Random random = new Random(seed);
            Entities entities = new RandomEntities(random).make();
            try (Sequelize sequelize =
                    Sequelize.builder().url(url).timestamps(false).connect()) {
                DefinedEntities models = new DefinedEntities(sequelize, entities);
                sequelize.sync();
                for (int i = 0; i < CASES_PER_MODELS / CASES_PER_ROWS; i++) {
                    check(seed, models, new RandomRows(random, entities).make(), random);
                }
                sequelize.drop();
            }
        }
    }

    private void check(long seed, DefinedEntities models, Tables tables, Random random) {
        models.fill(tables);
        Evaluator evaluator = new Evaluator(tables, !dialect.can(Capability.NULLS_ARE_HIGH));
        for (int i = 0; i < CASES_PER_ROWS; i++) {
            Search search = new RandomSearches(random, tables.entities()).root();
            List<Object> expected = Trees.roots(search, evaluator.find(search));
            Model<Row> model = models.model(search.entity());
            LoadStrategy said = unjoined.get(random.nextInt(unjoined.size()));
            int some = 2 + random.nextInt(3);
            Consumer<Query<Row>> plain = q -> Asking.ask(search, q);
            Consumer<Query<Row>> joined = q -> Asking.ask(search, q.strategy(LoadStrategy.JOIN));
            Consumer<Query<Row>> mixed = q -> Asking.ask(
                    search,
                    q.strategy(LoadStrategy.JOIN),
                    link -> link.name().charAt(link.name().length() - 1) % some == 0 ? said : null);
            assertThat(model.count(plain::accept)).as("%d: %s", seed, search).isEqualTo(evaluator.count(search));
            for (Consumer<Query<Row>> query : List.of(plain, joined, mixed)) {
                try {
                    assertThat(Trees.roots(
                                    search,
                                    model.findAll(query).stream()
                                            .map(Row::toMap)
                                            .toList()))
                            .isEqualTo(expected);
                } catch (RuntimeException | AssertionError e) {
                    throw new AssertionError(
                            "-Dstrategies.seed=" + seed + "\n" + search + "\n" + model.toSql(query) + "\n" + tables, e);
                }
            }
        }
    }
}
