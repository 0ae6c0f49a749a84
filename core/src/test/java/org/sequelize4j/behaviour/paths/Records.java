package org.sequelize4j.behaviour.paths;

import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.TestDatabase;

/** Artists with albums, tracks on several albums, and a label, whose country is at the end of a path of single rows. */
final class Records implements AutoCloseable {
    final List<String> statements = new ArrayList<>();
    final Sequelize sequelize;
    final Model<Row> countries;
    final Model<Row> labels;
    final Model<Row> artists;
    final Model<Row> albums;
    final Model<Row> tracks;

    Records(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .onSql(event -> statements.add(event.sql()))
                .connect();
        countries = sequelize.define("country", m -> m.attribute("name", STRING).timestamps(false));
        labels = sequelize.define("label", m -> m.attribute("name", STRING).timestamps(false));
        artists = sequelize.define("artist", m -> m.attribute("name", STRING).timestamps(false));
        albums = sequelize.define(
                "album",
                m -> m.attribute("title", STRING).attribute("year", INTEGER).paranoid(true));
        tracks = sequelize.define(
                "track",
                m -> m.attribute("title", STRING)
                        .attribute("seconds", INTEGER)
                        .attribute("live", BOOLEAN)
                        .timestamps(false));
        artists.hasMany(tracks, a -> a.as("tracks").path("albums", "tracks"));
        artists.hasMany(tracks, a -> a.as("concerts").path("albums", "tracks").scope(Map.of("live", true)));
        labels.hasMany(tracks, a -> a.as("tracks").path("artists", "tracks"));
        artists.hasOne(countries, a -> a.as("country").path("label", "country"));
        artists.hasOne(tracks, a -> a.as("track").path("albums", "tracks"));
        labels.belongsTo(countries);
        labels.hasMany(artists);
        artists.belongsTo(labels);
        artists.hasMany(albums);
        albums.belongsTo(artists);
        albums.belongsToMany(tracks, a -> a.through("listing"));
        tracks.belongsToMany(albums, a -> a.through("listing"));
        tracks.hasMany(artists, a -> a.as("artists").path("albums", "artist"));
        artists.hasMany(artists, a -> a.as("partners").path("tracks", "artists"));
        sequelize.sync();
    }

    /** Ada has Dawn with One and Two, and Dusk with Two and Three (live); Bob has Noon with Two; Eve has nothing. */
    Records filled() {
        Row iceland = countries.create(Map.of("name", "Iceland"));
        Row label = labels.create(Map.of("name", "North", "countryId", iceland.get("id")));
        Row ada = artist("Ada");
        Row bob = artist("Bob");
        artist("Eve");
        label.many("artists").addAll(List.of(ada, bob));
        Row one = track("One", 100, false);
        Row two = track("Two", 200, false);
        Row three = track("Three", 300, true);
        album(ada, "Dawn", 2001).many("tracks").addAll(List.of(one, two));
        album(ada, "Dusk", 2003).many("tracks").addAll(List.of(two, three));
        album(bob, "Noon", 2002).many("tracks").add(two);
        statements.clear();
        return this;
    }

    private Row artist(String name) {
        return artists.create(Map.of("name", name));
    }

    private Row track(String title, int seconds, boolean live) {
        return tracks.create(Map.of("title", title, "seconds", seconds, "live", live));
    }

    private Row album(Row artist, String title, int year) {
        return albums.create(Map.of("title", title, "year", year, "artistId", artist.get("id")));
    }

    Row artistCalled(String name) {
        Row artist = artists.findOne(q -> q.where("name", name)).orElseThrow();
        statements.clear();
        return artist;
    }

    static List<Object> all(String attribute, List<Row> rows) {
        return rows.stream().map(row -> row.get(attribute)).toList();
    }

    static List<Object> titles(List<Row> rows) {
        return all("title", rows);
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
