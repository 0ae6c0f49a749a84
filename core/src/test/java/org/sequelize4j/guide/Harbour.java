package org.sequelize4j.guide;

import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;

/** The models of the guide's samples, on both faces: captains, their ships, the sailors of a ship, and the ports it visits. */
final class Harbour {
    private Harbour() {}

    @Table(timestamps = false)
    interface Captain extends Instance<Captain> {
        Long id();

        String name();

        Captain setName(String name);

        Integer skillLevel();

        Captain setSkillLevel(Integer level);

        @HasOne
        One<Ship> ship();
    }

    @Table(timestamps = false)
    interface Ship extends Instance<Ship> {
        Long id();

        String name();

        Ship setName(String name);

        Integer amountOfSails();

        Ship setAmountOfSails(Integer sails);

        @BelongsTo
        One<Captain> captain();

        @HasMany
        Many<Sailor> sailors();

        @BelongsToMany
        ManyThrough<Port, Visit> ports();
    }

    @Table(timestamps = false)
    interface Sailor extends Instance<Sailor> {
        Long id();

        String name();

        Sailor setName(String name);

        @BelongsTo
        One<Ship> ship();
    }

    @Table(timestamps = false)
    interface Port extends Instance<Port> {
        Long id();

        String name();

        Port setName(String name);

        @BelongsToMany
        ManyThrough<Ship, Visit> ships();
    }

    @Table(timestamps = false)
    interface Visit extends Instance<Visit> {
        Integer days();

        Visit setDays(Integer days);

        @BelongsTo
        One<Ship> ship();

        @BelongsTo
        One<Port> port();
    }

    /** The same on the dynamic face. */
    static void define(Sequelize sequelize) {
        Model<Row> captains = sequelize.define(
                "captain",
                m -> m.attribute("name", STRING)
                        .attribute("skillLevel", INTEGER)
                        .timestamps(false));
        Model<Row> ships = sequelize.define(
                "ship",
                m -> m.attribute("name", STRING)
                        .attribute("amountOfSails", INTEGER)
                        .timestamps(false));
        Model<Row> sailors =
                sequelize.define("sailor", m -> m.attribute("name", STRING).timestamps(false));
        Model<Row> ports =
                sequelize.define("port", m -> m.attribute("name", STRING).timestamps(false));
        Model<Row> visits =
                sequelize.define("visit", m -> m.attribute("days", INTEGER).timestamps(false));

        captains.hasOne(ships);
        ships.belongsTo(captains);
        ships.hasMany(sailors);
        sailors.belongsTo(ships);
        ships.belongsToMany(ports, a -> a.through(visits));
        ports.belongsToMany(ships, a -> a.through(visits));
    }
}
