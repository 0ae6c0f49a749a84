package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.Expression.cast;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.countAll;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Expression.literal;
import static org.sequelize4j.Expression.whether;
import static org.sequelize4j.LoadStrategy.SEPARATE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Lock;
import org.sequelize4j.Model;
import org.sequelize4j.Nulls;
import org.sequelize4j.Page;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The lines of docs/guide/phrasebook.md on finders, their options, includes and aggregates. */
@DatabaseTest
class PhrasebookFindersTest {
    record ShipView(String name) {}

    private final Sequelize sequelize;
    private final Model<Ship> typedShips;
    private final Model<Captain> typedCaptains;

    PhrasebookFindersTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        typedShips = sequelize.define(Ship.class);
        typedCaptains = sequelize.model(Captain.class);
        sequelize.sync();
        typedShips.create(
                s -> s.setName("Black Pearl").setAmountOfSails(4).with(Ship::sailors, x -> x.setName("Gibbs")));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    // @formatter:off
    @Test
    void findersByName() {
        Model<Row> ships = sequelize.model("Ship");
        ships.findAll();
        ships.findAll(q -> q.where("name", "Black Pearl"));
        ships.findOne(q -> q.where("name", "Black Pearl"));
        ships.findByPk(1);
        ships.getByPk(1);
        Page<Row> page = ships.findAndCountAll(
                q -> q.where("amountOfSails").gt(3).limit(10).offset(0));
        assertThat(page.count()).isEqualTo(1);
        ships.count(q -> q.where("amountOfSails").gt(3));
        ships.max("amountOfSails");
        ships.min("amountOfSails");
        ships.sum("amountOfSails", q -> q.where("name").like("B%"));
        ships.aggregate("amountOfSails", "avg");
        ships.countGroups(q -> q.groupBy("name"));
        ships.findAll(q -> q.attributes("id", "name"));
        ships.findAll(q -> q.attribute(fn("upper", col("name")), "loud"));
        ships.findAll(q -> q.attribute(whether(w -> w.where("amountOfSails").gt(3)), "big"));
        ships.findAll(q -> q.exclude("amountOfSails"));
        ships.findAll(q -> q.orderBy("name", Sort.DESC));
        ships.findAll(q -> q.orderBy(fn("lower", col("name")), Sort.ASC));
        ships.findAll(q -> q.orderBy(col("name"), Sort.ASC, Nulls.LAST));
        ships.findAll(q -> q.include("captain").orderBy(col("captain", "name"), Sort.ASC));
        ships.findAll(q -> q.limit(10).offset(20));
        ships.findRows(q -> q.attributes("name")
                .attribute(countAll(), "n")
                .groupBy("name")
                .having(countAll())
                .gt(0));
        ships.findRows(q -> q.attributes("name").distinct());
        ships.findAll(q -> q.where(fn("length", col("name"))).gt(3));
        ships.findAll(q -> q.where(cast(col("amountOfSails"), TEXT)).eq("4"));
        ships.findAll(q -> q.where(literal("1 = 1")));
        ships.findRows(q -> q.where("name", "Black Pearl"));
        sequelize.transaction(tx -> ships.findAll(q -> q.lock(Lock.UPDATE)));
        ships.findAll(q -> q.hooks(false));
        String cursor = null;
        assertThat(ships.findSlice(q -> q.orderBy("name").limit(20).after(cursor))
                        .hasNext())
                .isFalse();
        try (Stream<Row> stream = ships.stream(q -> q.orderBy("id"))) {
            assertThat(stream).hasSize(1);
        }
        assertThat(ships.toSql(q -> q.where("name", "Black Pearl"))).contains("name");
    }

    @Test
    void typedFinders() {
        Model<Ship> ships = typedShips;
        ships.findAll(q -> q.where(Ship::name).eq("Black Pearl"));
        ships.findOne(q -> q.where(Ship::name).eq("Black Pearl"));
        ships.findAndCountAll(q -> q.where(Ship::amountOfSails).gt(3).limit(10).offset(0));
        ships.count(q -> q.where(Ship::amountOfSails).gt(3));
        ships.max(Ship::amountOfSails);
        ships.min(Ship::amountOfSails);
        ships.sum(Ship::amountOfSails, q -> q.where(Ship::name).like("B%"));
        ships.countGroups(q -> q.groupBy(Ship::name));
        ships.findAll(q -> q.attribute(Ship::id).attribute(Ship::name));
        ships.findAll(q -> q.exclude(Ship::amountOfSails));
        ships.findAll(q -> q.orderBy(Ship::name, Sort.DESC));
        ships.findAll(q -> q.orderBy(Ship::name, Sort.ASC, Nulls.LAST));
        ships.findAll(q -> q.orderBy(Ship::captain, Captain::name, Sort.ASC));
        ships.findAll(q -> q.page(3, 10));
        ships.findRows(q -> q.attribute(Ship::name)
                .attribute(countAll(), "n")
                .groupBy(Ship::name)
                .having(countAll())
                .gt(0));
        assertThat(ships.into(ShipView.class).findAll()).containsExactly(new ShipView("Black Pearl"));
    }

