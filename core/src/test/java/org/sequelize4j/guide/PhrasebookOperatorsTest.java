package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.Expression.any;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.json;
import static org.sequelize4j.Expression.literal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Where;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The lines of docs/guide/phrasebook.md on operators. Each is one condition that the one ship fulfils. */
@DatabaseTest
class PhrasebookOperatorsTest {
    private final Sequelize sequelize;
    private final Model<Ship> ships;
    private final Model<Row> notes;

    PhrasebookOperatorsTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        ships = sequelize.define(Ship.class);
        notes = sequelize.define("note", m -> m.attribute("meta", DataTypes.JSON));
        sequelize.sync();
        Captain jack = sequelize.model(Captain.class).create(c -> c.setName("Jack"));
        ships.create(s -> s.setName("Black Pearl").setAmountOfSails(4).connect(Ship::captain, jack));
        notes.create(Map.of("meta", Map.of("colour", "red", "tags", List.of("a", "b"))));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private void byName(Consumer<Where<Row>> condition) {
        Model<Row> rows = sequelize.model("Ship");
        assertThat(rows.findAll(condition)).hasSize(1);
    }

    private void typed(Consumer<Where<Ship>> condition) {
        assertThat(ships.findAll(condition)).hasSize(1);
    }

    private void ofJson(Consumer<Where<Row>> condition) {
        assertThat(notes.findAll(condition)).hasSize(1);
    }

    // @formatter:off
    @Test
    void operatorsByName() {
        byName(w -> w.where("amountOfSails", 4));
        byName(w -> w.where("amountOfSails").eq(4));
        byName(w -> w.where("amountOfSails").ne(5));
        byName(w -> w.where("amountOfSails").gt(3));
        byName(w -> w.where("amountOfSails").gte(4));
        byName(w -> w.where("amountOfSails").lt(5));
        byName(w -> w.where("amountOfSails").lte(4));
        byName(w -> w.where("amountOfSails").between(1, 9));
        byName(w -> w.where("amountOfSails").notBetween(5, 9));
        byName(w -> w.where("amountOfSails", List.of(3, 4)));
        byName(w -> w.where("amountOfSails").in(List.of(3, 4)));
        byName(w -> w.where("amountOfSails").notIn(List.of(5)));
        byName(w -> w.where("amountOfSails").eq(any(List.of(3, 4))));
        byName(w -> w.where("amountOfSails").notNull());
        byName(w -> w.where("amountOfSails").not(null));
        byName(w -> w.where("name").is("Black Pearl"));
        byName(w -> w.where("name").like("Black%"));
        byName(w -> w.where("name").notLike("White%"));
        byName(w -> w.where("name").iLike("black%"));
        byName(w -> w.where("name").startsWith("Black"));
        byName(w -> w.where("name").endsWith("Pearl"));
        byName(w -> w.where("name").substring("ack"));
        byName(w -> w.where("name").like(any(List.of("B%", "W%"))));
        byName(w -> w.where("amountOfSails").gt(literal("1 + 1")));
        byName(w -> w.where("amountOfSails").gte(col("id")));
        byName(w -> w.where("name", "Black Pearl").where("amountOfSails", 4));
        byName(w -> w.anyOf(or -> or.where("name", "Ranger").where("amountOfSails", 4)));
        byName(w -> w.allOf(and -> and.where("name", "Black Pearl").where("amountOfSails", 4)));
        byName(w -> w.noneOf(not -> not.where("name", "Ranger").where("amountOfSails", 5)));
        byName(w -> w.where(Map.of("name", "Black Pearl", "amountOfSails", Arrays.asList(3, 4))));
        ofJson(w -> w.where(json("meta", "colour")).eq("red"));
        ofJson(w -> w.where("meta").contains(Map.of("colour", "red")));
        ofJson(w -> w.where("meta").hasKey("tags"));
    }

    @Test
    void typedOperators() {
        typed(w -> w.where(Ship::amountOfSails).eq(4));
        typed(w -> w.where(Ship::amountOfSails).ne(5));
        typed(w -> w.where(Ship::amountOfSails).gt(3));
        typed(w -> w.where(Ship::amountOfSails).gte(4));
        typed(w -> w.where(Ship::amountOfSails).lt(5));
        typed(w -> w.where(Ship::amountOfSails).lte(4));
        typed(w -> w.where(Ship::amountOfSails).between(1, 9));
        typed(w -> w.where(Ship::amountOfSails).notBetween(5, 9));
        typed(w -> w.where(Ship::amountOfSails).in(List.of(3, 4)));
        typed(w -> w.where(Ship::amountOfSails).notIn(List.of(5)));
        typed(w -> w.where(Ship::amountOfSails).notNull());
        typed(w -> w.where(Ship::name).like("Black%"));
        typed(w -> w.where(Ship::name).notLike("White%"));
        typed(w -> w.where(Ship::name).iLike("black%"));
        typed(w -> w.where(Ship::name).startsWith("Black"));
        typed(w -> w.where(Ship::name).endsWith("Pearl"));
        typed(w -> w.where(Ship::name).substring("ack"));
        typed(w -> w.where(Ship::amountOfSails).gt(literal("1 + 1")));
        typed(w ->
                w.where(Ship::name).eq("Black Pearl").where(Ship::amountOfSails).eq(4));
        typed(w -> w.anyOf(or ->
                or.where(Ship::name).eq("Ranger").where(Ship::amountOfSails).eq(4)));
        typed(w -> w.allOf(and -> and.where(Ship::name)
                .eq("Black Pearl")
                .where(Ship::amountOfSails)
                .eq(4)));
        typed(w -> w.noneOf(not ->
                not.where(Ship::name).eq("Ranger").where(Ship::amountOfSails).eq(5)));
        typed(w -> w.where(Ship::captain, Captain::name).eq("Jack"));
        typed(w ->
                w.where(Ship::name).eqIfPresent(null).where(Ship::amountOfSails).eqIfPresent(4));
    }
    // @formatter:on
}
