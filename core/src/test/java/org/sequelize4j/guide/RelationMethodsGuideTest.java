package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Mixin;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Query;
import org.sequelize4j.RelationOptions;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.error.LazyLoadingException;
import org.sequelize4j.guide.Harbour.Captain;
import org.sequelize4j.guide.Harbour.Port;
import org.sequelize4j.guide.Harbour.Sailor;
import org.sequelize4j.guide.Harbour.Ship;
import org.sequelize4j.guide.Harbour.Visit;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/relation-methods.md. */
@DatabaseTest
class RelationMethodsGuideTest {
    private final Statements statements = new Statements();
    private Sequelize sequelize;
    private Model<Captain> captains;
    private Model<Ship> ships;
    private Model<Sailor> sailors;
    private Model<Port> ports;

    @BeforeEach
    void define(TestDatabase database) {
        sequelize = Statements.connect(database.url(), statements);
        captains = sequelize.define(Captain.class);
        ships = sequelize.model(Ship.class);
        sailors = sequelize.model(Sailor.class);
        ports = sequelize.model(Port.class);
        sequelize.sync();
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    @Test
    void toOne() {
        Captain jack = captains.create(c -> c.setName("Jack"));
        Ship pearl = ships.create(s -> s.setName("Black Pearl"));

        jack.ship().set(pearl);
        assertThat(jack.ship().get()).isEqualTo(pearl);
        assertThat(pearl.captain().key()).isEqualTo(jack.id());

        Ship dutchman = jack.ship().create(s -> s.setName("Flying Dutchman")); // detaches the Pearl
        assertThat(ships.count(w -> w.where(Ship::captain, Captain::id).isNull()))
                .isEqualTo(1);

        jack.ship().setKey(pearl.id());
        jack.ship().clear();
        assertThat(jack.ship().optional()).isEmpty();

        dutchman.captain().set(jack); // the other side writes its own foreign key
        assertThat(jack.ship().fetch(q -> q.where(Ship::name).startsWith("Flying")))
                .contains(dutchman);
    }

    @Test
    void toMany() {
        Ship pearl = ships.create(s -> s.setName("Black Pearl"));
        Sailor gibbs = sailors.create(s -> s.setName("Gibbs"));
        Sailor pintel = sailors.create(s -> s.setName("Pintel"));

        pearl.sailors().add(gibbs);
        pearl.sailors().addKeys(List.of(pintel.id()));
        Sailor ragetti = pearl.sailors().create(s -> s.setName("Ragetti"));

        assertThat(pearl.sailors().count()).isEqualTo(3);
        assertThat(pearl.sailors().count(w -> w.where(Sailor::name).like("R%"))).isEqualTo(1);
        assertThat(pearl.sailors().has(ragetti)).isTrue();
        assertThat(pearl.sailors().hasAll(List.of(gibbs, pintel))).isTrue();

        pearl.sailors().remove(pintel);
        pearl.sailors().set(List.of(gibbs)); // writes the difference
        for (Sailor sailor : pearl.sailors()) {
            assertThat(sailor.ship().get()).isEqualTo(pearl);
        }
        assertThat(sailors.count()).isEqualTo(3); // detached, not deleted
    }

    @Test
    void manyToManyWithItsLink() {
        Ship pearl = ships.create(s -> s.setName("Black Pearl"));
        Port tortuga = ports.create(p -> p.setName("Tortuga"));

        pearl.ports().add(tortuga, visit -> visit.setDays(3));
        pearl.ports().add(tortuga, visit -> visit.setDays(5)); // connected already: changes the link
        pearl.ports().create(p -> p.setName("Nassau"), visit -> visit.setDays(1));

        assertThat(pearl.ports().count()).isEqualTo(2);
        assertThat(pearl.ports().link(tortuga).days()).isEqualTo(5);
        assertThat(pearl.ports().links()).extracting(Visit::days).containsExactlyInAnyOrder(5, 1);
        assertThat(tortuga.ships().get()).containsExactly(pearl);
    }

    @Test
    void getters() {
        Ship pearl = ships.create(s -> s.setName("Black Pearl")
                .with(Ship::sailors, sailor -> sailor.setName("Gibbs"))
                .with(Ship::sailors, sailor -> sailor.setName("Pintel")));
        record SailorName(String name) {}

        List<Sailor> some =
                pearl.sailors().fetch(q -> q.where(Sailor::name).startsWith("G").orderBy(Sailor::name));
        List<SailorName> names = pearl.sailors().into(SailorName.class).findAll(q -> q.orderBy(Sailor::name));

        assertThat(some).hasSize(1);
        assertThat(names).containsExactly(new SailorName("Gibbs"), new SailorName("Pintel"));
    }

    @Test
    void byDocumentedNames() {
        Row pearl = sequelize.model("Ship").create(Map.of("name", "Black Pearl"));
        Row gibbs = sequelize.model("Sailor").create(Map.of("name", "Gibbs"));
        Row pintel = sequelize.model("Sailor").create(Map.of("name", "Pintel"));

        pearl.call("addSailor", gibbs);
        pearl.call("addSailors", List.of(gibbs, pintel.get("id"))); // instances, keys, or both
        assertThat(pearl.call("countSailors")).isEqualTo(2L);
        assertThat(pearl.call("hasSailor", pintel)).isEqualTo(true);
        pearl.call("removeSailor", gibbs);
        pearl.call("createSailor", Map.of("name", "Ragetti"));
        pearl.call("setCaptain", sequelize.model("Captain").create(Map.of("name", "Jack")));
        pearl.call("setSailors", List.of());

        pearl.many("sailors").options(o -> o.individualHooks()).add(gibbs);
        Consumer<RelationOptions> quietly = o -> o.hooks(false).silent();
        pearl.call("removeSailor", gibbs, quietly);

        Consumer<Query<Row>> named = q -> q.where("name", "Gibbs");
        assertThat((List<?>) pearl.call("getSailors", named)).isEmpty();
        assertThat(sequelize.model("Ship").relationMethods())
                .contains("getSailors", "countSailors", "hasSailor", "hasSailors", "setSailors", "addSailor")
                .contains("addSailors", "removeSailor", "removeSailors", "createSailor");
    }

    @Table(timestamps = false)
    interface Pirate extends Instance<Pirate> {
        Long id();

        String name();

        Pirate setName(String name);

        @HasOne
        One<Parrot> parrot();

        @HasMany
        Many<Coin> coins();

        @Mixin
        @Nullable
        Parrot getParrot();

        @Mixin
        List<Coin> getCoins();

        @Mixin
        void addCoins(Collection<Coin> coins);

        @Mixin
        long countCoins();
    }

    @Table(timestamps = false)
    interface Parrot extends Instance<Parrot> {
        String name();

        Parrot setName(String name);
    }

    @Table(timestamps = false)
    interface Coin extends Instance<Coin> {
        Integer worth();

        Coin setWorth(Integer worth);
    }

    @Test
    void declaredMethods() {
        Model<Pirate> pirates = sequelize.define(Pirate.class);
        sequelize.sync();
        Pirate silver = pirates.create(p -> p.setName("Silver").with(Pirate::parrot, x -> x.setName("Flint")));
        Coin coin = sequelize.model(Coin.class).create(c -> c.setWorth(8));

        silver.addCoins(List.of(coin));

        assertThat(silver.getParrot()).isNotNull();
        assertThat(silver.countCoins()).isEqualTo(1);
        assertThat(silver.getCoins()).containsExactly(coin);
    }

    @Test
    void theFirstAccessLoadsForTheWholeResult() {
        for (int number = 1; number <= 5; number++) {
            String name = "Ship " + number;
            ships.create(s -> s.setName(name).with(Ship::sailors, sailor -> sailor.setName("of " + name)));
        }

        int taken = statements.of(() -> {
            for (Ship ship : ships.findAll()) {
                assertThat(ship.sailors().get()).hasSize(1);
            }
        });

        assertThat(taken).isEqualTo(2);
    }

    @Test
    void theThreeStates() {
        captains.create(c -> c.setName("Jack"));
        Captain jack = captains.findOne().orElseThrow();

        assertThat(jack.ship().isLoaded()).isFalse();
        assertThat(jack.ship().orNull()).isNull(); // loads: there is none
        assertThat(jack.ship().isLoaded()).isTrue();
        assertThatThrownBy(() -> jack.ship().get())
                .isInstanceOf(LazyLoadingException.class)
                .hasMessage(
                        "This \"Captain\" has no \"ship\"; where there may be none, ask with orNull(), optional() or"
                                + " map(…).");
        jack.reload();
        assertThat(jack.ship().isLoaded()).isFalse();
    }

    @Test
    void graphs() {
        Port tortuga = ports.create(p -> p.setName("Tortuga"));

        Captain jack = captains.create(c -> c.setName("Jack Sparrow")
                .with(
                        Captain::ship,
                        s -> s.setName("Black Pearl")
                                .with(Ship::sailors, sailor -> sailor.setName("Gibbs"))
                                .connect(Ship::ports, tortuga, visit -> visit.setDays(3))));

        assertThat(jack.ship().get().ports().links()).extracting(Visit::days).containsExactly(3);

        Row anne = sequelize
                .model("Captain")
                .create(
                        Map.of(
                                "name",
                                "Anne",
                                "ship",
                                Map.of("name", "Revenge", "sailors", List.of(Map.of("name", "Mary")))),
                        o -> o.include("ship", s -> s.include("sailors")));

        assertThat(anne.one("ship").get().many("sailors").get()).hasSize(1);
    }

    @Test
    void whatIsRefused() {
        Captain jack = captains.create(c -> c.setName("Jack"));
        Captain unsaved = captains.build(c -> c.setName("Anne"));
        Ship pearl = ships.create(s -> s.setName("Black Pearl"));

        assertThatThrownBy(() -> unsaved.ship().set(pearl))
                .isInstanceOf(InstanceException.class)
                .hasMessageContaining("is not stored yet");
        assertThatThrownBy(() -> jack.ship().setKey(99))
                .isInstanceOf(EmptyResultException.class)
                .hasMessage("No row of \"Ship\" has the key 99, so \"ship\" of \"Captain\" was left as it is.");
        assertThatThrownBy(() -> jack.row().call("getShips"))
                .isInstanceOf(InstanceException.class)
                .hasMessage("Instances of \"Captain\" have no relation method \"getShips\"; there are getShip, setShip,"
                        + " createShip. Did you mean \"getShip\"?");
    }
}
