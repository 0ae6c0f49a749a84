package org.sequelize4j.behaviour.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Paths where graphs are written: what is loaded along one is left alone, and what is given to one is refused. */
@DatabaseTest
class PathGraphTest {
    private final Records records;

    PathGraphTest(TestDatabase database) {
        this.records = new Records(database).filled();
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void whatIsLoadedAlongAPathIsNotSaved() {
        Row ada = records.artists
                .findOne(q -> q.where("name", "Ada").include("tracks").include("albums"))
                .orElseThrow();
        ada.many("tracks").get().get(0).set("title", "changed");
        ada.many("albums").get().get(0).set("title", "Noon");
        ada.saveGraph();

        assertThat(records.tracks.count(q -> q.where("title", "changed"))).isZero();
        assertThat(records.albums.count(q -> q.where("title", "Noon"))).isEqualTo(2);
    }

    @Test
    void valuesForAPathAreRefused() {
        Map<String, Object> values = Map.of("name", "Zoe", "tracks", List.of(Map.of("title", "Four")));

        assertThatThrownBy(() -> records.artists.create(values, o -> o.include("tracks")))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("can be read only");
        assertThatThrownBy(() -> records.artists.saveGraph(values, g -> g.association("tracks")))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("can be read only");
        assertThat(records.artists.count(q -> q.where("name", "Zoe"))).isZero();
    }

    @Test
    void allIncludesAndThePrintedPlanKnowPaths() {
        Row ada = records.artists
                .findOne(q -> q.where("name", "Ada").includeAll())
                .orElseThrow();

        assertThat(ada.many("tracks").get()).hasSize(3);
        assertThat(records.artists.loadPlan(q -> q.include("tracks"))).contains("along albums, tracks of id");
    }
}
