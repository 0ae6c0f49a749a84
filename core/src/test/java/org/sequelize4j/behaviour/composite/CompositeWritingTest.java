package org.sequelize4j.behaviour.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Keys of two columns are written as one, by relation methods and in graphs. */
@DatabaseTest
class CompositeWritingTest {
    private final Sites world;

    CompositeWritingTest(TestDatabase database) {
        this.world = new Sites(database).filled();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Row site(int region, int number) {
        return world.sites.getByPk(List.of(region, number));
    }

    @Test
    void aNewGraphHangsOnBothColumns() {
        world.sites.create(s -> s.set("region", 3)
                .set("number", 1)
                .set("name", "Dock")
                .with("tools", t -> t.set("name", "saw").with("parts", p -> p.set("name", "tooth")))
                .with("badge", b -> b.set("series", "c").set("serial", 1))
                .with("tags", t -> t.set("language", "en").set("word", "new"))
                .with("parent", p -> p.set("region", 3).set("number", 9).set("name", "Bay")));
        Row dock = site(3, 1);

        assertThat(Sites.names(dock.many("tools").get())).containsExactly("saw");
        assertThat(dock.one("badge").get().get("series")).isEqualTo("c");
        assertThat(Sites.all("word", dock.many("tags").get())).containsExactly("new");
        assertThat(dock.one("parent").get().get("name")).isEqualTo("Bay");
        assertThat(Sites.names(dock.many("parts").get())).containsExactly("tooth");
    }

    @Test
    void hasOneMovesTheRowAndDetachesTheOthers() {
        Row quay = site(1, 2);
        Row first = site(1, 1).one("badge").get();
        quay.one("badge").set(first);

        assertThat(quay.one("badge").get()).isEqualTo(first);
        assertThat(first.get("siteNumber")).isEqualTo(2);
        quay.one("badge").clear();
        assertThat(first.get("siteRegion")).isNull();
        assertThat(first.get("siteNumber")).isNull();
        assertThat(site(2, 1).one("badge").get().get("word")).isEqualTo("other");
    }

    @Test
    void theSelfAssociationIsWrittenFromBothEnds() {
        Row mine = site(2, 1);
        Row port = site(1, 1);
        port.many("children").add(mine);
        assertThat(mine.one("parent").get()).isEqualTo(port);
        mine.one("parent").clear();

        assertThat(Sites.names(site(1, 1).many("children").get())).containsExactly("Quay");
    }

    @Test
    void junctionsTellBothEndsByTwoColumnsEach() {
        Row port = site(1, 1);
        port.many("tags").removeKeys(List.of(List.of("en", "old")));
        assertThat(Sites.all("word", site(1, 1).many("tags").get())).containsExactly("wet");
        assertThat(Sites.all("word", site(2, 1).many("tags").get())).containsExactly("old");
        port.many("tags").set(List.of(world.tags.getByPk(List.of("de", "old"))));

        assertThat(Sites.all("language", site(1, 1).many("tags").get())).containsExactly("de");
        assertThat(Sites.all("word", site(1, 2).many("tags").get())).containsExactly("wet");
    }

    @Test
    void aGraphIsComparedByBothColumns() {
        Row rope = world.tools.findOne(q -> q.where("name", "rope")).orElseThrow();
        world.sites.saveGraph(
                Map.of(
                        "region",
                        1,
                        "number",
                        1,
                        "tools",
                        List.of(Map.of("id", rope.get("id"), "name", "line"), Map.of("name", "hook")),
                        "tags",
                        List.of(Map.of("language", "en", "word", "wet"))),
                g -> g.association("tools", a -> a.replace()).association("tags", a -> a.replace()));
        Row port = site(1, 1);

        assertThat(Sites.names(port.many("tools").get())).containsExactly("hook", "line");
        assertThat(Sites.all("word", port.many("tags").get())).containsExactly("wet");
        assertThat(Sites.names(site(2, 1).many("tools").get())).containsExactly("drill");
        assertThat(Sites.all("word", site(2, 1).many("tags").get())).containsExactly("old");
    }

    @Test
    void aRowIsUpdatedAndDestroyedByItsWholeKey() {
        Row port = site(1, 1);
        port.set("name", "Harbour").save();
        site(1, 2).destroy();

        assertThat(Sites.names(world.sites.findAll(q -> {}))).containsExactly("Harbour", "Mine");
    }
}
