package org.sequelize4j.behaviour.polymorphic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.UUID;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Defaults;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Comments on posts and on comments: one of the models is the model itself, the keys are UUIDs and the type is an ENUM. */
@DatabaseTest
class RepliesTest {
    private final Sequelize sequelize;
    private final Model<Row> posts;
    private final Model<Row> comments;

    RepliesTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        posts = sequelize.define(
                "post",
                m -> m.attribute("id", UUID, a -> a.primaryKey().defaultValue(Defaults.UUIDV4))
                        .attribute("title", STRING)
                        .timestamps(false));
        comments = sequelize.define(
                "comment",
                m -> m.attribute("id", UUID, a -> a.primaryKey().defaultValue(Defaults.UUIDV4))
                        .attribute("body", STRING)
                        .attribute("subjectType", ENUM("post", "comment"))
                        .timestamps(false));
        comments.belongsToOneOf("subject", List.of(posts, comments), o -> o.required());
        posts.hasMany(comments, a -> a.polymorphic("subject"));
        comments.hasMany(comments, a -> a.as("replies").polymorphic("subject"));
        sequelize.sync();
        posts.create(p -> p.set("title", "Hello")
                .with(
                        "comments",
                        c -> c.set("body", "1")
                                .with("replies", r -> r.set("body", "1.1"))
                                .with(
                                        "replies",
                                        r -> r.set("body", "1.2").with("replies", s -> s.set("body", "1.2.1"))))
                .with("comments", c -> c.set("body", "2")));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Row comment(String body) {
        return comments.findOne(q -> q.where("body", body)).orElseThrow();
    }

    @Test
    void repliesAndCommentsAreToldApart() {
        assertThat(bodies(posts.findAll().get(0).many("comments").fetch(q -> q.orderBy("body"))))
                .containsExactly("1", "2");
        assertThat(bodies(comment("1").many("replies").fetch(q -> q.orderBy("body"))))
                .containsExactly("1.1", "1.2");
        assertThat(comment("1").one("subject").get().get("title")).isEqualTo("Hello");
        assertThat(comment("1.1").one("subject").get().get("body")).isEqualTo("1");
    }

    @Test
    void theTreeOfRepliesStopsWhereAnotherModelBegins() {
        List<Row> tops = comments.tree("replies").find(q -> q.orderBy("body"));

        assertThat(bodies(tops)).containsExactly("1", "2");
        assertThat(bodies(tops.get(0).many("replies").get())).containsExactly("1.1", "1.2");
        assertThat(tops.get(0)
                        .many("replies")
                        .get()
                        .get(1)
                        .many("replies")
                        .get()
                        .get(0)
                        .one("subject")
                        .get())
                .isSameAs(tops.get(0).many("replies").get().get(1));
        assertThat(bodies(comments.tree("replies").descendants(comment("1"), q -> q.orderBy("body"))))
                .containsExactly("1.1", "1.2", "1.2.1");
        assertThat(bodies(comments.tree("replies").ancestors(comment("1.2.1")))).containsExactly("1.2", "1");
        assertThat(bodies(comments.tree("subjectComment").ancestors(comment("1.1"))))
                .containsExactly("1");
        assertThat(comments.tree("replies").isAncestor(comment("1"), comment("1.2.1")))
                .isTrue();
        assertThat(comments.tree("replies").ancestors(comment("2"))).isEmpty();
    }

    @Test
    void includesGoThroughSeveralLevelsOfSeveralModels() {
        Row found = comments.findAll(q -> q.where("body", "1.2.1")
                        .include("subject", s -> s.required(false))
                        .include("subjectComment", c -> c.include("subject")))
                .get(0);

        assertThat(found.one("subject").get().one("subject").get().get("body")).isEqualTo("1");
        assertThat(found.toJson()).contains("\"subject\":{").contains("\"body\":\"1.2\"");
    }

    private static List<Object> bodies(List<Row> comments) {
        return comments.stream().map(comment -> comment.get("body")).toList();
    }
}
