package org.sequelize4j.behaviour.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Dependent;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What hangs on rows is read level by level, judged at every depth before anything changes, and deleted level by level. */
@DatabaseTest
class DependentStatementsTest {
    private final List<String> statements = new ArrayList<>();
    private final List<Object> log = new ArrayList<>();
    private final Sequelize sequelize;
    private final Model<Row> artists;
    private final Model<Row> albums;
    private final Model<Row> tracks;
    private final Model<Row> awards;
    private final Row artist;

    DependentStatementsTest(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .onSql(event -> statements.add(event.sql()))
                .connect();
        artists = model("artist");
        albums = model("album");
        tracks = model("track");
        awards = model("award");
        artists.hasMany(albums, a -> a.dependent(Dependent.DESTROY));
        albums.hasMany(tracks, a -> a.dependent(Dependent.DESTROY));
        tracks.hasMany(awards, a -> a.dependent(Dependent.RESTRICT));
        sequelize.sync();
        artist = artists.create(Map.of("name", "one"));
        for (int i = 0; i < 20; i++) {
            Row album = albums.create(Map.of("name", "a" + i, "artistId", artist.get("id")));
            tracks.bulkCreate(IntStream.range(0, 5)
                    .mapToObj(j -> Map.<String, Object>of("name", "t" + j, "albumId", album.get("id")))
                    .toList());
        }
        statements.clear();
    }

    private Model<Row> model(String name) {
        return sequelize.define(
                name,
                m -> m.attribute("name", STRING)
                        .timestamps(false)
                        .hooks(h -> h.beforeDestroy(row -> log.add(row.get("name")))));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private List<String> verbs() {
        return statements.stream()
                .map(sql -> sql.substring(0, 6))
                .filter(List.of("SELECT", "INSERT", "UPDATE", "DELETE")::contains)
                .toList();
    }

    @Test
    void aTreeCostsTwoStatementsForEachLevel() {
        artist.destroy();

        assertThat(verbs()).containsExactly("SELECT", "SELECT", "SELECT", "DELETE", "DELETE", "DELETE");
        assertThat(log).hasSize(121).startsWith("one", "a0");
        assertThat(artists.count() + albums.count() + tracks.count()).isZero();
    }

    @Test
    void whatIsForbiddenFarBelowIsRefusedBeforeAnythingChanges() {
        awards.create(
                Map.of("name", "gold", "trackId", tracks.findOne().orElseThrow().get("id")));
        statements.clear();

        assertThatThrownBy(artist::destroy)
                .isInstanceOf(InstanceException.class)
                .hasMessage("Rows of \"track\" cannot be destroyed, because \"awards\" restricts it: 1 row of \"award\""
                        + " belongs to them. Destroy or move what belongs to it first.");
        assertThat(verbs()).containsOnly("SELECT");
        assertThat(log).containsExactly("one");
    }

    @Test
    void aCascadeWithHooksIsForInstancesAndTheDatabaseDoesItForConditions() {
        Model<Row> labels = model("label");
        Model<Row> contracts = model("contract");
        labels.hasMany(contracts, a -> a.onDelete(OnDelete.CASCADE).hooks(true));
        labels.hasMany(awards, a -> a.as("honours").dependent(Dependent.RESTRICT));
        sequelize.sync(s -> s.alter());
        for (String name : List.of("l1", "l2")) {
            Row label = labels.create(Map.of("name", name));
            contracts.create(Map.of("name", "of " + name, "labelId", label.get("id")));
        }
        log.clear();

        labels.findOne(q -> q.where("name", "l1")).orElseThrow().destroy();
        assertThat(log).containsExactly("l1", "of l1");
        labels.destroy(w -> w.where("name", "l2"));
        assertThat(log).containsExactly("l1", "of l1");
        assertThat(contracts.count()).isZero();
    }
}
