package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class ReloadTest {
    private final Sequelize sequelize;
    private final Model<Row> users;
    private final Model<Row> posts;
    private final Model<Row> tags;

    ReloadTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        users = sequelize.define("user", m -> m.attribute("name", STRING));
        posts = sequelize.define("post", m -> m.attribute("title", STRING).attribute("likes", INTEGER));
        tags = sequelize.define("tag", m -> m.attribute("word", STRING));
        users.hasMany(posts);
        posts.belongsTo(users);
        posts.belongsToMany(tags, a -> a.through("label").timestamps(false));
        tags.belongsToMany(posts, a -> a.through("label").timestamps(false));
        sequelize.sync();
    }

    @BeforeEach
    void rows() {
        users.create(Map.of("name", "Ann"));
        posts.bulkCreate(List.of(
                Map.of("title", "one", "likes", 1, "userId", 1), Map.of("title", "two", "likes", 2, "userId", 1)));
        posts.getByPk(1).manyThrough("tags").create(tag -> tag.set("word", "red"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void repeatsWhatTheQueryIncluded() {
        Row ann = users.findOne(q -> q.include("posts", p -> p.where("likes").gt(1)))
                .orElseThrow();
        posts.update(Map.of("title", "zwei"), w -> w.where("likes", 2));
        posts.create(Map.of("title", "few", "likes", 0, "userId", 1));

        ann.reload();

        assertThat(ann.many("posts").isLoaded()).isTrue();
        assertThat(ann.many("posts").get())
                .extracting(post -> post.get("title"))
                .containsExactly("zwei");
    }

    @Test
    void findsARowOfWhichNothingIncludedIsLeft() {
        Row ann = users.findOne(q -> q.include("posts", p -> p.where("likes").gt(1)))
                .orElseThrow();
        posts.destroyAll();

        assertThat(ann.reload().many("posts").get()).isEmpty();
    }

    @Test
    void repeatsTheValuesOfItsOwnQueryWhereAnotherOneHadThePlanMade() {
        users.findAll(q -> q.include("posts", p -> p.where("title", "one")));
        Row ann = users.findOne(q -> q.include("posts", p -> p.where("title", "two")))
                .orElseThrow();

        assertThat(ann.reload().many("posts").get())
                .extracting(post -> post.get("title"))
                .containsExactly("two");
    }

    @Test
    void repeatsWhatWasIncludedBelow() {
        Row one = users.findOne(q -> q.include("posts", p -> p.include("tags").orderBy("id")))
                .orElseThrow()
                .many("posts")
                .get()
                .get(0);

        assertThat(one.reload().many("tags").isLoaded()).isTrue();
    }

    @Test
    void forgetsWhatWasReadLater() {
        Row ann = users.getByPk(1);
        assertThat(ann.many("posts").get()).hasSize(2);

        assertThat(ann.reload().many("posts").isLoaded()).isFalse();
    }

    @Test
    void includesFromThenOnWhatItWasToldTo() {
        Row ann = users.getByPk(1);

        ann.reload(q -> q.include("posts"));
        ann.reload(q -> q.attributes("name"));

        assertThat(ann.many("posts").isLoaded()).isTrue();
    }

    @Test
    void showsLinksUnderTheNameThatTheQueryGaveThem() {
        Row one = posts.findOne(q -> q.where("id", 1).include("tags", t -> t.through(link -> link.as("label_of"))))
                .orElseThrow();

        assertThat(one.toMap().toString()).contains("label_of={").doesNotContain("label=");
        assertThat(one.toJson()).contains("\"label_of\":{");
        assertThat(one.reload().toJson()).contains("\"label_of\":{");
    }
}
