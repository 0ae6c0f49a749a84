package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
import org.sequelize4j.error.QueryException;
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
            Case one = new Case(seed, search, tables, models.model(search.entity()));
            one.count(evaluator.count(search));
            one.verify(plain(search), Trees.roots(search, evaluator.find(search)));
            one.verifyAll(random, Trees.roots(search, evaluator.find(search)));
        }
        checkAmongEachOther(seed, models, tables, random);
    }

    /** Where the naive evaluation does not know what a find means, all strategies have to agree at least. */
    private void checkAmongEachOther(long seed, DefinedEntities models, Tables tables, Random random) {
        for (int i = 0; i < CASES_PER_ROWS / 4; i++) {
            Search search = RandomSearches.overMany(random, tables.entities()).root();
            Case one = new Case(seed, search, tables, models.model(search.entity()));
            one.expected().ifPresent(expected -> one.verifyAll(random, expected));
        }
    }

    private static Consumer<Query<Row>> plain(Search search) {
        return q -> Asking.ask(search, q);
    }

    /** One find over some rows. */
    private final class Case {
        private final long seed;
        private final Search search;
        private final Tables tables;
        private final Model<Row> model;

        Case(long seed, Search search, Tables tables, Model<Row> model) {
            this.seed = seed;
            this.search = search;
            this.tables = tables;
            this.model = model;
        }

        void count(long expected) {
            assertThat(model.count(plain(search)))
                    .as("-Dstrategies.seed=%d %s", seed, search)
                    .isEqualTo(expected);
        }

        /** What the plan's own choice gives, unless the find has no meaning. */
        Optional<List<Object>> expected() {
            try {
                return Optional.of(found(plain(search)));
            } catch (QueryException meaningless) {
                return Optional.empty();
            }
        }

        List<Object> found(Consumer<Query<Row>> query) {
            return Trees.roots(
                    search, model.findAll(query).stream().map(Row::toMap).toList());
        }

        void verifyAll(Random random, List<Object> expected) {
            LoadStrategy said = unjoined.get(random.nextInt(unjoined.size()));
            int some = 2 + random.nextInt(3);
            verify(q -> Asking.ask(search, q.strategy(LoadStrategy.JOIN)), expected);
            verify(
                    q -> Asking.ask(
                            search,
                            q.strategy(LoadStrategy.JOIN),
                            link -> link.name().charAt(link.name().length() - 1) % some == 0 ? said : null),
                    expected);
        }

        void verify(Consumer<Query<Row>> query, List<Object> expected) {
            try {
                assertThat(found(query)).isEqualTo(expected);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "-Dstrategies.seed=" + seed + "\n" + search + "\n" + model.toSql(query) + "\n" + tables, e);
            }
        }
    }
}
