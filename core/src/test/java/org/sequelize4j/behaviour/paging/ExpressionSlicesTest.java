package org.sequelize4j.behaviour.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.DOUBLE;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.Expression.cast;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Expression.json;
import static org.sequelize4j.Sort.ASC;
import static org.sequelize4j.Sort.DESC;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Slice;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;
import org.sequelize4j.type.EnumType;

/** Slices in an order by more than plain columns go on where the one before has ended. */
@DatabaseTest
class ExpressionSlicesTest {
    private Library library;

    /** Words whose order by declaration is another one than that of texts. */
    private Model<Row> jobs;

    enum State {
        OPEN,
        CLOSED,
        ANCIENT
    }

    @BeforeEach
    void open(TestDatabase database) {
        library = new Library(database);
        jobs = library.sequelize.define(
                "job",
                m -> m.attribute("state", ENUM("open", "closed", "ancient"))
                        .attribute("phase", new EnumType(List.of("OPEN", "CLOSED", "ANCIENT"), State.class))
                        .attribute("data", JSON)
                        .timestamps(false));
        jobs.sync();
        for (int i = 0; i < 12; i++) {
            int n = i;
            jobs.create(j -> {
                j.set("data", Map.of("n", n * 7 % 12)).set("phase", State.values()[n * 5 % 3]);
                if (n % 4 > 0) {
                    j.set("state", List.of("open", "closed", "ancient").get(n % 3));
                }
            });
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static void assertWalks(Model<Row> model, Consumer<Query<Row>> order) {
        List<Object> all = ids(model.findAll(q -> q.scope(order).limit(1000)));
        for (int limit : List.of(2, 5)) {
            Slice<Row> slice = model.findSlice(q -> q.scope(order).limit(limit));
            List<Object> forward = new ArrayList<>(ids(slice.rows()));
            while (slice.hasNext()) {
                String cursor = slice.nextCursor();
                slice = model.findSlice(q -> q.scope(order).limit(limit).after(cursor));
                forward.addAll(ids(slice.rows()));
            }
            assertThat(forward).isEqualTo(all);
            List<Object> back = new ArrayList<>(ids(slice.rows()));
            Collections.reverse(back);
            while (slice.hasPrevious()) {
                String cursor = slice.previousCursor();
                slice = model.findSlice(q -> q.scope(order).limit(limit).before(cursor));
                List<Object> piece = new ArrayList<>(ids(slice.rows()));
                Collections.reverse(piece);
                back.addAll(piece);
            }
            Collections.reverse(back);
            assertThat(back).isEqualTo(all);
        }
    }

    private static List<Object> ids(List<Row> rows) {
        return rows.stream().map(row -> row.get("id")).toList();
    }

    @Test
    void byAFunction() {
        assertWalks(library.rows, q -> q.orderBy(fn("lower", col("title")), DESC));
        assertWalks(library.rows, q -> q.orderBy("shelf").orderBy(fn("abs", col("rating")), ASC));
        assertWalks(library.rows, q -> q.orderBy(fn("coalesce", col("rating"), 1), DESC));
        assertWalks(library.rows, q -> q.orderBy(fn("upper", col("author", "name")), ASC));
    }

    @Test
    void byACast() {
        assertWalks(library.rows, q -> q.orderBy(cast(col("price"), INTEGER), DESC));
        assertWalks(library.rows, q -> q.orderBy(cast(col("rating"), DOUBLE), ASC));
    }

    @Test
    void byAValueOfAJsonDocumentOfWhichTheTypeIsSaid() {
        assertWalks(jobs, q -> q.orderBy(cast(json("data", "n"), INTEGER), DESC));
        assertThatThrownBy(() ->
                        jobs.findSlice(q -> q.orderBy(json("data", "n"), ASC).limit(2)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("cast(json(\"data\", \"n\"), INTEGER)");
    }

    @Test
    void byValuesOverAssociatedRows() {
        assertWalks(library.rows, q -> q.withCount("tags").orderBy("tagsCount", DESC));
        assertWalks(
                library.rows, q -> q.withMax("tags", "name", m -> m.as("last")).orderBy("last"));
        Model<Row> authors = library.sequelize.model("Author");
        assertWalks(authors, q -> q.withAvg("books", "pages").orderBy("booksAvgPages"));
        assertWalks(authors, q -> q.withSum("books", "rating").orderBy("booksSumRating", DESC));
    }

    @Test
    void byWordsInTheOrderOfTheDatabase() {
        assertWalks(jobs, q -> q.orderBy("state"));
        assertWalks(jobs, q -> q.orderBy("state", DESC).orderBy("phase"));
        assertWalks(jobs, q -> q.orderBy("phase", DESC));
    }

    @Test
    void whetherThereIsAnythingBeforeIsLookedAt() {
        Slice<Row> first = library.rows.findSlice(q -> q.orderBy("title").limit(4));
        Slice<Row> second =
                library.rows.findSlice(q -> q.orderBy("title").limit(4).after(first.nextCursor()));
        assertThat(second.hasPrevious()).isTrue();
        first.rows().forEach(Row::destroy);

        Slice<Row> now = library.rows.findSlice(q -> q.orderBy("title").limit(4).after(first.nextCursor()));
        assertThat(now.rows()).isEqualTo(second.rows());
        assertThat(now.hasPrevious()).isFalse();
        Slice<Row> nothing =
                library.rows.findSlice(q -> q.where("id", now.rows().get(0).get("id"))
                        .orderBy("title")
                        .limit(4)
                        .after(now.nextCursor()));
        assertThat(nothing.rows()).isEmpty();
        assertThat(nothing.hasPrevious()).isTrue();
    }
}
