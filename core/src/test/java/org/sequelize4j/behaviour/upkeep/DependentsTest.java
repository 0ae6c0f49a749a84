package org.sequelize4j.behaviour.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Dependent;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What belongs to a row that is destroyed goes with it, lets go of it, or keeps it, as the association says. */
@DatabaseTest
class DependentsTest {
    /** Some databases keep a DATE by the second only. */
    private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

    private final List<String> log = new ArrayList<>();
    private final Sequelize sequelize;
    private final Model<Row> albums;
    private final Model<Row> tracks;
    private final Model<Row> notes;
    private final Model<Row> awards;
    private final Model<Row> genres;
    private final Row album;
    private final Row other;

    DependentsTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        albums = sequelize.define("album", m -> m.attribute("name", STRING).paranoid(true));
        tracks = sequelize.define(
                "track",
                m -> m.attribute("name", STRING)
                        .paranoid(true)
                        .hooks(h -> h.beforeDestroy(track -> log.add("-" + track.get("name")))
                                .afterRestore(track -> log.add("+" + track.get("name")))));
        notes = sequelize.define("note", m -> m.attribute("name", STRING));
        awards = sequelize.define("award", m -> m.attribute("name", STRING));
        genres = sequelize.define("genre", m -> m.attribute("name", STRING));
        albums.hasMany(tracks, a -> a.dependent(Dependent.DESTROY));
        tracks.hasMany(notes, a -> a.dependent(Dependent.NULLIFY));
        albums.hasMany(awards, a -> a.dependent(Dependent.RESTRICT));
        albums.belongsToMany(genres, a -> a.through("album_genres").dependent(Dependent.DESTROY));
        sequelize.sync();
        album = albums.create(Map.of("name", "one"));
        other = albums.create(Map.of("name", "two"));
        for (String name : List.of("a", "b")) {
            Row track = tracks.create(Map.of("name", name, "albumId", album.get("id")));
            notes.create(Map.of("name", "of " + name, "trackId", track.get("id")));
        }
        tracks.create(Map.of("name", "c", "albumId", other.get("id")));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private List<Object> names(Model<Row> model) {
        return model.findAll(q -> q.orderBy("id")).stream()
                .map(row -> row.get("name"))
                .toList();
    }

    @Test
    void aSoftDestroyMarksWhatBelongsToIt() {
        album.destroy();

        assertThat(names(tracks)).containsExactly("c");
        assertThat(log).containsExactly("-a", "-b");
        assertThat(notes.count(w -> w.where("trackId").notNull())).isEqualTo(2);
    }

    @Test
    void aRestoreBringsBackWhatWentWithIt() {
        tracks.getByPk(1).destroy();
        tracks.update(
                t -> t.set("deletedAt", LONG_AGO), w -> w.where("name", "a").paranoid(false));
        album.destroy();
        log.clear();

        album.restore();
        assertThat(names(tracks)).containsExactly("b", "c");
        assertThat(log).containsExactly("+b");
    }

    @Test
    void staticDestroysAndRestoresDoTheSame() {
        assertThat(albums.destroy(w -> w.where("name", "one"))).isEqualTo(1);
        assertThat(names(tracks)).containsExactly("c");

        assertThat(albums.restore(w -> w.where("name", "one"))).isEqualTo(1);
        assertThat(names(tracks)).containsExactly("a", "b", "c");
        assertThat(log).containsExactly("-a", "-b", "+a", "+b");
    }

    @Test
    void aRealDestroyDeletesAndLetsGo() {
        album.manyThrough("genres").create(g -> g.set("name", "jazz"));

        album.destroy(o -> o.force());
        assertThat(tracks.count(w -> w.paranoid(false))).isEqualTo(1);
        assertThat(notes.count(w -> w.where("trackId").isNull())).isEqualTo(2);
        assertThat(names(genres)).containsExactly("jazz");
        assertThat(sequelize.model("album_genres").count()).isZero();
    }

    @Test
    void aKeyThatCannotBeNullIsNotReleased() {
        Model<Row> covers = sequelize.define("cover", m -> m.attribute("name", STRING));
        covers.belongsTo(albums, a -> a.required());

        assertThatThrownBy(() -> albums.hasOne(covers, a -> a.dependent(Dependent.NULLIFY)))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("was given NULLIFY, and albumId cannot be null; it takes DESTROY or RESTRICT");
    }

    @Test
    void aRestrictionRefusesAndNothingHappens() {
        awards.create(Map.of("name", "gold", "albumId", album.get("id")));

        assertThatThrownBy(album::destroy)
                .isInstanceOf(InstanceException.class)
                .hasMessage("This instance of \"album\" cannot be destroyed, because \"awards\" restricts it: 1 row of"
                        + " \"award\" belongs to it. Destroy or move what belongs to it first.");
        assertThatThrownBy(() -> albums.destroyAll()).hasMessageContaining("\"awards\" restricts it");
        assertThat(names(albums)).containsExactly("one", "two");
        assertThat(names(tracks)).containsExactly("a", "b", "c");
    }
}
