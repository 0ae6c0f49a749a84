package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/**
 * Measures what values over associated rows cost by subqueries, as the library sends them, and by a join with a grouped table,
 * written by hand; no part of the suite. To be run by its name:
 * {@code ./mvnw -pl core -am test -Dtest=AssociatedValuesMeasurement -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class AssociatedValuesMeasurement {
    private static final int AUTHORS = 20_000;
    private static final int POSTS_OF_EACH = 10;
    private static final int TIMES = 6;

    @DatabaseTest
    void subqueryAndJoin(TestDatabase database) {
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect()) {
            Model<Row> authors = sequelize.define("author", m -> m.attribute("grade", INTEGER));
            Model<Row> posts = sequelize.define("post", m -> m.attribute("likes", INTEGER));
            authors.hasMany(posts, a -> a.as("posts"));
            sequelize.sync();
            fill(authors, posts);
            tellOptimizer(database, sequelize);
            compare(
                    database,
                    sequelize,
                    authors,
                    "a page of 20 by primary key",
                    "ORDER BY a.id LIMIT 20",
                    20,
                    q -> q.orderBy("id").limit(20));
            compare(
                    database,
                    sequelize,
                    authors,
                    "100 rows by a condition",
                    "WHERE a.id > 100 AND a.id <= 200",
                    100,
                    q -> q.where("id").gt(100).where("id").lte(200));
            compare(database, sequelize, authors, "all rows", "", AUTHORS, q -> {});
        }
    }

    private static void fill(Model<Row> authors, Model<Row> posts) {
        Random random = new Random(1);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int author = 1; author <= AUTHORS; author++) {
            rows.add(Map.of("grade", random.nextInt(100)));
        }
        authors.bulkCreate(rows);
        for (int begin = 0; begin < AUTHORS; begin += 1000) {
            rows.clear();
            for (int i = 0; i < 1000 * POSTS_OF_EACH; i++) {
                rows.add(Map.of("authorId", begin + 1 + i % 1000, "likes", random.nextInt(1000)));
            }
            posts.bulkCreate(rows);
        }
    }

    /**
     * After a bulk load, MariaDB plans with statistics of the empty tables until they are renewed: then it takes every key for
     * one of all rows, and reads the whole table for each subquery.
     */
    private static void tellOptimizer(TestDatabase database, Sequelize sequelize) {
        String analyze = switch (database.engine()) {
            case SQLITE, POSTGRES -> "ANALYZE ";
            case H2, MARIADB, MYSQL -> "ANALYZE TABLE ";
        };
        sequelize.query(database.sql(analyze + "\"authors\"")).rows();
        sequelize.query(database.sql(analyze + "\"posts\"")).rows();
    }

    private static void compare(
            TestDatabase database,
            Sequelize sequelize,
            Model<Row> authors,
            String what,
            String rest,
            int rows,
            Consumer<Query<Row>> query) {
        for (boolean three : List.of(false, true)) {
            double subquery = milliseconds(
                    rows,
                    () -> authors.findRows(q -> {
                                q.withCount("posts");
                                if (three) {
                                    q.withSum("posts", "likes").withMax("posts", "likes");
                                }
                                query.accept(q);
                            })
                            .size());
            String join = database.sql("SELECT a.id, a.grade, coalesce(p.n, 0)"
                    + (three ? ", p.s, p.m" : "")
                    + " FROM \"authors\" a LEFT JOIN (SELECT \"authorId\" AS k, count(*) AS n"
                    + (three ? ", sum(\"likes\") AS s, max(\"likes\") AS m" : "")
                    + " FROM \"posts\" GROUP BY \"authorId\") p ON p.k = a.id "
                    + rest);
            double joined =
                    milliseconds(rows, () -> sequelize.query(join).rows().size());
            System.out.printf(
                    "%s: %s, %s: subquery %.2f ms, join %.2f ms%n",
                    database.engine(), what, three ? "three values" : "one value", subquery, joined);
        }
    }

    /** Something that reads rows, and tells how many. */
    private interface Reading {
        int rows();
    }

    private static double milliseconds(int rows, Reading reading) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            int found = reading.rows();
            best = Math.min(best, System.nanoTime() - begun);
            assertThat(found).isEqualTo(rows);
        }
        return best / 1e6;
    }
}
