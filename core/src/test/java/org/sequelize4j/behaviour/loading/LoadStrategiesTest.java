package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.LoadStrategy.JOIN;
import static org.sequelize4j.LoadStrategy.SEPARATE;
import static org.sequelize4j.Sort.DESC;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Includes load the same by every strategy, in as many statements as it says. */
@DatabaseTest
class LoadStrategiesTest {
    private final List<String> statements = new ArrayList<>();
    private final Sequelize sequelize;
    private final Model<Row> authors;
    private final Model<Row> posts;

    LoadStrategiesTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> statements.add(event.sql()))
                .connect();
        authors = sequelize.define("author", m -> m.attribute("name", STRING));
        posts = sequelize.define("post", m -> m.attribute("title", STRING).attribute("day", INTEGER));
        Model<Row> comments = sequelize.define("comment", m -> m.attribute("stars", INTEGER));
        Model<Row> covers = sequelize.define("cover", m -> m.attribute("file", STRING));
        Model<Row> tags = sequelize.define("tag", m -> m.attribute("word", STRING));
        authors.hasMany(posts);
        posts.belongsTo(authors);
        posts.hasMany(comments);
        posts.hasOne(covers);
        posts.belongsToMany(tags, a -> a.through("post_tag"));
        sequelize.sync();
    }

    @BeforeEach
    void fill() {
        for (String name : List.of("Ann", "Bob", "Cid")) {
            authors.create(
                    Map.of("name", name, "posts", name.equals("Cid") ? List.of() : fivePosts(name)),
                    o -> o.include(
                            "posts", p -> p.include("comments").include("cover").include("tags")));
        }
        statements.clear();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private static List<Map<String, Object>> fivePosts(String author) {
        return Stream.of(1, 2, 3, 4, 5)
                .map(day -> Map.<String, Object>of(
                        "title",
                        author + day,
                        "day",
                        day,
                        "comments",
                        List.of(Map.of("stars", 1), Map.of("stars", day), Map.of("stars", 5)),
                        "cover",
                        Map.of("file", author + day + ".png"),
                        "tags",
                        List.of(Map.of("word", author), Map.of("word", "day" + day))))
                .toList();
    }

    private List<Map<String, Object>> maps(Consumer<? super Query<Row>> query) {
        statements.clear();
        return authors.findAll(query).stream().map(Row::toMap).toList();
    }

    private static void newestWithBestComments(Query<Row> query) {
        query.orderBy("name")
                .include(
                        "posts",
                        p -> p.orderBy("day", DESC)
                                .limit(3)
                                .include(
                                        "comments",
                                        c -> c.orderBy("stars", DESC).limit(2)));
    }

    @Test
    void theThreeNewestPostsOfEachAuthorComeEachWithItsTwoBestComments() {
        for (LoadStrategy strategy : LoadStrategy.values()) {
            statements.clear();
            List<Row> found = authors.findAll(q -> newestWithBestComments(q.strategy(strategy)));

            assertThat(found)
                    .extracting(author -> titles(author))
                    .containsExactly(List.of("Ann5", "Ann4", "Ann3"), List.of("Bob5", "Bob4", "Bob3"), List.of());
            assertThat(found.get(0).many("posts").get())
                    .extracting(LoadStrategiesTest::stars)
                    .containsExactly(List.of(5, 5), List.of(5, 4), List.of(5, 3));
            assertThat(statements).hasSize(3);
        }
    }

    private static List<Object> titles(Row author) {
        return author.many("posts").get().stream()
                .map(post -> post.get("title"))
                .toList();
    }

    private static List<Object> stars(Row post) {
        return post.many("comments").get().stream()
                .map(comment -> comment.get("stars"))
                .toList();
    }

    @Test
    void includesSideBySideTakeOneStatementEach() {
        Consumer<Query<Row>> three = q ->
                q.include("posts", p -> p.include("comments").include("tags").include("cover"));
        List<Map<String, Object>> found = maps(three);

        assertThat(statements).hasSize(4);
        assertThat(maps(q -> three.accept(q.strategy(JOIN)))).isEqualTo(found);
        assertThat(statements).hasSize(2);
        assertThat(maps(q -> three.accept(q.strategy(SEPARATE)))).isEqualTo(found);
        assertThat(statements).hasSize(5);
    }

    @Test
    void aJoinedIncludeTakesNoStatementAndLeavesLimitAndCountToTheRoots() {
        Consumer<Query<Row>> second = q -> q.orderBy("name", DESC)
                .limit(2)
                .offset(1)
                .include("posts", p -> p.strategy(JOIN).where("day").gt(3).include("tags", t -> t.strategy(JOIN)));

        assertThat(authors.findAndCountAll(second)).satisfies(page -> {
            assertThat(page.count()).isEqualTo(2);
            assertThat(page.rows()).extracting(row -> row.get("name")).containsExactly("Ann");
            assertThat(titles(page.rows().get(0))).containsExactly("Ann4", "Ann5");
            assertThat(page.rows()
                            .get(0)
                            .many("posts")
                            .get()
                            .get(0)
                            .many("tags")
                            .get())
                    .extracting(tag -> tag.get("word"))
                    .containsExactly("Ann", "day4");
        });
        assertThat(statements).hasSize(2);
    }

    @Test
    void whatWasJoinedKnowsTheWayBack() {
        Row ann = authors.findOne(q -> q.where("name", "Ann").include("posts", p -> p.strategy(JOIN)))
                .orElseThrow();
        statements.clear();

        assertThat(ann.many("posts").get())
                .allSatisfy(post -> assertThat(post.one("author").get()).isSameAs(ann));
        assertThat(statements).isEmpty();
    }

    @Test
    void relationsAndScopesSayAStrategyToo() {
        authors.addScope("whole", q -> q.strategy(JOIN).include("posts"));
        Row ann = authors.scope("whole").findOne(q -> q.where("name", "Ann")).orElseThrow();
        assertThat(titles(ann)).hasSize(5);
        statements.clear();

        assertThat(ann.many("posts")
                        .fetch(q -> q.strategy(JOIN).include("comments").orderBy("day")))
                .hasSize(5)
                .allSatisfy(post -> assertThat(post.many("comments").get()).hasSize(3));
        assertThat(statements).hasSize(1);
    }

    @Test
    void aStreamFetchesWhatItWouldJoin() {
        try (Stream<Row> found = posts.stream(q -> q.strategy(JOIN).include("comments"))) {
            assertThat(found)
                    .hasSize(10)
                    .allSatisfy(post -> assertThat(stars(post)).hasSize(3));
        }
        assertThatThrownBy(() -> posts.stream(q -> q.include("comments", c -> c.strategy(JOIN))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("which a stream hands over one after the other");
    }
}
