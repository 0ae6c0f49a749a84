package org.sequelize4j.behaviour.lazy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Instance;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Strictness;
import org.sequelize4j.Table;
import org.sequelize4j.behaviour.lazy.Harbour.Captain;
import org.sequelize4j.behaviour.lazy.Harbour.Ship;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Reading what no query loaded: refused, reported or done, as the query, the model or the Sequelize says. */
class StrictLoadingTest {
    @DatabaseTest
    void aStrictSequelizeRefusesBeforeAnyStatementAndNamesTheInclude(TestDatabase database) {
        try (Harbour harbour = new Harbour(database, b -> b.strictLoading(Strictness.THROW))) {
            Ship ship = harbour.ships.getByPk(1);
            Row row = harbour.rows.getByPk(1);
            harbour.statements();

            assertThatThrownBy(() -> ship.captain().get())
                    .isInstanceOf(LazyLoadingException.class)
                    .hasMessage(
                            "\"captain\" of this \"Ship\" is not loaded, and loading is strict, so reading it may not"
                                    + " send a statement. Load it with the query that finds the \"Ship\":"
                                    + " include(Ship::captain); or ask for it here, with fetch(…).");
            assertThatThrownBy(() -> row.many("sails").get())
                    .isInstanceOf(LazyLoadingException.class)
                    .hasMessageContaining("include(\"sails\")");
            assertThat(harbour.statements()).isZero();
        }
    }

    @DatabaseTest
    void whatIsIncludedOrAskedForIsRead(TestDatabase database) {
        try (Harbour harbour = new Harbour(database, b -> b.strictLoading(Strictness.THROW))) {
            Captain captain = harbour.captains.getByPk(1, q -> q.include(Captain::ship, s -> s.include(Ship::sails)));

            assertThat(captain.ship().get().sails().get()).hasSize(2);
            assertThat(captain.ship().get().captain().get()).isSameAs(captain);
            assertThat(captain.ship().fetch(q -> {})).isPresent();
            assertThat(captain.row().call("getShip")).isEqualTo(captain.ship().get());
        }
    }

    @DatabaseTest
    void aQuerySaysItForAllThatItLoads(TestDatabase database) {
        try (Harbour harbour = new Harbour(database, b -> b)) {
            Captain strict = harbour.captains.getByPk(
                    1, q -> q.strictLoading(Strictness.THROW).include(Captain::ship));
            assertThatThrownBy(() -> strict.ship().get().sails().get()).isInstanceOf(LazyLoadingException.class);

            List<Captain> two = harbour.captains.findAll(
                    q -> q.strictLoading(Strictness.THROW).limit(2));
            assertThatThrownBy(() -> two.get(1).ship().get()).isInstanceOf(LazyLoadingException.class);
            assertThat(harbour.captains.getByPk(1).ship().get().name()).isEqualTo("ship 1");
        }
    }

    @DatabaseTest
    void aQueryCanBeMoreLenientAndItsInstancesHandThatOn(TestDatabase database) {
        try (Harbour harbour = new Harbour(database, b -> b.strictLoading(Strictness.THROW))) {
            Captain captain = harbour.captains.getByPk(1, q -> q.strictLoading(Strictness.OFF));

            assertThat(captain.ship().get().sails().get()).hasSize(2);
        }
    }

    @DatabaseTest
    void aStreamIsAsStrictAsItsQuery(TestDatabase database) {
        try (Harbour harbour = new Harbour(database, b -> b);
                var all = harbour.ships.stream(q -> q.strictLoading(Strictness.THROW))) {
            assertThatThrownBy(() -> all.forEach(ship -> ship.sails().get())).isInstanceOf(LazyLoadingException.class);
        }
    }

    @DatabaseTest
    void aModelSaysItForItsInstances(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> captains = sequelize.define("captain", m -> m.attribute("name", STRING));
            Model<Row> ships =
                    sequelize.define("ship", m -> m.attribute("name", STRING).strictLoading(Strictness.THROW));
            captains.hasOne(ships);
            ships.belongsTo(captains);
            sequelize.sync();
            captains.create(c -> c.set("name", "Jack").with("ship", s -> s.set("name", "Pearl")));

            assertThatThrownBy(() -> ships.getByPk(1).one("captain").get()).isInstanceOf(LazyLoadingException.class);
            assertThat(captains.getByPk(1).one("ship").get().get("name")).isEqualTo("Pearl");
            assertThat(ships.getByPk(1, q -> q.strictLoading(Strictness.OFF))
                            .one("captain")
                            .get()
                            .get("name"))
                    .isEqualTo("Jack");
        }
    }

    @DatabaseTest
    void aTypedModelSaysItByItsAnnotation(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Node> nodes = sequelize.model(Node.class);
            sequelize.sync();
            Node root = nodes.create(n -> {});
            nodes.create(n -> n.connect(Node::parent, root));

            assertThatThrownBy(() -> nodes.getByPk(2).parent().get())
                    .isInstanceOf(LazyLoadingException.class)
                    .hasMessageContaining("include(Node::parent)");
        }
    }

    @Table(timestamps = false, strictLoading = Strictness.THROW)
    interface Node extends Instance<Node> {
        Long id();

        @BelongsTo
        One<Node> parent();
    }

    @DatabaseTest
    void aLogTellsTheIncludeAndThePlaceAndLoads(TestDatabase database) {
        try (Harbour harbour = new Harbour(database, b -> b.strictLoading(Strictness.LOG))) {
            List<Captain> all = harbour.captains.findAll();

            List<String> warnings =
                    Log.warnings(() -> all.forEach(captain -> captain.ship().get()));

            assertThat(warnings).hasSize(1);
            assertThat(warnings.get(0)).contains("include(Captain::ship)").contains("StrictLoadingTest.java:");
        }
    }

    @DatabaseTest
    void anUnsavedInstanceAndAKeyThatIsNullAskNothing(TestDatabase database) {
        try (Harbour harbour = new Harbour(database, b -> b.strictLoading(Strictness.THROW))) {
            assertThatCode(() -> harbour.ships.build().sails().get()).doesNotThrowAnyException();
            assertThat(harbour.ships.build().captain().optional()).isEmpty();
        }
    }

    @Test
    void itIsSaidOfWholeQueriesAndNeverNull() {
        Sequelize offline = Sequelize.offline();
        Model<Row> captains = offline.define("captain", m -> m.attribute("name", STRING));
        captains.hasMany(captains, a -> a.as("mates").foreignKey("chiefId"));

        assertThatThrownBy(() -> captains.toSql(q -> q.include("mates", m -> m.strictLoading(Strictness.THROW))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("strictLoading belongs to the whole query");
        assertThatThrownBy(() -> captains.toSql(q -> q.strictLoading(null)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("[OFF, LOG, THROW]");
        assertThatThrownBy(() -> Sequelize.builder().strictLoading(null)).isInstanceOf(InvalidValueException.class);
    }
}
