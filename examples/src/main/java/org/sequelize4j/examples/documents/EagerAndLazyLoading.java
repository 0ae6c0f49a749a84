package org.sequelize4j.examples.documents;

import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Tables;

/** "Basics of queries involving associations": captains and their ships. */
public final class EagerAndLazyLoading {
    private EagerAndLazyLoading() {}

    /** Lazy loading: the ship is fetched when it is wanted, by a second query. */
    public static List<@Nullable Object> lazy(Sequelize sequelize) {
        Model<Row> captain = captainsWithShips(sequelize, key -> {});

        Row awesomeCaptain =
                captain.findOne(q -> q.where("name", "Jack Sparrow")).orElseThrow();
        Row hisShip = awesomeCaptain.one("ship").get();

        return Arrays.asList(
                awesomeCaptain.get("name"),
                awesomeCaptain.get("skillLevel"),
                hisShip.get("name"),
                hisShip.get("amountOfSails"));
    }

    /** Eager loading: the ship comes along. Two ships may have the same captain here, so that a second query picks the first. */
    public static List<@Nullable Object> eager(Sequelize sequelize) {
        return loadEagerly(captainsWithShips(sequelize, key -> {}));
    }

    /** With a unique key there is at most one ship, and a single query brings both. */
    public static List<@Nullable Object> eagerByUniqueKey(Sequelize sequelize) {
        return loadEagerly(captainsWithShips(sequelize, HasOneOptions::unique));
    }

    private static List<@Nullable Object> loadEagerly(Model<Row> captain) {
        Row awesomeCaptain = captain.findOne(
                        q -> q.where("name", "Jack Sparrow").include("ship"))
                .orElseThrow();
        Row hisShip = awesomeCaptain.one("ship").get();

        return Arrays.asList(
                awesomeCaptain.get("name"),
                awesomeCaptain.get("skillLevel"),
                hisShip.get("name"),
                hisShip.get("amountOfSails"));
    }

    /** A foreign key is a regular column: {@code create} takes it as any other. */
    public static Row createWithForeignKey(Sequelize sequelize) {
        Model<Row> foo = sequelize.define("foo", m -> m.timestamps(false));
        Model<Row> bar =
                sequelize.define("bar", m -> m.attribute("name", STRING).timestamps(false));
        foo.hasOne(bar);
        Tables.create(sequelize);
        foo.create(Map.of("id", 5));

        return bar.create(Map.of("name", "My Bar", "fooId", 5));
    }

    /** {@code save} writes one row: the change of a child that came along is not written. */
    public static Row saveIgnoresChildren(Sequelize sequelize) {
        Model<Row> captain = captainsWithShips(sequelize, key -> {});
        Row jack = captain.findOne(q -> q.include("ship")).orElseThrow();

        jack.one("ship").get().set("name", "Flying Dutchman");
        jack.set("skillLevel", 10).save();

        return captain.findOne(q -> q.include("ship")).orElseThrow();
    }

    private static Model<Row> captainsWithShips(Sequelize sequelize, Consumer<HasOneOptions> options) {
        Model<Row> ship = sequelize.define(
                "ship",
                m -> m.attribute("name", TEXT)
                        .attribute("crewCapacity", INTEGER)
                        .attribute("amountOfSails", INTEGER)
                        .timestamps(false));
        Model<Row> captain = sequelize.define(
                "captain",
                m -> m.attribute("name", TEXT)
                        .attribute(
                                "skillLevel",
                                INTEGER,
                                a -> a.validate(v -> v.min(1).max(10)))
                        .timestamps(false));
        captain.hasOne(ship, options);
        ship.belongsTo(captain);
        Tables.create(sequelize);
        captain.create(c -> c.set("name", "Jack Sparrow")
                .set("skillLevel", 9)
                .with("ship", s -> s.set("name", "Black Pearl").set("amountOfSails", 4)));
        return captain;
    }
}
