package org.sequelize4j.behaviour.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.col;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What is at the end of a path of associations belongs as if it had a key. */
@DatabaseTest
class PathTest {
    private final Records records;

    PathTest(TestDatabase database) {
        this.records = new Records(database).filled();
    }

    @AfterEach
    void close() {
        records.close();
    }

    private List<Row> artists(Consumer<Query<Row>> query) {
        records.statements.clear();
        return records.artists.findAll(q -> {
            q.orderBy("name");
            query.accept(q);
        });
    }

    private static List<Object> names(List<Row> rows) {
        return Records.all("name", rows);
    }

    @Test
    void anIncludeLoadsEachTargetOnceByOneStatement() {
        List<Row> artists = artists(q -> q.include("tracks", i -> i.orderBy("seconds")));

        assertThat(records.statements).hasSize(2);
        assertThat(Records.titles(artists.get(0).many("tracks").get())).containsExactly("One", "Two", "Three");
        assertThat(Records.titles(artists.get(1).many("tracks").get())).containsExactly("Two");
        assertThat(artists.get(2).many("tracks").get()).isEmpty();
    }

    @Test
    void aLimitCountsForEachSource() {
        List<Row> artists = artists(q ->
                q.include("tracks", i -> i.orderBy("seconds", Sort.DESC).limit(2)));

        assertThat(Records.titles(artists.get(0).many("tracks").get())).containsExactly("Three", "Two");
        assertThat(Records.titles(artists.get(1).many("tracks").get())).containsExactly("Two");
    }

    @Test
    void aScopeOfThePathLetsSomeTargetsThrough() {
        List<Row> artists = artists(q -> q.include("concerts"));

        assertThat(Records.titles(artists.get(0).many("concerts").get())).containsExactly("Three");
        assertThat(artists.get(1).many("concerts").count()).isZero();
    }

    @Test
    void lazyReadingLoadsForAllThatCameTogether() {
        List<Row> artists = artists(q -> {});
        records.statements.clear();

        assertThat(artists.get(1).many("tracks").get()).hasSize(1);
        assertThat(artists.get(0).many("tracks").get()).hasSize(3);
        assertThat(records.statements).hasSize(1);
    }

    @Test
    void theHandleFetchesCountsAndKnows() {
        Row ada = records.artistCalled("Ada");
        Row bob = records.artistCalled("Bob");
        Row three = records.tracks.findOne(q -> q.where("title", "Three")).orElseThrow();

        assertThat(ada.many("tracks").count()).isEqualTo(3);
        assertThat(ada.many("tracks").count(w -> w.where("seconds", 200))).isEqualTo(1);
        assertThat(Records.titles(ada.many("tracks").fetch(q -> q.where("live", true))))
                .containsExactly("Three");
        assertThat(ada.many("tracks").has(three)).isTrue();
        assertThat(bob.many("tracks").has(three)).isFalse();
        assertThat(records.artistCalled("Eve").many("tracks").count()).isZero();
    }

    @Test
    void conditionsFollowThePath() {
        assertThat(names(artists(q -> q.whereHas("tracks", t -> t.where("title", "Two")))))
                .containsExactly("Ada", "Bob");
        assertThat(names(artists(q -> q.whereHas("concerts")))).containsExactly("Ada");
        assertThat(names(artists(q -> q.whereNone("tracks")))).containsExactly("Eve");
        assertThat(names(artists(q -> q.include("tracks", i -> i.where("title", "One")))))
                .containsExactly("Ada");
        assertThat(records.artists.count(q -> q.whereHas("tracks"))).isEqualTo(2);
    }

    @Test
    void countsAndSumsMeanEachTargetOnce() {
        List<Row> artists = artists(q -> q.withCount("tracks").withSum("tracks", "seconds"));

        assertThat(Records.all("tracksCount", artists).toString()).isEqualTo("[3, 1, 0]");
        assertThat(artists.get(0).toMap().toString()).contains("600");
    }

    @Test
    void destroyedRowsOnTheWayLeadNowhere() {
        records.albums.destroy(w -> w.where("title", "Dawn"));
        Row ada = artists(q -> q.include("tracks")).get(0);

        assertThat(Records.titles(ada.many("tracks").get())).containsExactlyInAnyOrder("Two", "Three");
        assertThat(ada.many("tracks").count()).isEqualTo(2);
        assertThat(records.artists.count(q -> q.whereHas("tracks", t -> t.where("title", "One"))))
                .isZero();
    }

