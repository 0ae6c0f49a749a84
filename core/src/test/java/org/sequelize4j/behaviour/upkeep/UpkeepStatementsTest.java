package org.sequelize4j.behaviour.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** How many statements it costs to keep counters right, and that who has none pays nothing. */
@DatabaseTest
class UpkeepStatementsTest {
    private final List<String> statements = new ArrayList<>();
    private final Sequelize sequelize;
    private final Model<Row> albums;
    private final Model<Row> songs;
    private final List<Object> keys = new ArrayList<>();

    UpkeepStatementsTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .onSql(event -> statements.add(event.sql()))
                .connect();
        albums = sequelize.define("album", m -> m.attribute("name", STRING).timestamps(false));
        songs = sequelize.define("song", m -> m.attribute("name", STRING).timestamps(false));
        albums.hasMany(songs);
        songs.belongsTo(albums, a -> a.counterCache("songCount"));
        sequelize.sync();
        for (int i = 0; i < 10; i++) {
            keys.add(albums.create(Map.of("name", "a" + i)).get("id"));
        }
        statements.clear();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private long on(String verb, String table) {
        return statements.stream()
                .filter(sql -> sql.startsWith(verb)
                        && sql.substring(0, Math.min(sql.length(), 60)).contains(table))
                .count();
    }

    private List<String> verbs() {
        List<String> verbs = statements.stream()
                .map(sql -> sql.substring(0, 6))
                .filter(List.of("SELECT", "INSERT", "UPDATE", "DELETE")::contains)
                .toList();
        statements.clear();
        return verbs;
    }

    @Test
    void oneRow() {
        Row song = songs.create(Map.of("name", "s", "albumId", keys.get(0)));
        assertThat(verbs()).containsExactly("UPDATE", "INSERT");

        song.update(Map.of("name", "t"));
        assertThat(verbs()).containsExactly("UPDATE");

        song.update(Map.of("albumId", keys.get(1)));
        assertThat(verbs()).containsExactly("SELECT", "SELECT", "UPDATE", "UPDATE", "UPDATE");

        song.destroy();
        assertThat(verbs()).containsExactly("SELECT", "UPDATE", "DELETE");

        albums.getByPk(keys.get(0)).destroy();
        assertThat(verbs()).containsExactly("SELECT", "DELETE");
    }

    @Test
    void aThousandRows() {
        songs.bulkCreate(IntStream.range(0, 1_000)
                .mapToObj(i -> Map.<String, Object>of("name", "s" + i, "albumId", keys.get(i % keys.size())))
                .toList());
        assertThat(on("SELECT", "albums")).isEqualTo(1);
        assertThat(on("UPDATE", "albums")).isEqualTo(1);

        statements.clear();
        songs.destroy(w -> w.where("albumId").in(keys));
        assertThat(on("SELECT", "songs")).isEqualTo(1);
        assertThat(on("SELECT", "albums")).isEqualTo(1);
        assertThat(on("UPDATE", "albums")).isEqualTo(1);
        assertThat(on("DELETE", "songs")).isLessThanOrEqualTo(2);
        assertThat(albums.findAll())
                .extracting(album -> ((Number) album.get("songCount")).intValue())
                .containsOnly(0);
    }

    @Test
    void rowsOfNoneCostNothing() {
        songs.bulkCreate(List.of(Map.of("name", "s"), Map.of("name", "t")));
        songs.update(Map.of("name", "u"), w -> w.where("name", "s"));

        assertThat(statements).noneMatch(sql -> sql.contains("albums"));
    }
}
