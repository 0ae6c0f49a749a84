package org.sequelize4j.behaviour.relation;

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
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Associations with a scope: its values are conditions when rows are read, and are given to rows that are added. */
@DatabaseTest
class AssociationScopesTest {
    private Recorded database;
    private Model<Row> images;
    private Model<Row> videos;
    private Model<Row> comments;
    private Model<Row> tags;
    private Row image;
    private Row video;

    @BeforeEach
    void open(TestDatabase empty) {
        database = new Recorded(empty);
        images = database.sequelize.define("image", m -> m.attribute("title", STRING));
        videos = database.sequelize.define("video", m -> m.attribute("title", STRING));
        comments = database.sequelize.define(
                "comment",
                m -> m.attribute("content", STRING)
                        .attribute("commentableId", INTEGER)
                        .attribute("commentableType", STRING));
        tags = database.sequelize.define("tag", m -> m.attribute("name", STRING).attribute("kind", STRING));
        images.hasMany(
                comments,
                a -> a.foreignKey("commentableId").constraints(false).scope(Map.of("commentableType", "image")));
        videos.hasMany(
                comments,
                a -> a.foreignKey("commentableId").constraints(false).scope(Map.of("commentableType", "video")));
        images.belongsToMany(tags, a -> a.through("image_tags"));
        images.belongsToMany(tags, a -> a.as("places").through("image_tags").scope(Map.of("kind", "place")));
        database.sequelize.sync();
        image = images.create(Map.of("title", "i"));
        video = videos.create(Map.of("title", "v"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> stored() {
        return comments.findAll(q -> q.orderBy("id")).stream()
                .map(row -> row.get("content") + ":" + row.get("commentableId") + ":" + row.get("commentableType"))
                .toList();
    }

    @Test
    void createdAndAddedRowsGetTheValues() {
        Row free = comments.create(Map.of("content", "free"));

        image.many("comments").create(c -> c.set("content", "nice image"));
        video.call("createComment", Map.of("content", "nice video"));
        image.call("addComment", free);

        assertThat(stored()).containsExactly("free:1:image", "nice image:1:image", "nice video:1:video");
        assertThat(free.get("commentableType")).isEqualTo("image");
        assertThat(free.changed()).isEmpty();
    }

    @Test
    void readsCountsAndMembershipKeepToTheValues() {
        Row ofImage = image.many("comments").create(c -> c.set("content", "i"));
        Row ofVideo = video.many("comments").create(c -> c.set("content", "v"));

        assertThat(image.many("comments").count()).isEqualTo(1);
        assertThat(image.many("comments").has(ofVideo)).isFalse();
        assertThat(image.call("getComments")).isEqualTo(List.of(ofImage));
        assertThat(images.getByPk(1).many("comments").get()).containsExactly(ofImage);
        assertThat(image.many("comments").fetch(q -> {})).containsExactly(ofImage);
    }

    @Test
    void setAndRemoveLeaveTheRowsOfTheOtherScope() {
        image.many("comments").create(c -> c.set("content", "i"));
        Row ofVideo = video.many("comments").create(c -> c.set("content", "v"));

        image.many("comments").remove(ofVideo);
        assertThat(ofVideo.get("commentableId")).isEqualTo(1);
        image.many("comments").set(List.of());

        assertThat(stored()).containsExactly("i:null:image", "v:1:video");
    }

    @Test
    void aBelongsToManyGivesItsValuesToTheTargetsAndWritesOnlyTheirLinks() {
        Row paris = tags.create(Map.of("name", "Paris", "kind", "place"));
        Row rome = tags.create(Map.of("name", "Rome"));
        Row red = tags.create(Map.of("name", "red", "kind", "colour"));
        image.many("tags").addAll(List.of(red, paris));

        assertThat(image.many("places").get()).containsExactly(paris);
        image.many("places").add(rome);
        assertThat(rome.get("kind")).isEqualTo("place");
        assertThat(image.many("places").get()).containsExactlyInAnyOrder(paris, rome);
        assertThat(image.many("tags").count()).isEqualTo(3);

        image.many("places").remove(red);
        assertThat(image.many("tags").get()).hasSize(3);
        image.many("places").set(List.of(rome));
        assertThat(image.many("tags").get()).containsExactlyInAnyOrder(red, rome);
        image.many("places").set(List.of());
        assertThat(image.many("tags").get()).containsExactly(red);
        assertThat(image.many("places").create(t -> t.set("name", "Oslo")).get("kind"))
                .isEqualTo("place");
    }
}
