package org.sequelize4j.behaviour.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A path leads along the rows that loading each of its steps would give: default scopes hide some of them. */
@DatabaseTest
class ScopesOnTheWayTest {
    private final Sequelize sequelize;
    private final Model<Row> shops;
    private final Model<Row> shelves;
    private final Model<Row> wares;

    ScopesOnTheWayTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        shops = sequelize.define("shop", m -> m.attribute("name", STRING));
        shelves = sequelize.define(
                "shelf",
                m -> m.attribute("name", STRING)
                        .attribute("open", BOOLEAN)
                        .defaultScope(q -> q.where("open", true))
                        .scope("closed", q -> q.where("open", false)));
        wares = sequelize.define("ware", m -> m.attribute("name", STRING));
        Model<Row> places =
                sequelize.define("place", m -> m.attribute("kept", BOOLEAN).defaultScope(q -> q.where("kept", true)));
        shops.hasMany(shelves);
        shops.hasOne(shelves, a -> a.as("firstShelf").foreignKey("frontOfId"));
        shops.hasMany(shelves.scope("closed"), a -> a.as("closedShelves").foreignKey("shopId"));
        shelves.belongsTo(shops);
        shelves.belongsToMany(wares, a -> a.through(places));
        wares.belongsToMany(shelves, a -> a.through(places));
        shops.hasMany(wares, a -> a.path("shelves", "wares"));
        shops.hasMany(wares, a -> a.as("hiddenWares").path("closedShelves", "wares"));
        shops.hasMany(shelves, a -> a.as("sameShelves").path("closedShelves"));
        shops.hasMany(wares, a -> a.as("frontWares").path("firstShelf", "wares"));
        shops.hasOne(wares, a -> a.as("frontWare").path("frontWares"));
        sequelize.sync();
        fill(places);
    }

    /** An open shelf with tea, and salt that is not kept there; a closed one with gin. The first of the front is closed, too. */
    private void fill(Model<Row> places) {
        Row shop = shops.create(Map.of("name", "Corner"));
        Row closed = shelf(shop, "closed", false);
        Row open = shelf(shop, "open", true);
        place(places, closed, "gin", true);
        place(places, open, "tea", true);
        place(places, open, "salt", false);
    }

    private Row shelf(Row shop, String name, boolean open) {
        return shelves.create(
                Map.of("name", name, "open", open, "shopId", shop.get("id"), "frontOfId", shop.get("id")));
    }

    private void place(Model<Row> places, Row shelf, String ware, boolean kept) {
        Row stored = wares.create(Map.of("name", ware));
        places.create(Map.of("shelfId", shelf.get("id"), "wareId", stored.get("id"), "kept", kept));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Row shop(Consumer<Query<Row>> query) {
        return shops.findOne(query).orElseThrow();
    }

    private static List<Object> names(Row shop, String association) {
        return shop.many(association).get().stream().map(row -> row.get("name")).toList();
    }

    @Test
    void defaultScopesOfModelsAndJunctionsOnTheWayApply() {
        assertThat(names(shop(q -> q.include("wares")), "wares")).containsExactly("tea");
        assertThat(names(shop(q -> {}), "wares")).containsExactly("tea");
        assertThat(shop(q -> {}).many("wares").count()).isEqualTo(1);
        assertThat(shop(q -> {}).many("wares").fetch(q -> q.where("name", "gin")))
                .isEmpty();
    }

    @Test
    void conditionsAndCountsMeanTheSameRows() {
        assertThat(shops.count(w -> w.whereHas("wares", i -> i.where("name", "tea"))))
                .isEqualTo(1);
        assertThat(shops.count(w -> w.whereHas("wares", i -> i.where("name", "gin"))))
                .isZero();
        assertThat(shops.count(w -> w.whereNone("wares", i -> i.where("name", "salt"))))
                .isEqualTo(1);
        assertThat(shop(q -> q.withCount("wares")).get("waresCount")).isEqualTo(1L);
        assertThat(shops.update(Map.of("name", "None"), w -> w.whereHas("wares", i -> i.where("name", "gin"))))
                .isZero();
    }

    @Test
    void theScopeOfAStepStandsInPlaceOfTheDefaultOne() {
        assertThat(names(shop(q -> q.include("hiddenWares")), "hiddenWares")).containsExactly("gin");
        assertThat(shops.count(w -> w.whereHas("hiddenWares", i -> i.where("name", "tea"))))
                .isZero();
    }

    @Test
    void theScopeOfTheLastStepMeetsThatOfThePath() {
        assertThat(names(shop(q -> q.include("sameShelves", i -> i.required(false))), "sameShelves"))
                .isEmpty();
        assertThat(names(shop(q -> q.include("sameShelves", i -> i.unscoped())), "sameShelves"))
                .containsExactly("closed");
    }

    @Test
    void aHasOneOnTheWayIsTheOneThatItsScopeLetsThrough() {
        Row shop = shop(q -> q.include("frontWares").include("frontWare"));

        assertThat(names(shop, "frontWares")).containsExactly("tea");
        assertThat(shop.one("frontWare").get().get("name")).isEqualTo("tea");
        assertThat(shop(q -> q.strategy(LoadStrategy.SEPARATE).include("firstShelf"))
                        .one("firstShelf")
                        .get()
                        .get("name"))
                .isEqualTo("open");
    }

    @Test
    void aScopeThatAsksForAPathOverItsOwnModelComesToAnEnd() {
        wares.hasMany(wares, a -> a.as("neighbours").path("shelves", "wares"));
        shelves.replaceScope("defaultScope", q -> q.whereHas("wares", i -> i.whereHas("neighbours")));

        assertThat(names(shop(q -> q.include("wares", i -> i.orderBy("name"))), "wares"))
                .containsExactly("gin", "tea");
    }
}
