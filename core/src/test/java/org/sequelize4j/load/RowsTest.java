package org.sequelize4j.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.countAll;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Sort.DESC;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.plan.Blog;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Maps, counts and streams, on real databases. */
@DatabaseTest
class RowsTest {
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

    @Test
    void aggregatesHaveTheSameJavaTypesOnEveryDatabase() {
        List<Map<String, Object>> rows = stored.loader.rows(blog.find(
                blog.post,
                q -> q.attributes("authorId")
                        .attribute(countAll(), "posts")
                        .attribute(fn("sum", col("views")), "sum")
                        .attribute(fn("avg", col("views")), "average")
                        .attribute(fn("max", col("title")), "last")
                        .where("authorId")
                        .notNull()
                        .groupBy("authorId")
                        .orderBy("authorId")));

        assertThat(rows)
                .containsExactly(
                        Map.of("authorId", 1, "posts", 2L, "sum", 30L, "average", 15.0, "last", "two"),
                        Map.of("authorId", 2, "posts", 1L, "sum", 30L, "average", 30.0, "last", "three"));
    }

    @Test
    void anExpressionWithAValueCanBeSelectedAndGrouped() {
        List<Map<String, Object>> rows = stored.loader.rows(blog.find(
                blog.post,
                q -> q.attributes()
                        .attribute(fn("coalesce", col("author", "name"), "nobody"), "writer")
                        .attribute(countAll(), "posts")
                        .groupBy(fn("coalesce", col("author", "name"), "nobody"))
                        .orderBy(fn("coalesce", col("author", "name"), "nobody"), DESC)));

        assertThat(rows)
                .containsExactly(
                        Map.of("writer", "nobody", "posts", 1L),
                        Map.of("writer", "Bob", "posts", 1L),
                        Map.of("writer", "Ann", "posts", 2L));
    }

    @Test
    void includedRowsGiveDottedNames() {
        assertThat(stored.loader.rows(blog.find(
                        blog.post,
                        q -> q.attributes("title").where("id", 3).include("author", a -> a.attributes("name")))))
                .containsExactly(Map.of("title", "three", "author.name", "Bob"));
    }

    @Test
    void aCountCountsRootRows() {
        assertThat(stored.loader.count(blog.find(
                        blog.post,
                        q -> q.include("comments", c -> c.required(true)).limit(1))))
                .isEqualTo(2);
        assertThat(stored.loader.count(
                        blog.find(blog.post, q -> q.include("comments").include("tags"))))
                .isEqualTo(4);
        assertThat(stored.loader.count(
                        blog.find(blog.post, q -> q.attributes("authorId").distinct())))
                .isEqualTo(3);
    }

    @Test
    void aStreamFetchesIncludesForManyRowsAtOnce() {
        try (Stream<RowInstance> posts =
                stored.loader.stream(stored.plan(blog.post, q -> q.orderBy("id").include("comments")))) {
            assertThat(posts.map(post -> ((List<?>) post.toMap().get("comments")).size()))
                    .containsExactly(3, 1, 0, 0);
        }
        assertThat(stored.statements()).hasSize(2);
    }

    @Test
    void computedValuesAreReadBesideTheAttributes() {
        RowInstance post = stored.load(blog.post, q -> q.where("id", 1).attribute(fn("upper", col("title")), "loud"))
                .get(0);

        assertThat(post.get("loud")).isEqualTo("ONE");
        assertThat(post.get("title")).isEqualTo("one");
    }
}
