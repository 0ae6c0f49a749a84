package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class StaticWriteTest {
    private final Fleet fleet;

    StaticWriteTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @BeforeEach
    void fill() {
        for (String name : List.of("Anne", "Bart", "Jack")) {
            fleet.captains.create(c ->
                    c.set("name", name).set("skillLevel", 5).with("ship", s -> s.set("name", "Ship of " + name)));
        }
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void updateSetsValuesWhereTheConditionHolds() {
        int changed = fleet.captains.update(
                c -> c.set("skillLevel", 9), w -> w.where("name").lt("C"));

        assertThat(changed).isEqualTo(2);
        assertThat(fleet.captains.count(w -> w.where("skillLevel", 9))).isEqualTo(2);
    }

    @Test
    void conditionsMayReachAssociatedRows() {
        int changed = fleet.captains.update(
                Map.of("rank", "admiral"),
                w -> w.whereHas("ship", s -> s.where("name").endsWith("Jack")));

        assertThat(changed).isEqualTo(1);
        assertThat(fleet.captains
                        .findOne(q -> q.where("rank", "admiral"))
                        .orElseThrow()
                        .get("name"))
                .isEqualTo("Jack");
    }

    @Test
    void updateAllAndDestroyAllReachEveryRow() {
        assertThat(fleet.captains.updateAll(c -> c.set("skillLevel", 1))).isEqualTo(3);
        assertThat(fleet.ships.destroyAll()).isEqualTo(3);
        assertThat(fleet.ships.count()).isZero();
    }

    @Test
    void destroyDeletesWhereTheConditionHolds() {
        assertThat(fleet.ships.destroy(w -> w.where("name", List.of("Ship of Anne", "Ship of Bart"))))
                .isEqualTo(2);
        assertThat(fleet.ships.findAll()).extracting(ship -> ship.get("name")).containsExactly("Ship of Jack");
    }

    @Test
    void aMissingConditionIsRefused() {
        assertThatThrownBy(() -> fleet.captains.destroy(w -> w.where("name").eqIfPresent(null)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("destroyAll");
        assertThatThrownBy(() -> fleet.captains.update(Map.of("skillLevel", 1), w -> {}))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("updateAll");
        assertThat(fleet.captains.count()).isEqualTo(3);
    }

    @Test
    void valuesAreValidatedBeforeAnySql() {
        fleet.statements.clear();

        assertThatThrownBy(() ->
                        fleet.captains.updateAll(c -> c.set("skillLevel", 11).set("name", null)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("captain.name cannot be null");
        assertThatThrownBy(() -> fleet.captains.updateAll(c -> {}))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("no values");
        assertThat(fleet.statements).isEmpty();
    }

    @Test
    void truncateEmptiesTheTable() {
        fleet.ships.truncate(o -> o.restartIdentity().cascade());

        assertThat(fleet.ships.count()).isZero();
        Row next = fleet.ships.create(s -> s.set("name", "Pearl"));
        assertThat(next.get("id")).isEqualTo(1);
    }
}
