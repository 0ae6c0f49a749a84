package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Where;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What relation methods take besides their targets. */
@DatabaseTest
class MethodOptionsTest {
    private final Sequelize sequelize;
    private final Model<Row> posts;
    private Row post;

    MethodOptionsTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        posts = sequelize.define("Post", m -> m.attribute("title", STRING));
        Model<Row> comments = sequelize.define(
                "Comment",
                m -> m.attribute("body", STRING)
                        .attribute("likes", INTEGER)
                        .scope("liked", q -> q.where("likes").gt(1)));
        Model<Row> tags =
                sequelize.define("Tag", m -> m.attribute("name", STRING).attribute("color", STRING));
        Model<Row> links = sequelize.define("Link", m -> m.attribute("weight", INTEGER));
        posts.hasMany(comments);
        posts.belongsToMany(tags, a -> a.through(links));
        sequelize.sync();
    }

    @BeforeEach
    void fill() {
        post = posts.create(Map.of("title", "p"));
        post.call("createComment", Map.of("body", "a", "likes", 1));
        post.call("createComment", Map.of("body", "b", "likes", 2));
        post.call("createTag", Map.of("name", "red"), Map.of("weight", 1));
        post.call("createTag", Map.of("name", "green"), Map.of("weight", 5));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void countTakesConditionsScopesAndTheJunction() {
        Consumer<Where<Row>> first = w -> w.where("body", "a");
        Consumer<Query<Row>> liked = q -> q.scope("liked");
        Consumer<Query<Row>> heavy = q -> q.through(link -> link.where("weight").gt(2));

        assertThat(post.call("countComments", first)).isEqualTo(1L);
        assertThat(post.call("countComments", liked)).isEqualTo(1L);
        assertThat(post.call("countTags", heavy)).isEqualTo(1L);
    }
}
