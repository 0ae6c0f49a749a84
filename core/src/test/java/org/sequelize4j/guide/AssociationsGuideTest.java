package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.OnDelete.CASCADE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Association;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Definition;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/associations.md. The SQL on that page is PostgreSQL's, so most need no database. */
class AssociationsGuideTest {
    private Sequelize sequelize;
    private Model<Row> foos;
    private Model<Row> bars;

    @BeforeEach
    void define() {
        sequelize = Sequelize.builder().timestamps(false).offline();
        foos = sequelize.define("foo", m -> m.attribute("name", STRING, a -> a.unique()));
        bars = sequelize.define("bar", m -> m.attribute("kind", STRING));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    /** The statement that creates the table of a model. */
    private String tableOf(String table) {
        List<String> statements = new ArrayList<>();
        sequelize.sync(s -> s.dryRun(statements::add));
        return statements.stream()
                .filter(statement -> statement.startsWith("CREATE TABLE IF NOT EXISTS \"" + table + "\""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPair() {
        foos.hasOne(bars);
        bars.belongsTo(foos);

        assertThat(tableOf("bars"))
                .contains("\"fooId\" INTEGER REFERENCES \"foos\" (\"id\") ON DELETE SET NULL ON UPDATE CASCADE");
    }

    @Test
    void theFourKinds() {
        Model<Row> a = sequelize.define("A", m -> {});
        Model<Row> b = sequelize.define("B", m -> {});

        a.hasOne(b);
        a.belongsTo(b, o -> o.as("chief"));
        a.hasMany(b, o -> o.as("others").foreignKey("ownerId"));
        a.belongsToMany(b, o -> o.as("friends").through("C"));

        assertThat(a.associations()).containsKeys("B", "chief", "others", "friends");
        assertThat(a.associations().get("friends").kind()).isEqualTo(Association.Kind.BELONGS_TO_MANY);
    }

    @Test
    void theNameOfTheKeyIsSaidOnEitherSide() {
        foos.hasOne(bars);
        bars.belongsTo(foos, a -> a.foreignKey("myFooId"));

        assertThat(tableOf("bars")).contains("\"myFooId\" INTEGER REFERENCES").doesNotContain("\"fooId\"");
    }

    @Test
    void theKeyAsAColumn() {
        foos.hasOne(
                bars,
                a -> a.foreignKey(key -> key.name("myFooId").allowNull(false).field("my_foo")));
        bars.belongsTo(foos);

        assertThat(tableOf("bars"))
                .contains("\"my_foo\" INTEGER NOT NULL REFERENCES \"foos\" (\"id\")"
                        + " ON DELETE RESTRICT ON UPDATE RESTRICT");
    }

    @Test
    void rules() {
        foos.hasMany(bars, a -> a.onDelete(CASCADE));
        bars.belongsTo(foos, a -> a.required());

        assertThat(tableOf("bars"))
                .contains("\"fooId\" INTEGER NOT NULL REFERENCES \"foos\" (\"id\")"
                        + " ON DELETE CASCADE ON UPDATE RESTRICT");
    }

    @Test
    void anotherKeyThanThePrimaryKey() {
        bars.belongsTo(foos, a -> a.targetKey("name").foreignKey("fooName"));

        assertThat(tableOf("bars")).contains("\"fooName\" VARCHAR(255) REFERENCES \"foos\" (\"name\")");
    }

    @Test
    void withoutAConstraint() {
        foos.hasMany(bars, a -> a.constraints(false));
        bars.belongsTo(foos);

        assertThat(tableOf("bars")).contains("\"fooId\" INTEGER").doesNotContain("REFERENCES");
    }

    @Test
    void aJunctionByName() {
        Model<Row> movies = sequelize.define("Movie", m -> m.attribute("name", STRING));
        Model<Row> actors = sequelize.define("Actor", m -> m.attribute("name", STRING));
        movies.belongsToMany(actors, a -> a.through("ActorMovies"));
        actors.belongsToMany(movies, a -> a.through("ActorMovies"));

        assertThat(tableOf("ActorMovies"))
                .isEqualTo("CREATE TABLE IF NOT EXISTS \"ActorMovies\" ("
                        + "\"MovieId\" INTEGER REFERENCES \"Movies\" (\"id\") ON DELETE CASCADE ON UPDATE CASCADE, "
                        + "\"ActorId\" INTEGER REFERENCES \"Actors\" (\"id\") ON DELETE CASCADE ON UPDATE CASCADE, "
                        + "PRIMARY KEY (\"MovieId\",\"ActorId\"))");
    }

    @Test
    void aJunctionWithValuesOfItsOwn() {
        Model<Row> movies = sequelize.define("Movie", m -> m.attribute("name", STRING));
        Model<Row> actors = sequelize.define("Actor", m -> m.attribute("name", STRING));
        Model<Row> roles = sequelize.define(
                "Role",
                m -> m.attribute("id", INTEGER, a -> a.primaryKey().autoIncrement())
                        .attribute("part", STRING));
        movies.belongsToMany(
                actors,
                a -> a.through(roles).foreignKey("filmId").otherKey("starId").uniqueKey("once"));

        assertThat(tableOf("Roles")).contains("CONSTRAINT \"once\" UNIQUE (\"filmId\", \"starId\")");
    }

    @Test
    void aliasesOfSelfAssociations() {
        Model<Row> people = sequelize.define("person", m -> m.attribute("name", STRING));
        people.belongsTo(people, a -> a.as("manager"));
        people.hasMany(people, a -> a.as("reports").foreignKey("managerId"));
        people.belongsToMany(
                people,
                a -> a.as("children").through("Family").foreignKey("parentId").otherKey("childId"));

        assertThat(tableOf("people")).contains("\"managerId\" INTEGER REFERENCES \"people\"");
        assertThat(tableOf("Family")).contains("PRIMARY KEY (\"parentId\",\"childId\")");
    }

    @Test
    void severalAssociationsBetweenTwoModels() {
        Model<Row> teams = sequelize.define("team", m -> m.attribute("name", STRING));
        Model<Row> games = sequelize.define("game", m -> m.attribute("day", INTEGER));
        games.belongsTo(teams, a -> a.as("home"));
        games.belongsTo(teams, a -> a.as("guest"));
        teams.hasMany(games, a -> a.as("homeGames").foreignKey("homeId"));
        teams.hasMany(games, a -> a.as("guestGames").inverse("guest"));

        assertThat(teams.associations().get("guestGames").foreignKey()).containsExactly("guestId");
    }

    @Test
    void whatIsRefused() {
        foos.hasOne(bars, a -> a.foreignKey("x"));

        assertThatThrownBy(() -> bars.belongsTo(foos, a -> a.foreignKey("y")))
                .isInstanceOf(AssociationException.class)
                .hasMessage("For the key of bar to foo, bar.belongsTo(foo) says its name is [y], and foo.hasOne(bar)"
                        + " says its name is [x]. They speak of the same thing: say it in one place, or say the same"
                        + " in both.");
    }

    @Test
    void aReferenceToWhatIsNotUniqueIsRefused() {
        assertThatThrownBy(() -> foos.belongsTo(bars, a -> a.targetKey("kind")))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("is neither the primary key nor unique");
    }

    @Table(timestamps = false)
    interface Author extends Instance<Author> {
        Long id();

        String name();

        Author setName(String name);

        @HasMany(inverse = "author")
        Many<Book> books();

        @HasMany(inverse = "translator")
        Many<Book> translations();
    }

    @Table(timestamps = false)
    interface Book extends Instance<Book> {
        Long id();

        String title();

        Book setTitle(String title);

        @BelongsTo(required = true, onDelete = CASCADE)
        One<Author> author();

        Long translatorId();

        @BelongsTo
        One<Author> translator();

        @BelongsToMany
        ManyThrough<Genre, BookGenre> genres();

        static void define(Definition<Book> m) {
            m.belongsTo(Book::translator, a -> a.constraints(false));
        }
    }

    @Table(timestamps = false)
    interface Genre extends Instance<Genre> {
        Long id();

        String name();

        Genre setName(String name);

        @BelongsToMany(through = "BookGenre")
        Many<Book> books();
    }

    @Table(timestamps = false)
    interface BookGenre extends Instance<BookGenre> {
        Integer weight();

        BookGenre setWeight(Integer weight);
    }

    @DatabaseTest
    void typedAssociations(TestDatabase database) {
        try (Sequelize connected = Sequelize.connect(database.url())) {
            Model<Author> authors = connected.define(Author.class);
            connected.sync();

            Author ann = authors.create(a -> a.setName("Ann")
                    .with(
                            Author::books,
                            b -> b.setTitle("One")
                                    .with(Book::genres, g -> g.setName("Poetry"), link -> link.setWeight(2))));

            Book book = ann.books().get().get(0);
            assertThat(book.author().get()).isEqualTo(ann);
            assertThat(book.translatorId()).isNull();
            assertThat(book.genres().links()).extracting(BookGenre::weight).containsExactly(2);
            assertThat(book.genres().get().get(0).books().get()).containsExactly(book);
        }
    }

    @DatabaseTest
    void associationScopes(TestDatabase database) {
        try (Sequelize connected = Sequelize.connect(database.url())) {
            Model<Row> posts = connected.define("post", m -> m.attribute("title", STRING));
            Model<Row> comments =
                    connected.define("comment", m -> m.attribute("text", STRING).attribute("kind", STRING));
            posts.hasMany(comments, a -> a.as("praise").scope(Map.of("kind", "praise")));
            posts.hasMany(comments, a -> a.as("critique").scope(Map.of("kind", "critique")));
            connected.sync();

            Row post = posts.create(Map.of("title", "Hello"));
            Row comment = post.many("praise").create(c -> c.set("text", "Well said"));

            assertThat(comment.get("kind")).isEqualTo("praise");
            assertThat(post.many("praise").count()).isEqualTo(1);
            assertThat(post.many("critique").count()).isZero();
        }
    }

    @DatabaseTest
    void compositeKeys(TestDatabase database) {
        try (Sequelize connected = Sequelize.connect(database.url())) {
            Model<Row> seats = connected.define(
                    "seat",
                    m -> m.attribute("row", INTEGER, a -> a.primaryKey())
                            .attribute("letter", STRING(1), a -> a.primaryKey()));
            Model<Row> bookings = connected.define("booking", m -> m.attribute("name", STRING));
            Association seat = bookings.belongsTo(seats);
            connected.sync();

            Row taken = seats.create(Map.of("row", 12, "letter", "A"));
            Row booking = bookings.create(b -> b.set("name", "Ann").connect("seat", taken));

            assertThat(seat.foreignKey()).containsExactly("seatRow", "seatLetter");
            assertThat(booking.get("seatRow")).isEqualTo(12);
            assertThat(bookings.findOne(q -> q.include(seat))
                            .orElseThrow()
                            .one("seat")
                            .get())
                    .isEqualTo(taken);
        }
    }

    @DatabaseTest
    void theOtherSideOfAJunction(TestDatabase database) {
        try (Sequelize connected = Sequelize.connect(database.url())) {
            Harbour.define(connected);
            connected.sync();

            Row ship = connected
                    .model("ship")
                    .create(s -> s.set("name", "Black Pearl")
                            .with("ports", p -> p.set("name", "Tortuga"), visit -> visit.set("days", 3)));

            List<Row> visits = connected
                    .model("visit")
                    .findAll(q -> q.where("shipId", ship.get("id")).include("port"));

            assertThat(visits.get(0).get("days")).isEqualTo(3);
            assertThat(visits.get(0).one("port").get().get("name")).isEqualTo("Tortuga");
        }
    }
}