    @Test
    void includesByName() {
        Model<Row> ships = sequelize.model("Ship");
        Model<Row> captains = sequelize.model("Captain");
        ships.findAll(q -> q.include("captain"));
        ships.findAll(q -> q.include("sailors", s -> s.where("name", "Gibbs")));
        ships.findAll(q -> q.include("sailors", s -> s.where("name", "Gibbs").required(false)));
        ships.findAll(q -> q.include("sailors", s -> s.required(true)));
        ships.findAll(q ->
                q.include("sailors", s -> s.attributes("name").orderBy("name").limit(3)));
        ships.findAll(q -> q.include("sailors", s -> s.strategy(SEPARATE)));
        ships.findAll(q ->
                q.include("ports", p -> p.through(visit -> visit.where("days").gt(1))));
        ships.findAll(q -> q.include("ports", p -> p.through(visit -> visit.as("stay"))));
        captains.findAll(q -> q.include("ship", s -> s.include("sailors")));
        ships.findAll(q -> q.includeAll());
        ships.findAll(q ->
                q.include("sailors", s -> s.on(w -> w.where(col("name")).eq("Gibbs"))));
        ships.findAll(q -> q.where(col("captain", "name")).eq("Jack"));
        ships.findAll(q -> q.whereHas("sailors", s -> s.where("name", "Gibbs")));
        ships.findAll(q -> q.whereNone("sailors", s -> s.where("name", "Gibbs")));
        ships.findAll(q -> q.whereEvery("sailors", s -> s.where("name", "Gibbs")));
        ships.findAll(q -> q.whereCount("sailors").gt(2));
        ships.findAll(q -> q.withCount("sailors"));
        ships.findAll(q -> q.withMax("sailors", "name"));
        assertThat(ships.count(q -> q.include("sailors", s -> s.required(true))))
                .isEqualTo(1);
    }

    @Test
    void typedIncludes() {
        Model<Ship> ships = typedShips;
        Model<Captain> captains = typedCaptains;
        ships.findAll(q -> q.include(Ship::captain));
        ships.findAll(
                q -> q.include(Ship::sailors, s -> s.where(Harbour.Sailor::name).eq("Gibbs")));
        ships.findAll(q -> q.include(
                Ship::sailors, s -> s.where(Harbour.Sailor::name).eq("Gibbs").required(false)));
        ships.findAll(q -> q.include(Ship::sailors, s -> s.required(true)));
        ships.findAll(q -> q.include(
                Ship::sailors,
                s -> s.attribute(Harbour.Sailor::name)
                        .orderBy(Harbour.Sailor::name)
                        .limit(3)));
        ships.findAll(q -> q.include(
                Ship::ports,
                port -> {},
                visit -> visit.where(Harbour.Visit::days).gt(1)));
        captains.findAll(q -> q.include(Captain::ship, s -> s.include(Ship::sailors)));
        ships.findAll(q -> q.where(Ship::captain, Captain::name).eq("Jack"));
        ships.findAll(q ->
                q.whereHas(Ship::sailors, s -> s.where(Harbour.Sailor::name).eq("Gibbs")));
        ships.findAll(q ->
                q.whereNone(Ship::sailors, s -> s.where(Harbour.Sailor::name).eq("Gibbs")));
        ships.findAll(q ->
                q.whereEvery(Ship::sailors, s -> s.where(Harbour.Sailor::name).eq("Gibbs")));
        ships.findAll(q -> q.whereCount(Ship::sailors).gt(2));
        ships.findAll(q -> q.withCount(Ship::sailors));
        ships.findAll(q -> q.withMax(Ship::sailors, Harbour.Sailor::name));
        assertThat(ships.findAll(q -> q.include(Ship::sailors)).get(0).sailors().get())
                .hasSize(1);
    }
    // @formatter:on

    @Test
    void resultsAreTheSameOnBothFaces() {
        List<Map<String, Object>> rows = sequelize.model("Ship").findRows(q -> q.attributes("name"));
        assertThat(rows).containsExactly(Map.of("name", "Black Pearl"));
    }
}
