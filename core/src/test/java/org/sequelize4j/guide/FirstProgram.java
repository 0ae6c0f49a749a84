package org.sequelize4j.guide;

import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.TEXT;

import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** The first program of the README, on the dynamic face. */
final class FirstProgram {
    private FirstProgram() {}

    public static void main(String[] args) {
        try (Sequelize sequelize = Sequelize.connect("jdbc:sqlite::memory:")) {
            Model<Row> captains = sequelize.define(
                    "captain",
                    m -> m.attribute("name", TEXT)
                            .attribute(
                                    "skillLevel",
                                    INTEGER,
                                    a -> a.validate(v -> v.min(1).max(10))));
            Model<Row> ships =
                    sequelize.define("ship", m -> m.attribute("name", TEXT).attribute("amountOfSails", INTEGER));

            captains.hasOne(ships);
            ships.belongsTo(captains);
            sequelize.sync();

            captains.create(c -> c.set("name", "Jack Sparrow")
                    .set("skillLevel", 9)
                    .with("ship", s -> s.set("name", "Black Pearl").set("amountOfSails", 4)));

            Row jack = captains.findOne(q -> q.where("name", "Jack Sparrow")).orElseThrow();
            System.out.println(jack.one("ship").get().get("name")); // lazy: a second query

            Row both = captains.findOne(q -> q.where("skillLevel").gte(7).include("ship"))
                    .orElseThrow(); // eager: loaded together
            System.out.println(both.one("ship").get().get("amountOfSails"));

            jack.call("setShip", (Object) null); // the relation methods, by their documented names
            System.out.println(ships.count(w -> w.where("captainId").isNull()));
        }
    }
}
