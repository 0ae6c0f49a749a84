package org.sequelize4j.behaviour.polymorphic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.OnDelete.CASCADE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The other side of a key that leads to one of several models: rows of another model with the same key are never touched. */
@DatabaseTest
class PolymorphicInversesTest {
    private final TestDatabase database;
    private final Gallery gallery;

    PolymorphicInversesTest(TestDatabase database) {
        this.database = database;
        this.gallery = new Gallery(database).filled();
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    @Test
    void hasManyReadsCountsAndKnowsItsOwnRowsOnly() {
        Row image = gallery.image();
        Row video = gallery.video();

        assertThat(Gallery.bodies(image.many("comments").get())).containsExactly("a");
        assertThat(video.many("comments").count()).isEqualTo(2);
        assertThat(image.many("comments").has(gallery.comment("a"))).isTrue();
        assertThat(image.many("comments").has(gallery.comment("b"))).isFalse();
        assertThat(gallery.images
                        .findAll(q -> q.include("comments"))
                        .get(0)
                        .many("comments")
                        .get())
                .hasSize(1);
    }

    @Test
    void removingWhatBelongsToAnotherModelChangesNothing() {
        gallery.image().many("comments").remove(gallery.comment("b"));

        assertThat(gallery.video().many("comments").count()).isEqualTo(2);
    }

    @Test
    void aRemovedRowNamesNoModelAnyMore() {
        Row comment = gallery.comment("a");
        gallery.image().many("comments").remove(comment);

        Row stored = gallery.comment("a");
        assertThat(stored.get("commentableId")).isNull();
        assertThat(stored.get("commentableType")).isNull();
        assertThat(comment.one("commentable").orNull()).isNull();
    }

    @Test
    void addTakesARowFromAnotherModel() {
        Row image = gallery.image();
        Row comment = gallery.comment("b");
        image.many("comments").add(comment);

        assertThat(comment.get("commentableType")).isEqualTo("image");
        assertThat(gallery.video().many("comments").count()).isEqualTo(1);
        image.many("comments").set(List.of(comment));
        assertThat(gallery.comment("a").get("commentableId")).isNull();
        assertThat(gallery.comment("c").get("commentableId")).isEqualTo(1);
    }

    @Test
    void walkingBackCostsNoQuery() {
        Row image = gallery.images.findAll(q -> q.include("comments")).get(0);
        gallery.statements.clear();

        assertThat(image.many("comments").get().get(0).one("commentable").get()).isSameAs(image);
        assertThat(gallery.statements).isEmpty();
        Row fresh = gallery.images.create(i -> i.set("title", "New").with("comments", c -> c.set("body", "x")));
        gallery.statements.clear();
        Row comment = fresh.many("comments").get().get(0);
        assertThat(comment.one("commentable").get()).isSameAs(fresh);
        assertThat(comment.get("commentableType")).isEqualTo("image");
        assertThat(gallery.statements).isEmpty();
    }

    @Test
    void destroyingARowLeavesWhatBelongedToItUnlessTheAssociationCascades() {
        gallery.image().destroy();
        assertThat(gallery.comment("a").get("commentableType")).isEqualTo("image");
        assertThat(gallery.comment("a").one("commentable").orNull()).isNull();

        try (Sequelize other = Sequelize.connect(database.url())) {
            Model<Row> songs =
                    other.define("song", m -> m.attribute("title", STRING).timestamps(false));
            Model<Row> poems =
                    other.define("poem", m -> m.attribute("title", STRING).timestamps(false));
            Model<Row> notes =
                    other.define("note", m -> m.attribute("body", STRING).timestamps(false));
            songs.hasMany(notes, a -> a.polymorphic("subject").onDelete(CASCADE));
            poems.hasMany(notes, a -> a.polymorphic("subject").onDelete(CASCADE));
            notes.belongsToOneOf("subject", List.of(songs, poems));
            other.sync();
            Row song = songs.create(s -> s.set("title", "x").with("notes", n -> n.set("body", "of song")));
            poems.create(p -> p.set("title", "y").with("notes", n -> n.set("body", "of poem")));
            song.destroy();

            assertThat(Gallery.bodies(notes.findAll())).containsExactly("of poem");
        }
    }

    @Test
    void hasOneMeansOneOfEachModel() {
        try (Sequelize other = Sequelize.connect(database.url())) {
            Model<Row> people =
                    other.define("person", m -> m.attribute("name", STRING).timestamps(false));
            Model<Row> teams =
                    other.define("team", m -> m.attribute("name", STRING).timestamps(false));
            Model<Row> addresses =
                    other.define("address", m -> m.attribute("city", STRING).timestamps(false));
            addresses.belongsToOneOf(
                    "owner",
                    List.of(people, teams),
                    o -> o.foreignKey("ownedBy")
                            .type("ownedByType")
                            .typeValue(people, "P")
                            .typeValue(teams, "T"));
            people.hasOne(addresses, a -> a.polymorphic("owner").unique());
            teams.hasOne(addresses, a -> a.polymorphic("owner"));
            other.sync();
            Row person = people.create(Map.of("name", "Ann"));
            Row team = teams.create(Map.of("name", "Reds"));
            person.one("address").create(a -> a.set("city", "Rome"));
            team.one("address").create(a -> a.set("city", "Oslo"));
            person.one("address").create(a -> a.set("city", "Bern"));

            assertThat(people.findAll(q -> q.include("address"))
                            .get(0)
                            .one("address")
                            .get()
                            .get("city"))
                    .isEqualTo("Bern");
            assertThat(teams.getByPk(1).one("address").get().get("city")).isEqualTo("Oslo");
            Row rome = addresses.findOne(q -> q.where("city", "Rome")).orElseThrow();
            assertThat(rome.get("ownedBy")).isNull();
            assertThat(addresses
                            .findOne(q -> q.where("city", "Oslo"))
                            .orElseThrow()
                            .get("ownedByType"))
                    .isEqualTo("T");
        }
    }
}
