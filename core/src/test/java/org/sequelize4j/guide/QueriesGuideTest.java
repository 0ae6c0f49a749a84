package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.cast;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.countAll;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Sort.ASC;
import static org.sequelize4j.Sort.DESC;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Expression;
import org.sequelize4j.Model;
import org.sequelize4j.Nulls;
import org.sequelize4j.Page;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Where;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Port;
import org.sequelize4j.guide.Harbour.Sailor;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.guide.Harbour.Visit;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/queries.md. */
@DatabaseTest
class QueriesGuideTest {
    private final Statements statements = new Statements();
    private Sequelize sequelize;
    private Model<Captain> captains;
    private Model<Ship> ships;
    private Model<Port> ports;

    @BeforeEach
    void fillTheHarbour(TestDatabase database) {
        sequelize = Statements.connect(database.url(), statements);
        captains = sequelize.define(Captain.class);
        ships = sequelize.model(Ship.class);
        ports = sequelize.model(Port.class);
        sequelize.sync();
        Port tortuga = ports.create(p -> p.setName("Tortuga"));
        Port nassau = ports.create(p -> p.setName("Nassau"));
        captains.create(c -> c.setName("Jack Sparrow")
                .setSkillLevel(9)
                .with(
                        Captain::ship,
                        s -> s.setName("Black Pearl")
                                .setAmountOfSails(4)
                                .with(Ship::sailors, sailor -> sailor.setName("Gibbs"))
                                .with(Ship::sailors, sailor -> sailor.setName("Pintel"))
                                .with(Ship::sailors, sailor -> sailor.setName("Ragetti"))
                                .connect(Ship::ports, tortuga, visit -> visit.setDays(3))
                                .connect(Ship::ports, nassau, visit -> visit.setDays(1))));
        captains.create(c -> c.setName("Anne Bonny")
                .setSkillLevel(8)
                .with(
                        Captain::ship,
                        s -> s.setName("Revenge")
                                .setAmountOfSails(2)
                                .with(Ship::sailors, sailor -> sailor.setName("Mary"))
                                .connect(Ship::ports, nassau, visit -> visit.setDays(7))));
        captains.create(c -> c.setName("Edward").setSkillLevel(3));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void theFinders() {
        List<Captain> all = captains.findAll();
        Optional<Captain> jack = captains.findOne(q -> q.where(Captain::name).startsWith("Jack"));
        Optional<Captain> first = captains.findByPk(1);
        Captain certain = captains.getByPk(1);
        long skilled = captains.count(w -> w.where(Captain::skillLevel).gte(7));
        Page<Captain> page =
                captains.findAndCountAll(q -> q.orderBy(Captain::name).page(1, 2));

        assertThat(all).hasSize(3);
        assertThat(jack).isEqualTo(first).contains(certain);
        assertThat(skilled).isEqualTo(2);
        assertThat(page.count()).isEqualTo(3);
        assertThat(page.rows()).extracting(Captain::name).containsExactly("Anne Bonny", "Edward");
        assertThatThrownBy(() -> captains.getByPk(99))
                .isInstanceOf(EmptyResultException.class)
                .hasMessageStartingWith("No row of \"Captain\" has the primary key 99");
    }

    @Test
    void theSameOnTheDynamicFace() {
        Model<Row> captains = sequelize.model("Captain");

        List<Row> skilled = captains.findAll(q -> q.where("skillLevel")
                .gte(7)
                .include("ship", s -> s.where("amountOfSails").gt(2).include("sailors"))
                .orderBy("name", DESC));

        assertThat(skilled).extracting(row -> row.get("name")).containsExactly("Jack Sparrow");
        assertThat(skilled.get(0).one("ship").get().many("sailors").get()).hasSize(3);
    }

    @Test
    void conditions() {
        List<Captain> found = captains.findAll(q -> q.where(Captain::skillLevel)
                .between(2, 9)
                .where(Captain::name)
                .in(List.of("Jack Sparrow", "Anne Bonny", "Edward"))
                .anyOf(any -> any.where(Captain::name)
                        .like("Jack%")
                        .allOf(all -> all.where(Captain::name)
                                .contains("nn")
                                .where(Captain::skillLevel)
                                .ne(9)))
                .noneOf(none -> none.where(Captain::name).isNull()));

        assertThat(found).extracting(Captain::name).containsExactlyInAnyOrder("Jack Sparrow", "Anne Bonny");
    }

    @Test
    void conditionsThatMayBeAbsent() {
        assertThat(search(null, null)).hasSize(3);
        assertThat(search("onn", null)).extracting(Captain::name).containsExactly("Anne Bonny");
    }

    private List<Captain> search(String text, Integer skill) {
        return captains.findAll(q -> q.where(Captain::name)
                .containsIfPresent(text)
                .where(Captain::skillLevel)
                .eqIfPresent(skill));
    }

    @Test
    void conditionsOnWhatIsAssociated() {
        List<Ship> ofSkilled =
                ships.findAll(q -> q.where(Ship::captain, Captain::skillLevel).gte(9));
        assertThat(ofSkilled).extracting(Ship::name).containsExactly("Black Pearl");
    }

    @Test
    void scopes() {
        Consumer<Where<Captain>> skilled = w -> w.where(Captain::skillLevel).gte(8);

        assertThat(captains.findAll(q -> q.scope(skilled).orderBy(Captain::name)))
                .extracting(Captain::name)
                .containsExactly("Anne Bonny", "Jack Sparrow");
        assertThat(captains.count(skilled)).isEqualTo(2);
    }

    @Test
    void orderAndPage() {
        List<Ship> list = ships.findAll(q -> q.orderBy(Ship::captain, Captain::name, ASC)
                .orderBy(Ship::amountOfSails, DESC, Nulls.LAST)
                .orderBy(fn("lower", col("name")), ASC)
                .limit(10)
                .offset(0));

        assertThat(list).extracting(Ship::name).containsExactly("Revenge", "Black Pearl");
    }

    @Test
    void attributesAndExpressions() {
        List<Row> found = sequelize
                .model("Captain")
                .findAll(q -> q.attributes("name")
                        .attribute(fn("upper", col("name")), "shouted")
                        .attribute(cast(col("skillLevel"), DataTypes.TEXT), "skill")
                        .where("name", "Edward"));

        assertThat(found.get(0).get("shouted")).isEqualTo("EDWARD");
        assertThat(found.get(0).get("skill")).isEqualTo("3");
        assertThat(found.get(0).toMap()).doesNotContainKey("skillLevel");
    }

    @Test
    void includes() {
        List<Captain> found = captains.findAll(q -> q.include(
                        Captain::ship,
                        s -> s.where(Ship::amountOfSails)
                                .gt(1)
                                .required(false)
                                .include(
                                        Ship::sailors,
                                        sailor -> sailor.orderBy(Sailor::name).limit(2))
                                .include(
                                        Ship::ports,
                                        p -> p.orderBy(Port::name),
                                        visit -> visit.where(Visit::days).gte(2)))
                .orderBy(Captain::id));

        Ship pearl = found.get(0).ship().get();
        assertThat(pearl.sailors()).extracting(Sailor::name).containsExactly("Gibbs", "Pintel");
        assertThat(pearl.ports()).extracting(Port::name).containsExactly("Tortuga");
        assertThat(pearl.ports().links()).extracting(Visit::days).containsExactly(3);
        assertThat(found.get(2).ship().orNull()).isNull();
    }

    @Test
    void aConditionInsideAnIncludeFiltersTheParentsToo() {
        List<Ship> filtered = ships.findAll(
                q -> q.include(Ship::sailors, s -> s.where(Sailor::name).eq("Mary")));
        List<Ship> kept = ships.findAll(q ->
                q.include(Ship::sailors, s -> s.where(Sailor::name).eq("Mary").required(false)));

        assertThat(filtered).extracting(Ship::name).containsExactly("Revenge");
        assertThat(kept).hasSize(2);
    }

    @Test
    void whatIncludesCost() {
        int taken = statements.of(() -> ships.findAll(
                q -> q.include(Ship::captain).include(Ship::sailors).include(Ship::ports)));

        assertThat(taken).isEqualTo(3); // ships with their captains, then sailors, then ports with their visits
        assertThat(ships.toSql(q -> q.include(Ship::captain).include(Ship::sailors))
                        .lines())
                .hasSize(2);
    }

    @Test
    void groups() {
        List<Map<String, Object>> rows = sequelize
                .model("Sailor")
                .findRows(q -> q.attributes("shipId")
                        .attribute(countAll(), "sailors")
                        .groupBy("shipId")
                        .having(countAll())
                        .gt(1));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).containsEntry("sailors", 3L);
    }

