package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Static writes that give the rows, and what instances tell of their changes. */
@DatabaseTest
class ReturningTest {
    private final Fleet fleet;

    ReturningTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @BeforeEach
    void fill() {
        fleet.ships.bulkCreate(List.of(
                Map.of("name", "Pearl", "sails", 4), Map.of("name", "Ghost", "sails", 2), Map.of("name", "Wasp")));
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void anUpdateGivesTheRowsAsTheyAreThen() {
        List<Row> updated = fleet.ships.updateReturning(
                Map.of("name", fn("upper", col("name"))), w -> w.where("sails").gt(1));

        assertThat(updated).extracting(ship -> ship.get("name")).containsExactly("PEARL", "GHOST");
        assertThat(updated).noneMatch(ship -> ship.isNew());
        assertThat(fleet.ships.updateReturning(Map.of("sails", 1), w -> w.where("name", "none")))
                .isEmpty();
    }

    @Test
    void aLimitIsKept() {
        assertThat(fleet.ships.updateReturning(
                        Map.of("sails", 9), w -> w.where("sails").notNull(), o -> o.limit(1)))
                .hasSize(1);
        assertThat(fleet.ships.count(q -> q.where("sails", 9))).isEqualTo(1);
    }

    @Test
    void aDestroyGivesTheRowsAsTheyWere() {
        assertThat(fleet.ships.destroyReturning(w -> w.where("sails", null)))
                .extracting(ship -> ship.get("name"))
                .containsExactly("Wasp");
        assertThat(fleet.ships.count()).isEqualTo(2);
    }

    @Test
    void theKeyThatRowsAreFoundByCannotBeChanged() {
        assertThatThrownBy(() -> fleet.ships.updateReturning(Map.of("id", 7), w -> w.where("name", "Pearl")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("was given the primary key \"id\"");
    }

    @Test
    void anAttributeIsMarkedAsChangedByHand() {
        Row ship = fleet.ships.findByPk(1).orElseThrow();

        ship.changed("name", true);
        assertThat(ship.changed()).containsExactly("name");
        assertThat(ship.previous()).isEqualTo(Map.of("name", "Pearl"));
        ship.set("sails", 5).changed("sails", false).changed("name", false);
        assertThat(ship.changed()).isEmpty();
        ship.save();
        assertThat(ship.reload().get("sails")).isEqualTo(4);
    }

    @Test
    void addingSilentlyLeavesTheTimeOfTheChange() {
        Row jack = fleet.captain("Jack");
        Object before = jack.get("updatedAt");

        jack.increment(Map.of("skillLevel", 1), o -> o.silent());
        fleet.captains.increment(Map.of("skillLevel", 1), w -> w.where("name", "Jack"), o -> o.silent());

        assertThat(jack.reload().get("skillLevel")).isEqualTo(7);
        assertThat(jack.get("updatedAt")).isEqualTo(before);
    }

    @Test
    void anInstanceIsLookedForAmongOthers() {
        List<Row> ships = fleet.ships.findAll(q -> q.orderBy("id"));

        assertThat(fleet.ships.getByPk(2).equalsOneOf(ships)).isTrue();
        assertThat(fleet.ships.getByPk(1).equalsOneOf(ships.subList(1, 3))).isFalse();
    }

    @Test
    void nestedValuesAreBuiltWithoutBeingWritten() {
        Row ship = fleet.ships.build(
                Map.of("name", "Swan", "sailors", List.of(Map.of("name", "Anne"))), n -> n.include("sailors"));

        assertThat(ship.isNew()).isTrue();
        assertThat(ship.many("sailors").get())
                .extracting(sailor -> sailor.get("name"))
                .containsExactly("Anne");
        assertThat(fleet.sailors.count()).isZero();
    }
}
