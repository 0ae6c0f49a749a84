package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Mixin;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Query;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Where;

/** Relation methods that a typed model declares under their documented names. */
class DeclaredRelationMethodsTest {
    interface Captain extends Instance<Captain> {
        Long id();

        String name();

        Captain setName(String name);

        @HasMany
        Many<Ship> ships();

        @Mixin
        List<Ship> getShips();

        @Mixin
        Set<Ship> getShips(Consumer<Query<Ship>> query);

        @Mixin
        int countShips(Consumer<Where<Ship>> condition);

        @Mixin
        boolean hasShip(Ship ship);

        @Mixin
        Captain addShip(Ship ship);

        @Mixin
        void removeShip(Ship ship);

        @Mixin
        Ship createShip(Consumer<? super Ship> values);
    }

    interface Ship extends Instance<Ship> {
        Long id();

        String name();

        Ship setName(String name);

        @BelongsTo
        One<Captain> captain();

        @Mixin
        @Nullable
        Captain getCaptain();

        @Mixin
        void setCaptain(@Nullable Captain captain);
    }

    @Test
    void theyTakeAndGiveTypedInstancesAndLambdasOverThem() {
        try (Sequelize sequelize = Sequelize.connect("jdbc:sqlite::memory:")) {
            Model<Captain> captains = sequelize.define(Captain.class);
            Model<Ship> ships = sequelize.model(Ship.class);
            sequelize.sync();
            Captain jack = captains.create(c -> c.setName("Jack"));

            Ship pearl = jack.createShip(ship -> ship.setName("Black Pearl"));
            Ship ranger = ships.create(ship -> ship.setName("Ranger"));
            assertThat(jack.addShip(ranger)).isSameAs(jack);

            assertThat(jack.getShips()).containsExactlyInAnyOrder(pearl, ranger);
            assertThat(jack.getShips(q -> q.where(Ship::name).startsWith("Black")))
                    .containsExactly(pearl);
            assertThat(jack.countShips(w -> w.where(Ship::name).ne("Ranger"))).isEqualTo(1);
            assertThat(jack.hasShip(ranger)).isTrue();
            jack.removeShip(ranger);
            assertThat(jack.hasShip(ranger)).isFalse();
            assertThat(pearl.getCaptain()).isEqualTo(jack);
            pearl.setCaptain(null);
            assertThat(pearl.getCaptain()).isNull();
            assertThat(jack.getShips()).isEmpty();
        }
    }
}
