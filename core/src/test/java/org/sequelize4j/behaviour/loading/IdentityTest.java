package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A row that several paths of one result reach is one instance where they ask for the same, and else one for each. */
@DatabaseTest
class IdentityTest {
    private Sequelize sequelize;
    private Model<Row> posts;

    @BeforeEach
    void open(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        Model<Row> users = sequelize.define("user", m -> m.attribute("name", STRING));
        posts = sequelize.define("post", m -> m.attribute("title", STRING));
        Model<Row> comments = sequelize.define("comment", m -> m.attribute("body", STRING));
        Model<Row> tags = sequelize.define("tag", m -> m.attribute("name", STRING));
        posts.belongsTo(users, a -> a.as("author"));
        users.hasMany(posts, a -> a.as("posts").foreignKey("authorId"));
        posts.hasMany(comments);
        comments.belongsTo(posts);
        comments.belongsTo(users, a -> a.as("author"));
        posts.belongsToMany(tags, a -> a.through("labels"));
        tags.belongsToMany(posts, a -> a.through("labels"));
        sequelize.sync();
        users.bulkCreate(List.of(Map.of("name", "Ann"), Map.of("name", "Bob")));
        posts.bulkCreate(List.of(
                Map.of("title", "one", "authorId", 1),
                Map.of("title", "two", "authorId", 1),
                Map.of("title", "three", "authorId", 2)));
        comments.bulkCreate(List.of(
                Map.of("body", "first", "postId", 1, "authorId", 2),
                Map.of("body", "second", "postId", 1, "authorId", 1),
                Map.of("body", "third", "postId", 2, "authorId", 1)));
        Row java = tags.create(Map.of("name", "java"));
        posts.findAll().forEach(post -> post.many("tags").add(java));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void aRowReachedByTwoPathsIsOneInstance() {
        List<Row> all = posts.findAll(q -> q.orderBy("id")
                .include("author")
                .include("comments", c -> c.orderBy("id").include("author")));
        Row ann = all.get(0).one("author").get();
        Row bob = all.get(2).one("author").get();
        List<Row> comments = all.get(0).many("comments").get();

        assertThat(all.get(1).one("author").get()).isSameAs(ann);
        assertThat(comments.get(0).one("author").get()).isSameAs(bob);
        assertThat(comments.get(1).one("author").get()).isSameAs(ann);
        assertThat(all.get(1).many("comments").get().get(0).one("author").get()).isSameAs(ann);
    }

    @Test
    void aTargetOfManyLinksIsOneInstance() {
        List<Row> all = posts.findAll(q -> q.orderBy("id").include("tags"));
        Row java = all.get(0).many("tags").get().get(0);

        for (Row post : all) {
            assertThat(post.many("tags").get().get(0)).isSameAs(java);
            assertThat(post.manyThrough("tags").link(java).get("postId")).isEqualTo(post.get("id"));
        }
    }

    @Test
    void whatIsLoadedLazilyIsOneInstanceToo() {
        List<Row> all = posts.findAll(q -> q.orderBy("id"));

        assertThat(all.get(0).one("author").get())
                .isSameAs(all.get(1).one("author").get());
        assertThat(all.get(0).many("tags").get().get(0))
                .isSameAs(all.get(2).many("tags").get().get(0));
    }

    @Test
    void includesBelowAreLoadedOnceAndHang() {
        List<Row> all = posts.findAll(q -> q.orderBy("id")
                .include("author", a -> a.include("posts"))
                .include("comments", c -> c.orderBy("id").include("author", a -> a.include("posts"))));
        Row bob = all.get(0).many("comments").get().get(0).one("author").get();

        assertThat(bob).isSameAs(all.get(2).one("author").get());
        assertThat(bob.many("posts").get()).containsExactly(all.get(2));
    }

    @Test
    void whatOnePathLeavesOutTheOtherStillHas() {
        List<Row> all = posts.findAll(q -> q.orderBy("id")
                .include(
                        "author",
                        a -> a.include("posts", p -> p.where("title", "two").required(false)))
                .include("comments", c -> c.orderBy("id").include("author")));
        Row author = all.get(0).one("author").get();
        Row commenter = all.get(0).many("comments").get().get(1).one("author").get();

        assertThat(commenter).isEqualTo(author).isNotSameAs(author);
        assertThat(author.many("posts").get()).hasSize(1);
        assertThat(commenter.many("posts").get()).hasSize(2);
    }

    @Test
    void fewerAttributesAreAnotherInstance() {
        List<Row> all = posts.findAll(q -> q.orderBy("id")
                .include("author", a -> a.attributes("id"))
                .include("comments", c -> c.orderBy("id").include("author")));

        assertThat(all.get(0).one("author").get().toMap()).containsOnlyKeys("id");
        assertThat(all.get(0).many("comments").get().get(1).one("author").get().get("name"))
                .isEqualTo("Ann");
    }

    @Test
    void aChangeIsSeenOnEveryPathAndMapsStayWhole() {
        List<Row> all =
                posts.findAll(q -> q.orderBy("id").include("author").include("comments", c -> c.include("author")));
        all.get(0).one("author").get().set("name", "Anna");

        assertThat(all.get(1).one("author").get().get("name")).isEqualTo("Anna");
        assertThat(all.get(1).toMap().toString())
                .contains("author={id=1, name=Anna}")
                .contains("body=third");
        assertThat(all.get(1).toMap().toString().split("Anna", -1)).hasSize(3);
    }

    @Test
    void everyStrategyGivesTheSameInstances() {
        for (LoadStrategy strategy : List.of(LoadStrategy.JOIN, LoadStrategy.SEPARATE)) {
            List<Row> all = posts.findAll(q -> q.orderBy("id").include("author", a -> a.strategy(strategy)));
            assertThat(all.get(0).one("author").get())
                    .as("%s", strategy)
                    .isSameAs(all.get(1).one("author").get());
        }
    }

    @Test
    void aStreamSharesWithinAChunk() {
        try (Stream<Row> all = posts.stream(q -> q.orderBy("id").include("author"))) {
            assertThat(all.map(post -> post.one("author").get()).distinct().count())
                    .isEqualTo(2);
        }
    }
}
