package org.sequelize4j.behaviour.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What fails in the middle leaves the database and the instances as they were. */
@DatabaseTest
class FailedGraphTest {
    private final Harbour harbour;

    FailedGraphTest(TestDatabase database) {
        harbour = new Harbour(database.url());
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void aGraphWhoseLastRowIsRefusedByTheDatabaseIsNotWritten() {
        harbour.captains.create(c -> c.set("name", "Jack"));
        List<Row> built = new ArrayList<>();

        assertThatThrownBy(() -> harbour.sequelize.useTransaction(tx -> {
                    harbour.islands.create(i -> i.set("name", "Isla"));
                    harbour.ships.create(s -> s.set("name", "Ranger")
                            .with("sailors", sailor -> built.add(sailor.set("name", "Bill")))
                            .with("ports", port -> built.add(port.set("name", "Tortuga")))
                            .with("captain", captain -> captain.set("name", "Jack")));
                }))
                .isExactlyInstanceOf(UniqueConstraintException.class)
                .hasMessageContaining("name must be unique");

        assertThat(built).hasSize(2).allMatch(Row::isNew).allMatch(row -> row.get("id") == null);
        assertThat(harbour.captains.count()).isEqualTo(1);
        assertThat(List.of(harbour.ships.count(), harbour.sailors.count(), harbour.islands.count()))
                .containsOnly(0L);
    }

    @Test
    void aChildThatIsInvalidTakesTheWholeGraphBack() {
        assertThatThrownBy(() -> harbour.ships.create(
                        Map.of(
                                "name",
                                "Pearl",
                                "sailors",
                                List.of(Map.of("name", "Will"), Map.of("id", 7)),
                                "ports",
                                List.of(Map.of("name", "Tortuga"))),
                        o -> o.include("sailors").include("ports")))
                .isExactlyInstanceOf(ValidationException.class)
                .hasMessageContaining("sailor.name cannot be null");

        assertThat(List.of(harbour.ships.count(), harbour.sailors.count(), harbour.ports.count()))
                .containsOnly(0L);
    }

    @Test
    void aReplacementThatFailsKeepsWhatWasThere() {
        Row jack = harbour.captains.create(c -> c.set("name", "Jack").with("ship", s -> s.set("name", "Pearl")));

        assertThatThrownBy(() -> jack.one("ship").create(s -> {
                    s.set("name", "Ranger");
                    throw new IllegalStateException("the yard burnt down");
                }))
                .hasMessage("the yard burnt down");
        Row anne = harbour.captains.create(c -> c.set("name", "Anne"));
        assertThatThrownBy(() -> anne.update(Map.of("name", "Jack")))
                .isExactlyInstanceOf(UniqueConstraintException.class);

        assertThat(harbour.ships.findAll()).singleElement().satisfies(ship -> {
            assertThat(ship.get("name")).isEqualTo("Pearl");
            assertThat(ship.get("captainId")).isEqualTo(jack.get("id"));
        });
        assertThat(anne.changed()).as("what was set stays to be saved").containsExactly("name");
        assertThat(harbour.captains.getByPk(anne.get("id")).get("name")).isEqualTo("Anne");
    }
}
