package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.parent;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Includes that say themselves which rows belong to the parent. */
@DatabaseTest
class OwnJoinTest {
    private final Sequelize sequelize;
    private final Model<Row> users;
    private final Model<Row> posts;

    OwnJoinTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        users = sequelize.define("User", m -> m.attribute("name", STRING).attribute("level", INTEGER));
        posts = sequelize.define("Post", m -> m.attribute("title", STRING).attribute("likes", INTEGER));
        Model<Row> tags = sequelize.define("Tag", m -> m.attribute("name", STRING));
        users.hasMany(posts, a -> a.as("posts").foreignKey("authorId"));
        posts.belongsTo(users, a -> a.as("author").foreignKey("authorId"));
        posts.belongsToMany(tags, a -> a.as("tags").through("PostTag"));
        sequelize.sync();
    }

    @BeforeEach
    void fill() {
        users.bulkCreate(List.of(Map.of("name", "Ann", "level", 1), Map.of("name", "Bob", "level", 5)));
        posts.bulkCreate(List.of(
                Map.of("title", "a", "likes", 1, "authorId", 1),
                Map.of("title", "b", "likes", 5, "authorId", 2),
                Map.of("title", "c", "likes", 9, "authorId", 1)));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private List<String> titles(Consumer<? super Query<Row>> posts) {
        return EveryStrategy.findAll(
                        users,
                        q -> q.orderBy("id").include("posts", p -> {
                            p.orderBy("id");
                            posts.accept(p);
                        }))
                .stream()
                .map(user -> String.valueOf(user.get("name"))
                        + user.many("posts").get().stream()
                                .map(post -> String.valueOf(post.get("title")))
                                .toList())
                .toList();
    }

    @Test
    void anOwnConditionTakesThePlaceOfTheKeys() {
        assertThat(titles(p -> p.on(on -> on.where("likes").gte(5)))).containsExactly("Ann[b, c]", "Bob[b, c]");
        assertThat(titles(p -> p.on(on -> on.where("likes").gt(parent("level")))))
                .containsExactly("Ann[b, c]", "Bob[c]");
    }

    @Test
    void moreConditionsAndALimitGoOnTop() {
        assertThat(titles(p -> p.on(on -> on.where("likes").gte(parent("level")))
                        .where("title")
                        .ne("b")
                        .required(false)))
                .containsExactly("Ann[a, c]", "Bob[c]");
        assertThat(titles(
                        p -> p.on(on -> on.where("likes").gte(parent("level"))).limit(1)))
                .containsExactly("Ann[a]", "Bob[b]");
    }

    @Test
    void parentsWithoutAMatchAreLeftOutWhenItIsRequired() {
        assertThat(titles(p -> p.on(on -> on.where("likes").lt(parent("level"))).required(true)))
                .containsExactly("Bob[a]");
        assertThat(users.count(q -> q.include(
                        "posts",
                        p -> p.on(on -> on.where("likes").lt(parent("level"))).required(true))))
                .isEqualTo(1);
    }

    @Test
    void orAddsWhatFulfilsTheConditions() {
        assertThat(titles(p -> p.where("title").eq("b").or(true))).containsExactly("Ann[a, b, c]", "Bob[b]");
        assertThat(titles(p -> p.where("title").eq("b").or(false))).containsExactly("Bob[b]");
    }

    @Test
    void aToOneAssociationGetsTheFirstOfSeveralRows() {
        List<Row> found = EveryStrategy.findAll(
                posts,
                q -> q.orderBy("id")
                        .include(
                                "author",
                                a -> a.on(on -> on.where("level").lte(parent("likes")))
                                        .orderBy("id", Sort.DESC)));

        assertThat(found)
                .extracting(post -> post.one("author").get().get("name"))
                .containsExactly("Ann", "Bob", "Bob");
    }

    @Test
    void itIsRefusedWhereItHasNoMeaning() {
        assertThatThrownBy(() -> posts.findAll(q -> q.include("tags", t -> t.on(on -> on.where("name", "x")))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("through(…)");
        assertThatThrownBy(() -> posts.findAll(q -> q.on(on -> on.where("title", "x"))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("belongs into an include");
        assertThatThrownBy(() -> titles(p -> p.on(on -> {})))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("was given no condition");
        assertThatThrownBy(() -> posts.findAll(q -> q.where("likes").eq(parent("level"))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("inside of an include's on(…) only");
        assertThatThrownBy(() -> titles(p -> p.on(on -> on.where("likes").eq(parent("rank")))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("rank");
    }

    @Test
    void aViewOfTheModelBringsItsScope() {
        users.addScope("low", q -> q.where("level").lt(3));

        assertThat(posts.findAll(q -> q.orderBy("id").include("author", a -> a.scope("low"))))
                .extracting(post -> post.get("title"))
                .containsExactly("a", "c");
        users.hasMany(posts, a -> a.foreignKey("authorId"));
        posts.addScope("liked", q -> q.where("likes").gt(4));
        assertThat(users.findAll(q -> q.orderBy("id").include(posts.scope("liked"))))
                .extracting(user -> user.many("Posts").get().size())
                .containsExactly(1, 1);
    }

    @Test
    void anAssociationIsNamedTwiceWhenNothingIsSaidTheSecondTime() {
        assertThat(users.findAll(q -> q.include("posts").include("posts").orderBy("id")))
                .extracting(user -> user.many("posts").get().size())
                .containsExactly(2, 1);
    }

    @Test
    void nullInAListEqualsNothing() {
        posts.create(Map.of("title", "d"));
        List<Integer> fiveOrNull = java.util.Arrays.asList(5, null);

        assertThat(posts.findAll(q -> q.where("likes").in(fiveOrNull)))
                .extracting(post -> post.get("title"))
                .containsExactly("b");
        assertThat(posts.findAll(q -> q.where("likes").notIn(fiveOrNull))).isEmpty();
    }
}
