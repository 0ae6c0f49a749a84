package org.sequelize4j.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Expression;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** A row is inserted by the statement of the one before it only where it gives the same, and one that is refused stays as it was. */
class CreateOneTest {
    private static Model<Row> ships(Sequelize sequelize, boolean timestamps) {
        Model<Row> ships = sequelize.define(
                "ship",
                m -> m.attribute("name", STRING, a -> a.allowNull(false).unique())
                        .attribute("sails", INTEGER, a -> a.defaultValue(2))
                        .attribute("crew", INTEGER)
                        .timestamps(timestamps));
        sequelize.sync();
        return ships;
    }

    @DatabaseTest
    void rowsThatGiveOtherThingsFollowEachOther(TestDatabase db) {
        try (Sequelize sequelize = Sequelize.connect(db.url())) {
            Model<Row> ships = ships(sequelize, false);
            for (int round = 0; round < 2; round++) {
                String number = String.valueOf(round);
                Row named = ships.create(Map.of("name", "Ranger " + number));
                Row upper = ships.create(Map.of("name", Expression.fn("upper", "pearl " + number)));
                Row manned = ships.create(s -> s.set("crew", 60).set("name", "Dutchman " + number));
                Row again = ships.create(Map.of("name", "Endeavour " + number));
                Row keyed = ships.create(Map.of("id", 100 * (2 - round), "name", "Interceptor " + number));
                assertThat(List.of(named, manned, again, keyed))
                        .allMatch(ship -> ships.getByPk(ship.get("id")).toMap().equals(ship.toMap()));
                assertThat(named.toMap()).containsEntry("sails", 2).containsEntry("crew", null);
                assertThat(ships.getByPk(upper.get("id")).get("name")).isEqualTo("PEARL " + number);
                assertThat(named.isNew() || !named.changed().isEmpty()).isFalse();
            }
        }
    }

    @DatabaseTest
    void aRowThatIsRefusedStaysAsItWas(TestDatabase db) {
        refuse(db, false);
    }

    @DatabaseTest
    void aRowThatIsRefusedStaysWithoutTheTimesThatItWasGiven(TestDatabase db) {
        refuse(db, true);
    }

    private static void refuse(TestDatabase db, boolean timestamps) {
        try (Sequelize sequelize = Sequelize.connect(db.url())) {
            Model<Row> ships = ships(sequelize, timestamps);
            List<Row> held = new ArrayList<>();
            ships.create(Map.of("name", "Ranger", "crew", 60));
            assertThatThrownBy(() -> ships.create(s -> held.add(s.set("name", "Ranger"))))
                    .isInstanceOf(UniqueConstraintException.class);
            assertThatThrownBy(() -> ships.create(s -> held.add(s.set("crew", 9))))
                    .isInstanceOf(ValidationException.class);
            assertThat(held).allMatch(Row::isNew).allMatch(ship -> ship.get("id") == null);
            assertThat(held.get(0).changed()).containsExactly("name");
            assertThat(held.get(1).changed()).containsExactly("crew");
            if (timestamps) {
                assertThat(held).allMatch(ship -> ship.get("createdAt") == null && ship.get("updatedAt") == null);
            }
            held.get(0).set("name", "Dutchman").save();
            held.get(1).set("name", "Endeavour").save();
            assertThat(ships.findAll(q -> q.orderBy("name")))
                    .extracting(ship -> ship.get("name") + " " + ship.get("crew"))
                    .containsExactly("Dutchman null", "Endeavour 9", "Ranger 60");
        }
    }
}
