package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/associations.md about what follows from other associations. */
@DatabaseTest
class PathsGuideTest {
    private final Sequelize sequelize;
    private final Model<Row> artists;
    private final Model<Row> albums;
    private final Model<Row> tracks;

    PathsGuideTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        artists = sequelize.define("artist", m -> m.attribute("name", STRING));
        albums = sequelize.define("album", m -> m.attribute("year", INTEGER).attribute("live", BOOLEAN));
        tracks = sequelize.define("track", m -> m.attribute("title", STRING));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private void fill() {
        sequelize.sync();
        Row artist = artists.create(Map.of("name", "Ada"));
        artist.many("albums")
                .create(a -> a.set("year", 2001).set("live", true))
                .many("tracks")
                .create(t -> t.set("title", "One"));
        artist.many("albums")
                .create(a -> a.set("year", 2003).set("live", false))
                .many("tracks")
                .create(t -> t.set("title", "Two"));
    }

    @Test
    void paths() {
        artists.hasMany(albums);
        albums.hasMany(tracks);
        artists.hasMany(tracks, a -> a.path("albums", "tracks"));
        fill();

        List<Row> found =
                artists.findAll(q -> q.include("tracks", t -> t.orderBy("title").limit(3))
                        .whereHas("tracks", t -> t.where("title").startsWith("O")));

        assertThat(found.get(0).many("tracks").get()).hasSize(2);
    }

    @Test
    void oneOfMany() {
        artists.hasMany(albums);
        albums.hasMany(tracks);
        artists.hasOne(albums, a -> a.as("latestAlbum").latest("year"));
        artists.hasOne(albums, a -> a.as("firstConcert").oldest("year").scope(Map.of("live", true)));
        fill();

        List<Row> modern = artists.findAll(
                q -> q.include("latestAlbum", a -> a.where("year").gte(2000)));

        assertThat(modern.get(0).one("latestAlbum").get().get("year")).isEqualTo(2003);
        assertThat(modern.get(0).one("firstConcert").get().get("year")).isEqualTo(2001);
    }

    interface Artist extends Instance<Artist> {
        Long id();

        @HasMany
        Many<Album> albums();

        @HasMany(path = {"albums", "tracks"})
        Many<Track> tracks();

        @HasOne(latest = "year")
        One<Album> latestAlbum();
    }

    interface Album extends Instance<Album> {
        Long id();

        int year();

        @HasMany
        Many<Track> tracks();
    }

    interface Track extends Instance<Track> {
        Long id();

        String title();
    }

    @Test
    void typed(TestDatabase database) {
        try (Sequelize connected = Sequelize.connect(database.url())) {
            Model<Artist> typed = connected.define(Artist.class);
            connected.define(Album.class);
            connected.define(Track.class);

            assertThat(typed.toSql(q -> q.include(Artist::tracks).include(Artist::latestAlbum)))
                    .contains("DISTINCT")
                    .contains("NOT EXISTS");
        }
    }
}
