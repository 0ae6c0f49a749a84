package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Association;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.error.DefinitionException;

/** What declarations do to a Sequelize, without any database. */
class DefinitionsTest {
    @Test
    void whatAJunctionHasByItselfMayBeDeclared() {
        try (Sequelize sequelize = Sequelize.offline()) {
            Model<Row> people = sequelize.define("person", m -> m.attribute("name", STRING));
            Model<Row> friendships = sequelize.define("friendship", m -> m.attribute("since", INTEGER));
            people.belongsToMany(
                    people,
                    a -> a.as("friends")
                            .through(friendships)
                            .foreignKey("personId")
                            .otherKey("friendId"));

            Association friend =
                    friendships.belongsTo(people, a -> a.as("friend").foreignKey("friendId"));

            assertThat(friend.as()).isEqualTo("friend");
            assertThat(friendships.associations()).containsKeys("friend", "person");
        }
    }

    interface Author extends Instance<Author> {
        Long id();

        String name();

        Author setName(String name);

        @HasMany
        Many<Book> books();
    }

    interface Book extends Instance<Book> {
        Long id();

        String title();

        Book setTitle(String title);

        @BelongsTo
        One<Author> author();
    }

    private final Sequelize sequelize = Sequelize.offline();

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Model<Row> define(String name) {
        return sequelize.define(name, m -> m.attribute("name", STRING));
    }

    @Test
    void offlineDefinesBuildsValidatesAndPrints() {
        Model<Row> captains = define("captain");
        Model<Row> ships = define("ship");
        captains.hasMany(ships);

        assertThat(captains.build(c -> c.set("name", "Jack").with("ships", s -> s.set("name", "Pearl")))
                        .many("ships")
                        .get())
                .hasSize(1);
        assertThat(ships.toSql(q -> q.where("name").startsWith("P").limit(3)))
                .isEqualTo("SELECT \"ship\".\"id\", \"ship\".\"name\", \"ship\".\"createdAt\", \"ship\".\"updatedAt\","
                        + " \"ship\".\"captainId\" FROM \"ships\" AS \"ship\""
                        + " WHERE \"ship\".\"name\" LIKE ? ORDER BY \"ship\".\"id\" LIMIT ?");
        assertThat(captains.toSql(q -> q.include("ships")).lines()).hasSize(2);
    }

    @Test
    void offlineSaysWhatItCannotDo() {
        Model<Row> captains = define("captain");

        assertThatThrownBy(captains::findAll)
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("offline")
                .hasMessageContaining("SELECT");
        assertThatThrownBy(() -> captains.create(c -> c.set("name", "Jack"))).isInstanceOf(ConnectionException.class);
        assertThatThrownBy(() -> sequelize.transaction(tx -> 1)).isInstanceOf(ConnectionException.class);
        assertThatThrownBy(sequelize::authenticate).isInstanceOf(ConnectionException.class);
        assertThatThrownBy(sequelize::sync).isInstanceOf(ConnectionException.class);
    }

    @Test
    void anUnknownModelIsRefusedWithASuggestion() {
        define("captain");

        assertThatThrownBy(() -> sequelize.model("captains"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("Did you mean \"captain\"?");
    }

    @Test
    void aNameIsDefinedOnce() {
        define("captain");

        assertThatThrownBy(() -> define("captain"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("defined already");
    }

    @Test
    void aDeclarationThatFailsLeavesNothing() {
        Model<Row> captains = define("captain");

        assertThatThrownBy(() -> captains.belongsTo(captains)).isInstanceOf(AssociationException.class);
        assertThatThrownBy(() -> sequelize.define(
                        "ship",
                        m -> m.attribute("a", INTEGER, a -> a.autoIncrement())
                                .attribute("b", INTEGER, b -> b.autoIncrement())))
                .isInstanceOf(DefinitionException.class);

        assertThat(captains.associations()).isEmpty();
        assertThatThrownBy(() -> sequelize.model("ship")).isInstanceOf(DefinitionException.class);
        define("ship");
    }

    @Test
    void whatADeclarationStillLacksIsToldBeforeTheFirstStatement() {
        Model<Row> ships =
                sequelize.define("ship", m -> m.attribute("name", STRING).index("nam"));

        assertThatThrownBy(() -> ships.toSql(q -> {}))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("\"nam\"");
    }

    @Test
    void anAssociationTellsItsKeys() {
        Model<Row> captains = define("captain");
        Model<Row> ships = define("ship");

        Association ship = captains.hasOne(ships);
        Association captain = ships.belongsTo(captains);
        Association visits = captains.belongsToMany(define("port"), a -> a.through("visit"));

        assertThat(ship.as()).isEqualTo("ship");
        assertThat(captain.foreignKey()).containsExactly("captainId");
        assertThat(visits.through()).contains("visit");
        assertThat(visits.otherKey()).containsExactly("portId");
        assertThat(captains.associations()).containsOnlyKeys("ship", "ports", "visits");
        assertThat(captains.relationMethods()).contains("getShip", "addPorts", "countPorts");
    }

    @Test
    void aKeyThatWasUsedIsNotRenamedAnyMore() {
        Model<Row> captains = define("captain");
        Model<Row> ships = define("ship");
        ships.belongsTo(captains);
        ships.toSql(q -> q.where("captainId", 1));

        assertThatThrownBy(() -> captains.hasMany(ships, a -> a.foreignKey("bossId")))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("captainId");
        assertThat(ships.toSql(q -> q.where("captainId", 1))).contains("captainId");
    }

    @Test
    void modelsOfAnotherSequelizeAreStrangers() {
        Model<Row> captains = define("captain");

        try (Sequelize other = Sequelize.offline()) {
            Model<Row> ships = other.define("ship", m -> m.attribute("name", STRING));
            assertThatThrownBy(() -> captains.hasMany(ships))
                    .isInstanceOf(AssociationException.class)
                    .hasMessageContaining("another Sequelize");
        }
    }

    @Test
    void aTypedModelPullsInWhatItReaches() {
        Model<Author> authors = sequelize.define(Author.class);

        assertThat(sequelize.model("Book").associations()).containsKey("author");
        assertThat(sequelize.model(Author.class)).isSameAs(authors);
        Author ann = authors.build(a -> a.setName("Ann").with(Author::books, b -> b.setTitle("Joins")));
        assertThat(ann.books().get()).singleElement().satisfies(book -> {
            assertThat(book.title()).isEqualTo("Joins");
            assertThat(book.author().get()).isSameAs(ann);
        });
        assertThat(ann.row().get("name")).isEqualTo("Ann");
        assertThat(ann.row()).isEqualTo(ann);
    }

    @Test
    void dynamicAndTypedModelsCanBeAssociated() {
        Model<Author> authors = sequelize.define(Author.class);
        Model<Row> prizes = define("prize");

        authors.hasMany(prizes);
        prizes.belongsTo(authors);

        assertThat(prizes.toSql(q -> q.include("Author"))).contains("LEFT JOIN \"Authors\" AS \"author\"");
    }

    @Test
    void threadsDefineAndQueryAtTheSameTime() {
        Model<Row> captains = define("captain");

        List<CompletableFuture<Void>> work = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    captains.hasMany(define("thing" + i));
                    captains.toSql(q -> q.include("thing" + i + "s"));
                }))
                .toList();
        work.forEach(CompletableFuture::join);

        assertThat(captains.associations()).hasSize(40);
    }
}