    @Test
    void streams() {
        try (Stream<Sailor> sailors = sequelize.model(Sailor.class).stream(q -> q.orderBy(Sailor::name))) {
            assertThat(sailors.map(Sailor::name)).containsExactly("Gibbs", "Mary", "Pintel", "Ragetti");
        }
    }

    @Test
    void computedValues() {
        Model<Row> rows = sequelize.model("Captain");
        rows.update(
                Map.of("name", fn("upper", col("name"))),
                w -> w.where("skillLevel").gte(8));

        assertThat(captains.findAll(q -> q.where(Captain::skillLevel).gte(8)))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.name()).isUpperCase());
    }

    @Test
    void staticWrites() {
        int promoted = captains.update(
                c -> c.setSkillLevel(10), w -> w.where(Captain::skillLevel).gte(8));
        int gone = captains.destroy(w -> w.where(Captain::skillLevel).lt(5));

        assertThat(promoted).isEqualTo(2);
        assertThat(gone).isEqualTo(1);
        assertThatThrownBy(() -> captains.destroy(w -> {}))
                .isInstanceOf(QueryException.class)
                .hasMessage("destroy of \"Captain\" was given no condition, so it would reach every row; write a"
                        + " condition, or destroyAll(…) if every row is meant.");
        assertThat(captains.destroyAll()).isEqualTo(2);
    }

    @Test
    void whatIsRefused() {
        Model<Row> captains = sequelize.model("Captain");

        assertThatThrownBy(() -> captains.findAll(q -> q.where("nmae", "x")))
                .isInstanceOf(QueryException.class)
                .hasMessage("The model \"Captain\" has no attribute \"nmae\"; it has id, name, skillLevel. Did you mean"
                        + " \"name\"?");
        assertThatThrownBy(() -> captains.findAll(q -> q.where("ship.name", "x")))
                .hasMessage("The model \"Captain\" has no attribute \"ship.name\"; a column of an associated model is"
                        + " written col(\"ship\", \"name\").");
        assertThatThrownBy(() -> captains.findAll(q -> q.include("boat")))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessage("boat is not associated to Captain! Captain has ship.");
        assertThatThrownBy(() -> captains.findAll(q -> q.where("name"))).hasMessageContaining("has no operator");
        assertThat(captains.count(w -> w.where(Expression.col("ship", "name")).eq("Revenge")))
                .isEqualTo(1);
    }
}
