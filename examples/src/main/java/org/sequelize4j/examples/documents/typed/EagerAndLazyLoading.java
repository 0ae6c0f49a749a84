package org.sequelize4j.examples.documents.typed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.Validate;
import org.sequelize4j.examples.Tables;

/** "Basics of queries involving associations": captains and their ships. */
public final class EagerAndLazyLoading {
    private EagerAndLazyLoading() {}

    /** Has one ship. */
    @Table(value = "captains", timestamps = false)
    public interface Captain extends Instance<Captain> {
        Integer id();

        String name();

        Captain setName(String name);

        @Validate(min = 1, max = 10)
        Integer skillLevel();

        Captain setSkillLevel(Integer skillLevel);

        @HasOne
        One<Ship> ship();
    }

    /** Is commanded by a captain. */
    @Table(value = "ships", timestamps = false)
    public interface Ship extends Instance<Ship> {
        Integer id();

        String name();

        Ship setName(String name);

        @Nullable
        Integer crewCapacity();

        Integer amountOfSails();

        Ship setAmountOfSails(Integer amountOfSails);

        @BelongsTo
        One<Captain> captain();
    }

    /** Lazy loading: the ship is fetched when it is wanted, by a second query. */
    public static List<Object> lazy(Sequelize sequelize) {
        Model<Captain> captains = captainsWithShips(sequelize);

        Captain awesomeCaptain =
                captains.findOne(q -> q.where(Captain::name).eq("Jack Sparrow")).orElseThrow();
        Ship hisShip = awesomeCaptain.ship().get();

        return List.of(awesomeCaptain.name(), awesomeCaptain.skillLevel(), hisShip.name(), hisShip.amountOfSails());
    }

    /** Eager loading: the ship comes along, and {@code get} asks nothing more. */
    public static List<Object> eager(Sequelize sequelize) {
        Model<Captain> captains = captainsWithShips(sequelize);

        Captain awesomeCaptain = captains.findOne(
                        q -> q.where(Captain::name).eq("Jack Sparrow").include(Captain::ship))
                .orElseThrow();
        Ship hisShip = awesomeCaptain.ship().get();

        return List.of(awesomeCaptain.name(), awesomeCaptain.skillLevel(), hisShip.name(), hisShip.amountOfSails());
    }

    /** A ship is created with the captain that it belongs to. */
    public static Ship createForCaptain(Sequelize sequelize) {
        Model<Captain> captains = captainsWithShips(sequelize);
        Captain anne = captains.create(c -> c.setName("Anne"));

        return sequelize.model(Ship.class).create(s -> s.setName("Ranger").connect(Ship::captain, anne));
    }

    /** {@code save} writes one row: the change of a child that came along is not written. */
    public static Captain saveIgnoresChildren(Sequelize sequelize) {
        Model<Captain> captains = captainsWithShips(sequelize);
        Captain jack = captains.findOne(q -> q.include(Captain::ship)).orElseThrow();

        jack.ship().get().setName("Flying Dutchman");
        jack.setSkillLevel(10).save();

        return captains.findOne(q -> q.include(Captain::ship)).orElseThrow();
    }

    private static Model<Captain> captainsWithShips(Sequelize sequelize) {
        Model<Captain> captains = sequelize.define(Captain.class);
        Tables.create(sequelize);
        captains.create(c -> c.setName("Jack Sparrow")
                .setSkillLevel(9)
                .with(Captain::ship, s -> s.setName("Black Pearl").setAmountOfSails(4)));
        return captains;
    }
}
