package org.sequelize4j.behaviour.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Relation writes that fail in the middle, and transactions that take them back. */
@DatabaseTest
class AtomicityTest {
    private Recorded database;
    private Model<Row> ships;
    private Model<Row> sailors;
    private Model<Row> ports;
    private Row pearl;
    private Row gibbs;
    private Row will;
    private Row tortuga;

    @BeforeEach
    void open(TestDatabase empty) {
        database = new Recorded(empty);
        ships = database.sequelize.define("ship", m -> m.attribute("name", STRING));
        sailors = database.sequelize.define("sailor", m -> m.attribute("name", STRING, a -> a.unique()));
        ports = database.sequelize.define("port", m -> m.attribute("name", STRING));
        Model<Row> visits =
                database.sequelize.define("visit", m -> m.attribute("days", INTEGER, a -> a.validate(v -> v.min(1))));
        ships.hasMany(sailors);
        sailors.belongsTo(ships);
        ships.hasOne(sailors, a -> a.as("cook").foreignKey("cooksOnId"));
        ships.belongsToMany(ports, a -> a.through(visits));
        database.sequelize.sync();
        pearl = ships.create(Map.of("name", "Pearl"));
        gibbs = sailors.create(Map.of("name", "Gibbs"));
        will = sailors.create(Map.of("name", "Will"));
        tortuga = ports.create(Map.of("name", "Tortuga"));
        pearl.many("sailors").set(List.of(gibbs));
        pearl.one("cook").set(gibbs);
        pearl.many("ports").add(tortuga);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void nothingHasChanged() {
        assertThat(sailors.findAll(q -> q.orderBy("id")).stream()
                        .map(sailor -> sailor.get("name") + ":" + sailor.get("shipId") + ":" + sailor.get("cooksOnId")))
                .containsExactly("Gibbs:1:1", "Will:null:null");
        assertThat(gibbs.get("shipId")).isEqualTo(1);
        assertThat(gibbs.one("ship").get()).isSameAs(pearl);
        assertThat(will.get("shipId")).isNull();
        assertThat(pearl.many("sailors").get()).containsExactly(gibbs);
        assertThat(pearl.one("cook").get()).isSameAs(gibbs);
        assertThat(pearl.many("ports").get()).containsExactly(tortuga);
        assertThat(ships.getByPk(1).many("ports").get()).containsExactly(tortuga);
        assertThat(ports.count()).isEqualTo(1);
    }

    @Test
    void aNewOneThatTheDatabaseRefusesTakesTheOthersBack() {
        Row twin = sailors.build(Map.of("name", "Will"));

        assertThatThrownBy(() -> pearl.many("sailors").set(List.of(will, twin)))
                .isInstanceOf(UniqueConstraintException.class);

        assertThat(twin.isNew()).isTrue();
        assertThat(twin.get("shipId")).isNull();
        nothingHasChanged();
    }

    @Test
    void aHasOneKeepsTheFormerOne() {
        assertThatThrownBy(() -> pearl.one("cook").create(sailor -> sailor.set("name", "Will")))
                .isInstanceOf(UniqueConstraintException.class);

        nothingHasChanged();
    }

    @Test
    void aLinkThatIsRefusedTakesTheNewTargetBack() {
        assertThatThrownBy(() ->
                        pearl.manyThrough("ports").create(p -> p.set("name", "Nassau"), link -> link.set("days", 0)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("days");

        nothingHasChanged();
    }

    @Test
    void insideATransactionThatGoesOnOnlyTheFailedWriteIsTakenBack() {
        Row twin = sailors.build(Map.of("name", "Gibbs"));

        database.sequelize.useTransaction(tx -> {
            assertThatThrownBy(() -> pearl.many("sailors").set(List.of(will, twin)))
                    .isInstanceOf(UniqueConstraintException.class);
            pearl.update(Map.of("name", "Black Pearl"));
        });

        assertThat(ships.getByPk(1).get("name")).isEqualTo("Black Pearl");
        nothingHasChanged();
    }

    @Test
    void aTransactionThatRollsBackTakesAllOfThemBack() {
        Row nassau = ports.build(Map.of("name", "Nassau"));

        assertThatThrownBy(() -> database.sequelize.useTransaction(tx -> {
                    pearl.many("sailors").set(List.of(will));
                    pearl.one("cook").clear();
                    pearl.many("ports").set(List.of(nassau));
                    will.one("ship").clear();
                    gibbs.one("ship").create(ship -> ship.set("name", "Dauntless"));
                    throw new IllegalStateException("mutiny");
                }))
                .hasMessage("mutiny");

        assertThat(nassau.isNew()).isTrue();
        assertThat(nassau.get("id")).isNull();
        nothingHasChanged();
    }
}
