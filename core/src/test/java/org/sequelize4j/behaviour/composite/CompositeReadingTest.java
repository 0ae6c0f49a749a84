package org.sequelize4j.behaviour.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.Expression.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Keys of two columns are read as one, in every kind of association and by every strategy. */
@DatabaseTest
class CompositeReadingTest {
    private final Sites world;

    CompositeReadingTest(TestDatabase database) {
        this.world = new Sites(database).filled();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private List<Row> sites(Consumer<Query<Row>> query) {
        world.statements.clear();
        return world.sites.findAll(q -> {
            q.orderBy("name");
            query.accept(q);
        });
    }

    private static void all(Query<Row> query) {
        query.include("tools")
                .include("badge")
                .include("tags")
                .include("parent")
                .include("children")
                .include("parts")
                .include("dearest");
    }

    private static void requireAll(List<Row> sites) {
        Row mine = sites.get(0);
        Row port = sites.get(1);
        Row quay = sites.get(2);
        assertThat(Sites.names(port.many("tools").get())).containsExactly("mast", "rope");
        assertThat(Sites.names(mine.many("tools").get())).containsExactly("drill");
        assertThat(quay.many("tools").get()).isEmpty();
        assertThat(port.one("badge").get().get("word")).isEqualTo("first");
        assertThat(mine.one("badge").get().get("word")).isEqualTo("other");
        assertThat(quay.one("badge").orNull()).isNull();
        assertThat(Sites.all("word", port.many("tags").get())).containsExactly("old", "wet");
        assertThat(Sites.all("word", mine.many("tags").get())).containsExactly("old");
        assertThat(quay.one("parent").get()).isEqualTo(port);
        assertThat(port.one("parent").orNull()).isNull();
        assertThat(port.many("children").get()).containsExactly(quay);
        assertThat(Sites.names(port.many("parts").get())).containsExactly("knot");
        assertThat(Sites.names(mine.many("parts").get())).containsExactly("bit");
        assertThat(port.one("dearest").get().get("name")).isEqualTo("mast");
        assertThat(quay.one("dearest").orNull()).isNull();
    }

    @Test
    void lazyReadingAndAllStrategiesGiveTheSame() {
        requireAll(sites(q -> {}));
        requireAll(sites(CompositeReadingTest::all));
        for (LoadStrategy strategy : LoadStrategy.values()) {
            if (strategy != LoadStrategy.LATERAL) {
                requireAll(sites(q -> all(q.strategy(strategy))));
            }
        }
    }

    @Test
    void streamsAndBatchesReadThem() {
        try (var stream = world.sites.stream(q -> all(q.orderBy("name")))) {
            requireAll(stream.toList());
        }
        List<Row> collected = new ArrayList<>();
        world.sites.inBatches(2, CompositeReadingTest::all, collected::addAll);
        assertThat(Sites.names(collected)).containsExactly("Mine", "Port", "Quay");
    }

    @Test
    void aLimitCountsForEachSource() {
        List<Row> sites = sites(q -> q.include("tools", i -> i.orderBy("name").limit(1))
                .include("tags", i -> i.orderBy("word").limit(1))
                .include("parts", i -> i.limit(1)));

        assertThat(Sites.names(sites.get(0).many("tools").get())).containsExactly("drill");
        assertThat(Sites.names(sites.get(1).many("tools").get())).containsExactly("mast");
        assertThat(Sites.all("word", sites.get(1).many("tags").get())).containsExactly("old");
        assertThat(sites.get(2).many("parts").get()).isEmpty();
    }

    @Test
    void aKeyThatIsNullInPartLeadsNowhere() {
        Row lost = world.tools.findOne(q -> q.where("name", "lost")).orElseThrow();
        Row eager = world.tools
                .findOne(q -> q.where("name", "lost").include("site"))
                .orElseThrow();

        assertThat(lost.one("site").orNull()).isNull();
        assertThat(eager.one("site").orNull()).isNull();
        assertThat(world.tools.count(q -> q.whereHas("site"))).isEqualTo(3);
        assertThat(world.tools.count(q -> q.whereNone("site"))).isEqualTo(1);
    }

    @Test
    void conditionsAndCountsCompareBothColumns() {
        assertThat(Sites.names(sites(q -> q.whereHas("tools", t -> t.where("name", "drill")))))
                .containsExactly("Mine");
        assertThat(Sites.names(sites(q -> q.whereHas("tags", t -> t.where("word", "old")))))
                .containsExactly("Mine", "Port");
        assertThat(Sites.names(sites(q -> q.whereNone("children")))).containsExactly("Mine", "Quay");
        assertThat(Sites.names(sites(q -> q.whereHas("parts", p -> p.where("name", "knot")))))
                .containsExactly("Port");
        assertThat(Sites.names(sites(q -> q.whereCount("tools").gte(2)))).containsExactly("Port");
        assertThat(Sites.names(sites(q -> q.where(col("badge", "word")).eq("first"))))
                .containsExactly("Port");
        assertThat(sites(q -> q.withCount("tags")).stream()
                        .map(site -> site.get("tagsCount").toString()))
                .containsExactly("1", "2", "1");
        assertThat(world.tags.count(q -> q.whereHas("tools"))).isEqualTo(2);
    }

    @Test
    void aPathEndsAtRowsWithKeysOfTwoColumns() {
        world.parts.hasMany(world.tags, a -> a.as("tags").path("tool", "site", "tags"));
        world.parts.belongsTo(world.tools);
        Row knot = world.parts
                .findOne(q -> q.where("name", "knot").include("tags"))
                .orElseThrow();

        assertThat(Sites.all("word", knot.many("tags").get())).containsExactly("old", "wet");
        assertThat(world.parts.count(q -> q.whereHas("tags", t -> t.where("word", "wet"))))
                .isEqualTo(1);
        assertThat(knot.many("tags").has(world.tags.getByPk(List.of("en", "wet"))))
                .isTrue();
        assertThat(knot.many("tags").has(world.tags.getByPk(List.of("de", "old"))))
                .isFalse();
    }

    @Test
    void findByPkTakesAListOrAMap() {
        assertThat(world.sites.getByPk(List.of(1, 2)).get("name")).isEqualTo("Quay");
        assertThat(world.sites.getByPk(Map.of("number", 1, "region", 2)).get("name"))
                .isEqualTo("Mine");
        assertThat(world.sites.findByPk(List.of(9, 9))).isEmpty();
    }
}
