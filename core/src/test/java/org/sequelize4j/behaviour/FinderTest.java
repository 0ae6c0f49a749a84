package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.countAll;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.LoadStrategy.WINDOW;
import static org.sequelize4j.Sort.DESC;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.CountOf;
import org.sequelize4j.From;
import org.sequelize4j.Page;
import org.sequelize4j.Row;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class FinderTest {
    record ShipView(
            String name,
            @From("captain.name") String commander,
            @CountOf("sailors") long crew,
            List<Sailor> sailors) {}

    record Sailor(String name) {}

    private final Fleet fleet;

    FinderTest(TestDatabase database) {
        fleet = new Fleet(database);
    }

    @BeforeEach
    void fill() {
        for (String name : List.of("Anne", "Bart", "Jack")) {
            fleet.captains.create(c -> c.set("name", name)
                    .set("skillLevel", name.length() + 1)
                    .with(
                            "ship",
                            s -> s.set("name", "Ship of " + name)
                                    .with("sailors", one -> one.set("name", "First of " + name))
                                    .with("sailors", two -> two.set("name", "Second of " + name))));
        }
        fleet.statements.clear();
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void includesCostOneStatementForEachToManyPath() {
        List<Row> ships = fleet.ships.findAll(
                q -> q.include("captain").include("sailors").include("ports").limit(2));

        assertThat(ships).hasSize(2);
        assertThat(fleet.statements).hasSize(3);
    }

    @Test
    void lazyReadsLoadForTheWholeResult() {
        List<Row> ships = fleet.ships.findAll();
        fleet.statements.clear();

        ships.forEach(ship -> assertThat(ship.many("sailors").get()).hasSize(2));

        assertThat(fleet.statements).hasSize(1);
    }

    @Test
    void aPageCountsRootRows() {
        Page<Row> page = fleet.ships.findAndCountAll(q -> q.include("sailors", s -> s.required(true))
                .orderBy("name", DESC)
                .page(2, 2));

        assertThat(page.count()).isEqualTo(3);
        assertThat(page.number()).isEqualTo(2);
        assertThat(page.size()).isEqualTo(2);
        assertThat(page.rows()).extracting(ship -> ship.get("name")).containsExactly("Ship of Anne");
    }

    @Test
    void oneRowIsFoundOrNot() {
        assertThat(fleet.ships.findByPk(99)).isEmpty();
        assertThat(fleet.ships.findOne(q -> q.where("name", "none"))).isEmpty();
        assertThatThrownBy(() -> fleet.ships.getByPk(99))
                .isInstanceOf(EmptyResultException.class)
                .hasMessageContaining("99");
    }

    @Test
    void rowsBecomeRecordsWithWhatTheyAskFor() {
        List<ShipView> views =
                fleet.ships.into(ShipView.class).findAll(q -> q.orderBy("name").limit(1));

        assertThat(views)
                .containsExactly(new ShipView(
                        "Ship of Anne", "Anne", 2, List.of(new Sailor("First of Anne"), new Sailor("Second of Anne"))));
        assertThat(fleet.statements).hasSize(2);
    }

    @Test
    void groupsAreReadAsMaps() {
        List<Map<String, Object>> rows = fleet.sailors.findRows(q -> q.attribute(countAll(), "crew")
                .groupBy("shipId")
                .having(countAll())
                .gt(1)
                .orderBy("shipId"));

        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).containsEntry("crew", 2L));
        assertThat(fleet.captains.findRows(q -> q.attributes().attribute(fn("max", col("skillLevel")), "best")))
                .containsExactly(Map.of("best", 5));
    }

    @Test
    void aStreamReadsRowByRow() {
        try (Stream<Row> ships = fleet.ships.stream(q -> q.include("sailors").orderBy("id"))) {
            assertThat(ships.map(ship -> ship.many("sailors").get().size())).containsExactly(2, 2, 2);
        }
    }

    @Test
    void explainAsksTheDatabase() {
        assertThat(fleet.ships.explain(q -> q.where("id", 1))).isNotBlank();
        assertThat(fleet.statements).singleElement().asString().startsWith("EXPLAIN");
    }

    @Test
    void explainShowsEveryStatementOfThePlan() {
        String explained =
                fleet.ships.explain(q -> q.include("sailors").include("ports").limit(2));

        assertThat(explained.split("\n\n", -1)).hasSize(3).noneMatch(String::isBlank);
        assertThat(fleet.statements).hasSize(3).allMatch(sql -> sql.startsWith("EXPLAIN"));
    }

    @Test
    void aLoadPlanIsShownWithoutAnyStatement() {
        assertThat(fleet.ships.loadPlan(q -> q.include("captain")
                        .include("sailors", s -> s.strategy(WINDOW).limit(1))))
                .isEqualTo("""
                ship: 2 statements
                  join captain (captain) by id = captainId
                  fetch sailors (sailor) by shipId = id, 1 row each by WINDOW""");
        assertThat(fleet.statements).isEmpty();
    }

    @Test
    void wrongNamesAreRefusedBeforeAnySql() {
        assertThatThrownBy(() -> fleet.ships.findAll(q -> q.where("nam", "x")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Did you mean \"name\"?");
        assertThatThrownBy(() -> fleet.ships.findAll(q -> q.include("captian")))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("captian is not associated to ship!")
                .hasMessageContaining("Did you mean \"captain\"?");
        assertThatThrownBy(() -> fleet.ports.findAll(q -> q.include(fleet.captains)))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("captain is not associated to port!");
        assertThat(fleet.statements).isEmpty();
    }
}
