package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.countAll;
import static org.sequelize4j.Expression.fn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Groups over rows and what is associated with them. */
@DatabaseTest
class GroupedIncludeTest {
    private final Fleet fleet;

    GroupedIncludeTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @BeforeEach
    void fill() {
        fleet.captains.create(
                Map.of(
                        "name",
                        "Jack",
                        "ship",
                        Map.of(
                                "name", "Pearl",
                                "sailors", List.of(Map.of("name", "Gibbs"), Map.of("name", "Ragetti")),
                                "ports", List.of(Map.of("name", "Tortuga"), Map.of("name", "Nassau")))),
                o -> o.include("ship", s -> s.include("sailors").include("ports")));
        fleet.ships.create(Map.of("name", "Ghost"));
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void countsAssociatedRowsOfEachGroup() {
        assertThat(fleet.ships.findRows(q -> q.attributes("name")
                        .attribute(fn("count", col("sailors", "id")), "crew")
                        .include("sailors", s -> s.attributes())
                        .groupBy("id", "name")
                        .orderBy("name")))
                .containsExactly(Map.of("name", "Ghost", "crew", 0L), Map.of("name", "Pearl", "crew", 2L));
    }

    @Test
    void requiredIncludesLeaveOutGroupsWithoutARow() {
        assertThat(fleet.ships.findRows(q -> q.attributes("name")
                        .attribute(fn("max", col("ports", "name")), "last")
                        .include("ports", p -> p.attributes().required(true))
                        .groupBy("id", "name")))
                .containsExactly(Map.of("name", "Pearl", "last", "Tortuga"));
    }

    @Test
    void groupsByWhatIsIncludedAndSelectsItsNamedAttributes() {
        assertThat(fleet.sailors.findRows(q -> q.attributes()
                        .attribute(countAll(), "n")
                        .include("ship", s -> s.attributes("name"))
                        .groupBy(col("ship", "id"))
                        .groupBy(col("ship", "name"))))
                .containsExactly(Map.of("n", 2L, "ship.name", "Pearl"));
    }

    @Test
    void ofRowsThatAreNotJoinedNothingCanBeCounted() {
        assertThatThrownBy(() -> fleet.ships.findRows(q ->
                        q.attribute(fn("count", col("sailors", "id")), "crew").groupBy("id")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("has many rows for one");
    }
}
