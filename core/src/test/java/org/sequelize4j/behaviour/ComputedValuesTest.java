package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Expression.literal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Values that the database computes when it writes them. */
@DatabaseTest
class ComputedValuesTest {
    private final Fleet fleet;

    ComputedValuesTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @BeforeEach
    void fill() {
        fleet.captain("Anne");
        fleet.captain("Jack");
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    private List<Object> values(String attribute) {
        return fleet.captains.findAll(q -> q.orderBy("id")).stream()
                .map(row -> row.get(attribute))
                .toList();
    }

    @Test
    void aStaticUpdateTakesExpressionsFromAMapAndFromSet() {
        fleet.captains.update(Map.of("rank", fn("upper", col("name"))), w -> w.where("name", "Jack"));
        assertThat(values("rank")).containsExactly("captain", "JACK");

        fleet.captains.updateAll(c -> c.set("skillLevel", literal("3 + 4")).set("rank", fn("lower", "O'Hara; --")));
        assertThat(values("skillLevel")).containsExactly(7, 7);
        assertThat(values("rank")).containsExactly("o'hara; --", "o'hara; --");
    }

    @Test
    void aStaticUpdateReadsColumnsOfRowsThatItsRowsBelongTo() {
        Row jack = fleet.captains.findOne(q -> q.where("name", "Jack")).orElseThrow();
        fleet.ships.create(s -> s.set("name", "Pearl").set("captainId", jack.get("id")));

        fleet.ships.update(Map.of("name", col("captain", "name")), w -> w.where("name", "Pearl"));

        assertThat(fleet.ships.findAll()).extracting(ship -> ship.get("name")).containsExactly("Jack");
    }

    @Test
    void anInstanceIsCreatedAndSavedWithExpressions() {
        Row bart = fleet.captains.create(Map.of("name", fn("upper", "bart"), "skillLevel", 5));
        bart.reload();
        assertThat(bart.get("name")).isEqualTo("BART");

        bart.set("name", fn("lower", col("name"))).save();
        bart.reload();
        assertThat(bart.get("name")).isEqualTo("bart");
        assertThat(bart.changed()).isEmpty();
    }

    @Test
    void aNewRowHasNoColumnToComputeFrom() {
        assertThatThrownBy(() -> fleet.captains.create(Map.of("name", fn("upper", col("rank")))))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "A new row of \"captain\" cannot take a value from col(\"rank\"), because it has no columns yet;"
                                + " give the value, or compute it with fn(…) of values.");
    }

    @Test
    void anUnknownColumnIsRefusedBeforeSql() {
        fleet.statements.clear();

        assertThatThrownBy(() -> fleet.captains.update(Map.of("rank", col("nmae")), w -> w.where("id", 1)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Did you mean \"name\"?");
        assertThat(fleet.statements).isEmpty();
    }
}
