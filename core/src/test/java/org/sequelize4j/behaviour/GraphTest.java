package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class GraphTest {
    private final Fleet fleet;

    GraphTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void anEmptyListOfNestedRowsIsLoadedAndEmpty() {
        Row ship = fleet.ships.create(
                Map.of("name", "Pearl", "sailors", List.of(), "ports", List.of()),
                o -> o.include("sailors").include("ports"));

        assertThat(ship.many("sailors").isLoaded()).isTrue();
        assertThat(ship.toMap()).containsEntry("sailors", List.of()).containsEntry("ports", List.of());
    }

    @Test
    void createWritesAllFourKindsLevelByLevel() {
        Row nassau = fleet.ports.create(p -> p.set("name", "Nassau"));
        fleet.statements.clear();

        fleet.ships.create(s -> s.set("name", "Pearl")
                .with("captain", c -> c.set("name", "Jack"))
                .with("sailors", one -> one.set("name", "Gibbs"))
                .with("sailors", two -> two.set("name", "Ragetti"))
                .connect("ports", nassau)
                .with("ports", p -> p.set("name", "Tortuga"), visit -> visit.set("days", 3)));

        assertThat(fleet.statements)
                .as("captain and new port, ship, sailors and visits")
                .hasSize(5)
                .allMatch(sql -> sql.startsWith("INSERT"));
        Row read = fleet.ships
                .findOne(q -> q.include("captain").include("sailors").include("ports", p -> p.orderBy("name")))
                .orElseThrow();
        assertThat(read.one("captain").get().get("name")).isEqualTo("Jack");
        assertThat(read.many("sailors").get())
                .extracting(sailor -> sailor.get("name"))
                .containsExactlyInAnyOrder("Gibbs", "Ragetti");
        assertThat(read.many("ports").get())
                .extracting(port -> port.get("name"))
                .containsExactly("Nassau", "Tortuga");
        assertThat(read.manyThrough("ports").links())
                .extracting(visit -> visit.get("days"))
                .containsExactly(null, 3);
    }

    @Test
    void theGraphIsInMemoryWhileItIsBuilt() {
        Row pearl = fleet.ships.build(s -> s.set("name", "Pearl")
                .with(
                        "sailors",
                        gibbs -> assertThat(gibbs.set("name", "Gibbs")
                                        .one("ship")
                                        .get()
                                        .get("name"))
                                .isEqualTo("Pearl")));

        assertThat(pearl.many("sailors").get()).hasSize(1);
        assertThat(fleet.statements).isEmpty();
    }

    @Test
    void anUnsavedInstanceConnectedTwiceIsWrittenOnce() {
        Row port = fleet.ports.build(p -> p.set("name", "Nassau"));

        fleet.captains.create(c ->
                c.set("name", "Jack").with("ship", s -> s.set("name", "Pearl").connect("ports", port)));
        fleet.ships.create(s -> s.set("name", "Fancy").connect("ports", port));

        assertThat(fleet.ports.count()).isEqualTo(1);
        assertThat(port.many("ships").count()).isEqualTo(2);
    }

    @Test
    void connectGivesAStoredRowTheNewKey() {
        Row pearl = fleet.ships.create(s -> s.set("name", "Pearl"));

        Row jack = fleet.captains.create(c -> c.set("name", "Jack").connect("ship", pearl));

        assertThat(pearl.get("captainId")).isEqualTo(jack.get("id"));
        assertThat(fleet.ships.getByPk(1).get("captainId")).isEqualTo(jack.get("id"));
    }

    @Test
    void connectOfNullConnectsNothing() {
        Row pearl = fleet.ships.create(s -> s.set("name", "Pearl").connect("captain", null));

        assertThat(pearl.get("captainId")).isNull();
    }

    @Test
    void connectRefusesInstancesOfAnotherModel() {
        Row nassau = fleet.ports.create(p -> p.set("name", "Nassau"));

        assertThatThrownBy(() -> fleet.captains.build(c -> c.connect("ship", nassau)))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("\"ship\"")
                .hasMessageContaining("\"port\"");
    }

    @Test
    void nestedValuesAreWrittenWhereTheyAreIncluded() {
        Row jack = fleet.captains.create(
                Map.of(
                        "name",
                        "Jack",
                        "ship",
                        Map.of(
                                "name",
                                "Pearl",
                                "sailors",
                                List.of(Map.of("name", "Gibbs")),
                                "ports",
                                List.of(Map.of("name", "Nassau", "visit", Map.of("days", 2))))),
                o -> o.include("ship", s -> s.include("sailors").include("ports")));

        assertThat(fleet.sailors.count()).isEqualTo(1);
        assertThat(jack.one("ship").get().manyThrough("ports").links())
                .extracting(visit -> visit.get("days"))
                .containsExactly(2);
    }

    @Test
    void nestedValuesThatAreNotIncludedAreRefused() {
        assertThatThrownBy(() -> fleet.captains.create(Map.of("name", "Jack", "ship", Map.of("name", "Pearl"))))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("o.include(\"ship\")");
        assertThat(fleet.statements).isEmpty();
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        fleet.captain("Anne");
        Row pearl = fleet.ships.build(s -> s.set("name", "Pearl")
                .with("sailors", sailor -> sailor.set("name", "Gibbs"))
                .with("sailors", sailor -> {}));

        assertThatThrownBy(
                        () -> fleet.captains.create(c -> c.set("name", "Jack").connect("ship", pearl)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("sailor.name cannot be null");

        assertThat(fleet.captains.count()).isEqualTo(1);
        assertThat(fleet.ships.count()).isZero();
        assertThat(pearl.isNew()).isTrue();
        assertThat(pearl.get("id")).isNull();
        assertThat(pearl.get("captainId")).isNull();
    }

    @Test
    void aRefusalByTheDatabaseInTheMiddleLeavesNothing() {
        fleet.captain("Jack");

        assertThatThrownBy(() -> fleet.sequelize.transaction(tx -> {
                    assertThatThrownBy(() -> fleet.ports.create(p -> p.set("name", "Nassau")
                                    .with("ships", s -> s.with("captain", c -> c.set("name", "Anne")))
                                    .with("ships", s -> s.with("captain", c -> c.set("name", "Jack")))))
                            .isInstanceOf(UniqueConstraintException.class);
                    assertThat(fleet.captains.count()).isEqualTo(1);
                    throw new IllegalStateException("over");
                }))
                .hasMessage("over");

        assertThat(fleet.ports.count()).isZero();
    }
}
