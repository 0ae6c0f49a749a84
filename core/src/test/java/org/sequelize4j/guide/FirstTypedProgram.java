package org.sequelize4j.guide;

import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Validate;

/** The first program of the README, on the typed face. */
final class FirstTypedProgram {
    private FirstTypedProgram() {}

    interface Captain extends Instance<Captain> {
        String name();

        Captain setName(String name);

        @Validate(min = 1, max = 10)
        Integer skillLevel();

        Captain setSkillLevel(Integer level);

        @HasOne
        One<Ship> ship();
    }

    interface Ship extends Instance<Ship> {
        String name();

        Ship setName(String name);

        Integer amountOfSails();

        Ship setAmountOfSails(Integer sails);

        @BelongsTo
        One<Captain> captain();
    }

    public static void main(String[] args) {
        try (Sequelize sequelize = Sequelize.connect("jdbc:sqlite::memory:")) {
            Model<Captain> captains = sequelize.define(Captain.class); // and Ship, which it reaches
            Model<Ship> ships = sequelize.model(Ship.class);
            sequelize.sync();

            captains.create(c -> c.setName("Jack Sparrow")
                    .setSkillLevel(9)
                    .with(Captain::ship, s -> s.setName("Black Pearl").setAmountOfSails(4)));

            Captain jack = captains.findOne(q -> q.where(Captain::name).eq("Jack Sparrow"))
                    .orElseThrow();
            System.out.println(jack.ship().get().name()); // lazy: a second query

            Captain both = captains.findOne(
                            q -> q.where(Captain::skillLevel).gte(7).include(Captain::ship))
                    .orElseThrow(); // eager: loaded together
            System.out.println(both.ship().get().amountOfSails());

            jack.ship().clear();
            System.out.println(
                    ships.count(w -> w.where(Ship::captain, Captain::name).isNull()));
        }
    }
}