    @Test
    void aPathCanLeadAlongAnotherOneAndBackToItsModel() {
        Row label = records.labels
                .findAll(q -> q.include("tracks", i -> i.orderBy("seconds")))
                .get(0);
        List<Row> artists = artists(q -> q.include("partners", i -> i.orderBy("name")));

        assertThat(Records.titles(label.many("tracks").get())).containsExactly("One", "Two", "Three");
        assertThat(names(artists.get(1).many("partners").get())).containsExactly("Ada", "Bob");
        assertThat(artists.get(2).many("partners").get()).isEmpty();
    }

    @Test
    void aPathOfSingleRowsLeadsToOne() {
        List<Row> artists = artists(q -> q.include("country"));

        assertThat(artists.get(1).one("country").get().get("name")).isEqualTo("Iceland");
        assertThat(artists.get(2).one("country").orNull()).isNull();
        assertThat(records.artistCalled("Ada").one("country").get().get("name")).isEqualTo("Iceland");
        assertThat(names(artists(q -> q.where(col("country", "name")).eq("Iceland"))))
                .containsExactly("Ada", "Bob");
    }

    @Test
    void ofSeveralAtTheEndTheSmallestKeyIsTheOne() {
        List<Row> artists = artists(q -> q.include("track"));

        assertThat(artists.get(0).one("track").get().get("title")).isEqualTo("One");
        assertThat(artists.get(1).one("track").get().get("title")).isEqualTo("Two");
        assertThat(records.artistCalled("Ada").one("track").get().get("title")).isEqualTo("One");
    }

    @Test
    void deletesAndUpdatesTakeItAsACondition() {
        assertThat(records.artists.destroy(w -> w.whereNone("tracks"))).isEqualTo(1);
        assertThat(records.tracks.update(
                        t -> t.set("seconds", 1), w -> w.whereHas("artists", a -> a.where("name", "Bob"))))
                .isEqualTo(1);
    }

    @Test
    void writingIsRefusedWithWhatToWriteTo() {
        Row ada = records.artistCalled("Ada");
        Row track = records.tracks.getByPk(1);

        for (Consumer<Row> writing : List.<Consumer<Row>>of(
                row -> row.many("tracks").add(track),
                row -> row.many("tracks").remove(track),
                row -> row.many("tracks").set(List.of(track)),
                row -> row.many("tracks").create(t -> t.set("title", "Four")),
                row -> row.with("tracks", t -> t.set("title", "Four")))) {
            records.statements.clear();
            assertThatThrownBy(() -> writing.accept(ada))
                    .isInstanceOf(InstanceException.class)
                    .hasMessageContaining("Write to \"tracks\" of \"album\" instead");
            assertThat(records.statements.stream().filter(sql -> !sql.startsWith("SELECT")))
                    .isEmpty();
        }
    }

    @Test
    void aJoinGivesTheSameByOneStatement() {
        List<Row> artists = artists(q ->
                q.include("tracks", i -> i.strategy(LoadStrategy.JOIN).orderBy("seconds", Sort.DESC)));

        assertThat(records.statements).hasSize(1);
        assertThat(artists).hasSize(3);
        assertThat(Records.titles(artists.get(0).many("tracks").get())).containsExactly("Three", "Two", "One");
        assertThat(Records.titles(artists.get(1).many("tracks").get())).containsExactly("Two");
        assertThat(artists.get(2).many("tracks").get()).isEmpty();
    }

    @Test
    void aJoinTakesTheOneOfAHasOneAndMeansItsConditions() {
        List<Row> artists =
                artists(q -> q.strategy(LoadStrategy.JOIN).include("track").limit(2));

        assertThat(records.statements).hasSize(1);
        assertThat(artists.get(0).one("track").get().get("title")).isEqualTo("One");
        assertThat(names(artists(q -> q.strategy(LoadStrategy.JOIN).include("concerts", i -> i.required(true)))))
                .containsExactly("Ada");
    }

    @Test
    void whatIsWrittenOnTheWayIsReadAnew() {
        Row ada = artists(q -> q.include("tracks")).get(0);
        ada.many("albums").remove(ada.many("albums").get().get(0));

        assertThat(ada.many("tracks").get()).hasSize(2);
    }
}
