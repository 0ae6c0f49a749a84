package org.sequelize4j.behaviour.polymorphic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A junction that connects tags with rows of several models. */
@DatabaseTest
class PolymorphicJunctionTest {
    private final Sequelize sequelize;
    private final Model<Row> posts;
    private final Model<Row> images;
    private final Model<Row> tags;

    PolymorphicJunctionTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        posts = sequelize.define("post", m -> m.attribute("title", STRING).timestamps(false));
        images = sequelize.define("image", m -> m.attribute("url", STRING).timestamps(false));
        tags = sequelize.define("tag", m -> m.attribute("name", STRING).timestamps(false));
        posts.belongsToMany(tags, a -> a.through("taggings").polymorphic("taggable"));
        images.belongsToMany(tags, a -> a.through("taggings").polymorphic("taggable"));
        tags.belongsToMany(posts, a -> a.through("taggings").polymorphicTarget("taggable"));
        tags.belongsToMany(images, a -> a.through("taggings").polymorphicTarget("taggable"));
        sequelize.sync();
        posts.create(Map.of("title", "Hello"));
        images.create(Map.of("url", "/x"));
        tags.bulkCreate(List.of(Map.of("name", "red"), Map.of("name", "blue")));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Row tag(String name) {
        return tags.findOne(q -> q.where("name", name)).orElseThrow();
    }

    private static List<Object> names(List<Row> tags) {
        return tags.stream().map(tag -> tag.get("name")).toList();
    }

    @Test
    void oneTagBelongsToRowsOfBothModelsWithTheSameKey() {
        Row post = posts.getByPk(1);
        Row image = images.getByPk(1);
        post.many("tags").addAll(List.of(tag("red"), tag("blue")));
        image.many("tags").add(tag("red"));

        assertThat(names(post.many("tags").fetch(q -> q.orderBy("name")))).containsExactly("blue", "red");
        assertThat(names(image.many("tags").get())).containsExactly("red");
        assertThat(image.many("tags").has(tag("blue"))).isFalse();
        assertThat(tag("blue").many("images").count()).isZero();
        assertThat(tag("red").many("posts").get()).containsExactly(post);
        assertThat(names(images.findAll(q -> q.include("tags"))
                        .get(0)
                        .many("tags")
                        .get()))
                .containsExactly("red");
        assertThat(posts.count(w -> w.whereHas("tags", t -> t.where("name", "blue"))))
                .isEqualTo(1);
        assertThat(images.count(w -> w.whereHas("tags", t -> t.where("name", "blue"))))
                .isZero();
    }

    @Test
    void removingTheLinkOfOneModelLeavesThatOfTheOther() {
        posts.getByPk(1).many("tags").add(tag("red"));
        images.getByPk(1).many("tags").add(tag("red"));

        images.getByPk(1).many("tags").remove(tag("red"));
        assertThat(posts.getByPk(1).many("tags").count()).isEqualTo(1);
        tag("red").many("posts").set(List.of());
        assertThat(posts.getByPk(1).many("tags").count()).isZero();
    }

    @Test
    void theLinksThemselvesLeadToOneOfTheModels() {
        posts.getByPk(1).many("tags").add(tag("red"));
        images.getByPk(1).many("tags").add(tag("red"));
        Model<Row> taggings = sequelize.model("taggings");

        List<Row> links =
                taggings.findAll(q -> q.include("taggable").include("tag").orderBy("taggableType"));

        assertThat(links.stream().map(link -> link.one("taggable").get().model().name()))
                .containsExactly("image", "post");
        assertThat(links.get(0).one("tag").get().get("name")).isEqualTo("red");
    }

    @Test
    void destroyingARowTakesItsLinksAlong() {
        Row post = posts.getByPk(1);
        post.many("tags").add(tag("red"));
        images.getByPk(1).many("tags").add(tag("red"));

        post.destroy();

        assertThat(sequelize.model("taggings").findAll().stream().map(link -> link.get("taggableType")))
                .containsExactly("image");
        tag("red").destroy();
        assertThat(sequelize.model("taggings").count()).isZero();
    }
}
