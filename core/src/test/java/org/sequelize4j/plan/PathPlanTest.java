package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** The statements about what is at the end of a path, and about the one of many rows. */
class PathPlanTest {
    private final Sequelize sequelize = Sequelize.offline();
    private final Model<Row> artists = sequelize.define("artist", m -> m.timestamps(false));
    private final Model<Row> albums =
            sequelize.define("album", m -> m.attribute("year", INTEGER).timestamps(false));
    private final Model<Row> tracks = sequelize.define("track", m -> m.timestamps(false));

    PathPlanTest() {
        artists.hasMany(albums);
        albums.hasMany(tracks);
        artists.hasMany(tracks, a -> a.path("albums", "tracks"));
        artists.hasOne(albums, a -> a.as("latestAlbum").latest("year"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private List<String> statements(Consumer<Query<Row>> query) {
        return List.of(artists.toSql(query).replace('"', '`').split("\n"));
    }

    private static String from(String keyword, String sql) {
        return sql.substring(sql.indexOf(keyword) + keyword.length());
    }

    @Test
    void anIncludeJoinsThePathBelowADerivedTableOfPairs() {
        assertThat(from(" FROM ", statements(q -> q.include("tracks")).get(1)))
                .isEqualTo("`tracks` INNER JOIN (SELECT DISTINCT `artist`.`id` AS `id`,"
                        + " `artist.albums.tracks`.`id` AS `target.id` FROM `artists` AS `artist`"
                        + " INNER JOIN `albums` AS `artist.albums` ON `artist.albums`.`artistId` = `artist`.`id`"
                        + " INNER JOIN `tracks` AS `artist.albums.tracks`"
                        + " ON `artist.albums.tracks`.`albumId` = `artist.albums`.`id`"
                        + " WHERE `artist`.`id` = ANY(?)) AS `path` ON `path`.`target.id` = `tracks`.`id`");
    }

    @Test
    void aConditionAsksForTheTargetsAmongThoseOfThePath() {
        assertThat(from(" WHERE ", statements(q -> q.whereHas("tracks")).get(0)))
                .isEqualTo("EXISTS (SELECT 1 FROM `tracks` WHERE `tracks`.`id` IN (SELECT `albums.tracks`.`id`"
                        + " FROM `albums` INNER JOIN `tracks` AS `albums.tracks`"
                        + " ON `albums.tracks`.`albumId` = `albums`.`id`"
                        + " WHERE `albums`.`artistId` = `artist`.`id`))");
    }

    @Test
    void oneOfManyIsJoinedWhereNoOtherComesBefore() {
        assertThat(from(" LEFT JOIN ", statements(q -> q.include("latestAlbum")).get(0)))
                .isEqualTo("`albums` AS `latestAlbum` ON `latestAlbum`.`artistId` = `artist`.`id` AND NOT EXISTS"
                        + " (SELECT 1 FROM `albums` AS `latestAlbum.other`"
                        + " WHERE `latestAlbum.other`.`artistId` = `latestAlbum`.`artistId`"
                        + " AND (`latestAlbum.other`.`year` > `latestAlbum`.`year`"
                        + " OR (`latestAlbum`.`year` IS NULL AND `latestAlbum.other`.`year` IS NOT NULL)"
                        + " OR ((`latestAlbum.other`.`year` = `latestAlbum`.`year`"
                        + " OR (`latestAlbum`.`year` IS NULL AND `latestAlbum.other`.`year` IS NULL))"
                        + " AND `latestAlbum.other`.`id` < `latestAlbum`.`id`)))");
    }
}
