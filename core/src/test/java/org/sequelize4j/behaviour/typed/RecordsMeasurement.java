package org.sequelize4j.behaviour.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Finder;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/**
 * Measures what records cost that are read by way of arrays, and by way of instances, as an afterFind hook demands; no part of
 * the suite. To be run by its name:
 * {@code ./mvnw -pl core -am test -Dtest=RecordsMeasurement -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class RecordsMeasurement {
    private static final int AUTHORS = 10_000;
    private static final int BOOKS_OF_EACH = 3;
    private static final int TIMES = 25;

    record Title(Long id, String title) {}

    record Writer(Long id, String name, Integer age, List<Title> books) {}

    @DatabaseTest
    void arraysAndInstances(TestDatabase database) {
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect()) {
            Model<Row> authors =
                    sequelize.define("author", m -> m.attribute("name", STRING).attribute("age", INTEGER));
            Model<Row> books = sequelize.define("book", m -> m.attribute("title", STRING));
            authors.hasMany(books, a -> a.as("books"));
            sequelize.sync();
            fill(authors, books);
            measure(database, "arrays", authors.into(Writer.class));
            authors.hooks(hooks -> hooks.afterFind(found -> {}));
            measure(database, "instances", authors.into(Writer.class));
        }
    }

    private static void fill(Model<Row> authors, Model<Row> books) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, Object>> titles = new ArrayList<>();
        for (int author = 1; author <= AUTHORS; author++) {
            rows.add(Map.of("name", "Author " + author, "age", 20 + author % 60));
            for (int book = 0; book < BOOKS_OF_EACH; book++) {
                titles.add(Map.of("title", "Book " + book + " of " + author, "authorId", author));
            }
        }
        authors.bulkCreate(rows);
        books.bulkCreate(titles);
    }

    private static void measure(TestDatabase database, String way, Finder<Row, Writer> finder) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            List<Writer> found = finder.findAll();
            best = Math.min(best, System.nanoTime() - begun);
            assertThat(found)
                    .hasSize(AUTHORS)
                    .allSatisfy(writer -> assertThat(writer.books()).hasSize(BOOKS_OF_EACH));
        }
        System.out.printf("%s, by way of %s: %.1f ms%n", database.engine(), way, best / 1e6);
    }
}
