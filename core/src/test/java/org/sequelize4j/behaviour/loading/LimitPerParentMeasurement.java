package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/**
 * Measures what a limit per parent costs by each strategy; no part of the suite. To be run by its name:
 * {@code ./mvnw -pl core -am test -Dtest=LimitPerParentMeasurement -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class LimitPerParentMeasurement {
    private static final int PARENTS = 200;
    private static final int TIMES = 15;

    @DatabaseTest
    void threeOfEachParent(TestDatabase database) {
        for (int children : List.of(5, 50, 1000)) {
            for (boolean ordered : List.of(false, true)) {
                measure(database, children, ordered);
            }
        }
    }

    private static void measure(TestDatabase database, int children, boolean ordered) {
        String name = "post" + children + (ordered ? "o" : "");
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect()) {
            Model<Row> authors = sequelize.define("author" + name, m -> m.attribute("name", INTEGER));
            Model<Row> posts = sequelize.define(name, m -> {
                m.attribute("rank", INTEGER);
                if (ordered) {
                    m.index("authorId", "rank");
                }
            });
            authors.hasMany(posts, a -> a.as("posts").foreignKey("authorId"));
            sequelize.sync();
            fill(authors, posts, children);
            boolean lateral = Dialects.ofUrl(database.url()).can(Capability.LATERAL);
            for (LoadStrategy strategy :
                    lateral ? List.of(LoadStrategy.WINDOW, LoadStrategy.LATERAL) : List.of(LoadStrategy.WINDOW)) {
                System.out.printf(
                        "%s: %d children each, index with the order: %b, %s: %.1f ms%n",
                        database.engine(), children, ordered, strategy, milliseconds(authors, strategy));
            }
        }
    }

    private static void fill(Model<Row> authors, Model<Row> posts, int children) {
        Random random = new Random(1);
        for (int parent = 1; parent <= PARENTS; parent++) {
            authors.create(Map.of("name", parent));
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = 0; i < children; i++) {
                rows.add(Map.of("authorId", parent, "rank", random.nextInt(1_000_000)));
            }
            posts.bulkCreate(rows);
        }
    }

    private static double milliseconds(Model<Row> authors, LoadStrategy strategy) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            List<Row> found = authors.findAll(q ->
                    q.include("posts", p -> p.strategy(strategy).orderBy("rank").limit(3)));
            best = Math.min(best, System.nanoTime() - begun);
            assertThat(found)
                    .allSatisfy(author -> assertThat(author.many("posts")).hasSize(3));
        }
        return best / 1e6;
    }
}
