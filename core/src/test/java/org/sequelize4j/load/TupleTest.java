package org.sequelize4j.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.Sort.DESC;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.plan.Blog;
import org.sequelize4j.plan.LoadPlan;
import org.sequelize4j.query.Layout;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Rows that become arrays by the places of a layout, for which no instance is made. */
@DatabaseTest
class TupleTest {
    private StoredBlog stored;
    private Blog blog;

    @BeforeEach
    void open(TestDatabase database) throws SQLException {
        stored = new StoredBlog(database);
        blog = stored.blog;
    }

    @AfterEach
    void close() {
        stored.close();
    }

    private static Layout.Entry value(ModelDefinition model, String attribute) {
        return new Layout.Value(model.requireAttribute(attribute));
    }

    private Layout.Entry related(ModelDefinition model, String alias, Layout.Entry... entries) {
        return new Layout.Related(blog.association(model, alias), new Layout(List.of(entries)));
    }

    private List<Object> read(LoadPlan plan, Layout.Entry... entries) {
        Layout layout = new Layout(List.of(entries));
        assertThat(stored.withoutInstances.fits(plan, layout)).isTrue();
        List<Object> rows = lists(stored.withoutInstances.tuples(plan, layout), layout);
        try (Stream<Object[]> stream = stored.withoutInstances.streamTuples(plan, layout)) {
            assertThat(lists(stream.toList(), layout)).isEqualTo(rows);
        }
        return rows;
    }

    /** As lists, which can be compared; what stands behind the places is left out. */
    private static List<Object> lists(List<Object[]> rows, Layout layout) {
        List<Object> lists = new ArrayList<>();
        rows.forEach(row -> lists.add(list(row, layout)));
        return lists;
    }

    @SuppressWarnings("unchecked") // lists of arrays are all that stands in an array
    private static List<Object> list(Object[] row, Layout layout) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < layout.entries().size(); i++) {
            Layout below = layout.entries().get(i) instanceof Layout.Related related ? related.layout() : layout;
            values.add(
                    row[i] instanceof Object[] one
                            ? list(one, below)
                            : row[i] instanceof List<?> many ? lists((List<Object[]>) many, below) : row[i]);
        }
        return values;
    }

    @Test
    void valuesStandInTheirPlaces() {
        LoadPlan plan = stored.plan(
                blog.post,
                q -> q.attributes("title", "views")
                        .withCount("comments")
                        .orderBy("id", DESC)
                        .limit(2));

        assertThat(read(
                        plan,
                        value(blog.post, "views"),
                        new Layout.Computed("commentsCount"),
                        value(blog.post, "title")))
                .containsExactly(List.of(40, 0L, "four"), List.of(30, 0L, "three"));
    }

    @Test
    void joinedRowsAreArraysInArrays() {
        LoadPlan plan = stored.plan(blog.post, q -> q.orderBy("id").include("author", a -> a.include("company")));

        assertThat(read(
                        plan,
                        related(
                                blog.post,
                                "author",
                                value(blog.user, "name"),
                                related(blog.user, "company", value(blog.company, "name"))),
                        value(blog.post, "id")))
                .containsExactly(
                        List.of(List.of("Ann", List.of("Acme")), 1),
                        List.of(List.of("Ann", List.of("Acme")), 2),
                        List.of(Arrays.asList("Bob", null), 3),
                        Arrays.asList(null, 4));
    }

    @Test
    void fetchedRowsAreListsOfArraysOnEveryLevel() {
        LoadPlan plan = stored.plan(
                blog.user,
                q -> q.attributes("name")
                        .orderBy("id")
                        .include(
                                "posts",
                                p -> p.orderBy("id")
                                        .include(
                                                "comments",
                                                c -> c.orderBy("id", DESC)
                                                        .limit(1)
                                                        .include("author"))
                                        .include("tags", t -> t.orderBy("name"))
                                        .include("cover")));
        stored.statements();

        assertThat(read(
                        plan,
                        value(blog.user, "name"),
                        related(
                                blog.user,
                                "posts",
                                related(blog.post, "tags", value(blog.tag, "name")),
                                related(
                                        blog.post,
                                        "comments",
                                        value(blog.comment, "body"),
                                        related(blog.comment, "author", value(blog.user, "name"))),
                                related(blog.post, "cover", value(blog.image, "url")))))
                .containsExactly(
                        List.of(
                                "Ann",
                                List.of(
                                        List.of(
                                                List.of(List.of("java"), List.of("sql")),
                                                List.of(Arrays.asList("hm", null)),
                                                List.of("b.png")),
                                        Arrays.asList(List.of(), List.of(List.of("ok", List.of("Cid"))), null))),
                        List.of("Bob", List.of(List.of(List.of(List.of("java")), List.of(), List.of("c.png")))),
                        List.of("Cid", List.of()));
        assertThat(stored.statements()).hasSize(8);
    }

    @Test
    void keysOfSeveralColumnsLeadToTheirRows() {
        LoadPlan plan = stored.plan(
                blog.order, q -> q.attributes("total").orderBy("total").include("lines", l -> l.orderBy("id")));

        assertThat(read(plan, value(blog.order, "total"), related(blog.order, "lines", value(blog.line, "item"))))
                .containsExactly(
                        List.of(5, List.of(List.of("rope"), List.of("sail"))),
                        List.of(6, List.of()),
                        List.of(7, List.of(List.of("mast"))));
    }

    @Test
    void whatNobodyAsksForIsNotFetched() {
        LoadPlan plan =
                stored.plan(blog.post, q -> q.orderBy("id").include("comments").include("author"));
        stored.statements();

        assertThat(stored.withoutInstances.tuples(plan, new Layout(List.of(value(blog.post, "title")))))
                .extracting(row -> row[0])
                .containsExactly("one", "two", "three", "four");
        assertThat(stored.statements()).hasSize(1);
    }

    @Test
    void aPlanThatRepeatsItsRowsDoesNotFit() {
        Layout layout = new Layout(List.of(related(blog.post, "comments", value(blog.comment, "body"))));

        assertThat(stored.loader.fits(
                        stored.plan(blog.post, q -> q.include("comments", c -> c.strategy(LoadStrategy.JOIN))), layout))
                .isFalse();
        assertThat(stored.loader.fits(stored.plan(blog.post, q -> q.include("tags")), layout))
                .isFalse();
    }
}
