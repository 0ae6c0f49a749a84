package org.sequelize4j.behaviour.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.CountOf;
import org.sequelize4j.Embedded;
import org.sequelize4j.From;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.Table;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Records that are read from the rows of a result: nested, in lists and sets, over missing rows, with values computed. */
@DatabaseTest
class ShapesTest {
    record Place(String street, String city) {}

    @Table(timestamps = false)
    interface Author extends Instance<Author> {
        Long id();

        String name();

        Author setName(String name);

        @Embedded
        @Nullable
        Place home();

        Author setHome(@Nullable Place home);

        @HasMany
        Many<Book> books();
    }

    @Table(timestamps = false)
    interface Book extends Instance<Book> {
        Long id();

        String title();

        Book setTitle(String title);

        @Nullable
        Integer pages();

        Book setPages(@Nullable Integer pages);

        @BelongsTo
        One<Author> author();

        @BelongsToMany
        ManyThrough<Genre, BookGenre> genres();
    }

    @Table(timestamps = false)
    interface Genre extends Instance<Genre> {
        String word();

        Genre setWord(String word);
    }

    @Table(timestamps = false)
    interface BookGenre extends Instance<BookGenre> {}

    record GenreWord(String word) {}

    record Writer(String name, Optional<Place> home) {}

    record BookView(
            String title,
            Optional<Integer> pages,
            @From("author.name") @Nullable String by,
            Optional<Writer> author,
            Set<GenreWord> genres) {}

    record Title(String title, @CountOf("genres") int genres) {}

    record AuthorView(@From("home.city") @Nullable String city, List<Title> books, String name) {}

    record Pages(int pages) {}

    private final Sequelize sequelize;
    private final Model<Author> authors;
    private final Model<Book> books;

    ShapesTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        authors = sequelize.define(Author.class);
        books = sequelize.model(Book.class);
        sequelize.sync();
    }

    @BeforeEach
    void fill() {
        Genre sea = sequelize.model(Genre.class).create(g -> g.setWord("sea"));
        Genre law = sequelize.model(Genre.class).create(g -> g.setWord("law"));
        authors.create(a -> a.setName("Ann")
                .setHome(new Place("Quay 1", "Oslo"))
                .with(Author::books, b -> b.setTitle("Waves").setPages(90).connect(Book::genres, sea))
                .with(
                        Author::books,
                        b -> b.setTitle("Wrecks").connect(Book::genres, sea).connect(Book::genres, law)));
        authors.create(a -> a.setName("Bob"));
        books.create(b -> b.setTitle("Anonymous").setPages(7));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private static final GenreWord SEA = new GenreWord("sea");
    private static final GenreWord LAW = new GenreWord("law");
    private static final Optional<Writer> ANN =
            Optional.of(new Writer("Ann", Optional.of(new Place("Quay 1", "Oslo"))));
    private static final List<BookView> BOOKS = List.of(
            new BookView("Anonymous", Optional.of(7), null, Optional.empty(), Set.of()),
            new BookView("Waves", Optional.of(90), "Ann", ANN, Set.of(SEA)),
            new BookView("Wrecks", Optional.empty(), "Ann", ANN, Set.of(SEA, LAW)));
    private static final List<AuthorView> AUTHORS = List.of(
            new AuthorView("Oslo", List.of(new Title("Waves", 1), new Title("Wrecks", 2)), "Ann"),
            new AuthorView(null, List.of(), "Bob"));

    @Test
    void everyFinderGivesThem() {
        assertThat(books.into(BookView.class).findAll(q -> q.orderBy(Book::title)))
                .isEqualTo(BOOKS);
        assertThat(books.into(BookView.class).findOne(q -> q.where(Book::title).eq("Waves")))
                .contains(BOOKS.get(1));
        assertThat(books.into(BookView.class).findByPk(99)).isEmpty();
        assertThat(authors.into(AuthorView.class).getByPk(2)).isEqualTo(AUTHORS.get(1));
        assertThat(books.into(BookView.class)
                        .findAndCountAll(q -> q.orderBy(Book::title).limit(1))
                        .rows())
                .containsExactly(BOOKS.get(0));
        try (Stream<AuthorView> stream = authors.into(AuthorView.class).stream(q -> q.orderBy(Author::name))) {
            assertThat(stream.toList()).isEqualTo(AUTHORS);
        }
    }

    @Test
    void aQueryKeepsItsConditionsOrdersAndLimitsInside() {
        assertThat(authors.into(AuthorView.class)
                        .findAll(q -> q.orderBy(Author::name)
                                .include(
                                        Author::books,
                                        b -> b.orderBy(Book::title, Sort.DESC).limit(1))))
                .containsExactly(new AuthorView("Oslo", List.of(new Title("Wrecks", 2)), "Ann"), AUTHORS.get(1));
    }

    @Test
    void theStrategyDoesNotMatter() {
        for (LoadStrategy strategy : List.of(LoadStrategy.JOIN, LoadStrategy.SEPARATE)) {
            assertThat(authors.into(AuthorView.class)
                            .findAll(q -> q.strategy(strategy)
                                    .orderBy(Author::name)
                                    .include(Author::books, b -> b.orderBy(Book::title))))
                    .as(strategy.name())
                    .isEqualTo(AUTHORS);
        }
    }

    @Test
    void hooksAfterAFindSeeInstancesAllTheSame() {
        List<Object> seen = new ArrayList<>();
        authors.hooks(h -> h.afterFind(seen::add));

        assertThat(authors.into(AuthorView.class).findAll(q -> q.orderBy(Author::name)))
                .isEqualTo(AUTHORS);
        assertThat(seen).hasSize(1);
    }

    @Test
    void aNullThatAComponentCannotTakeIsRefused() {
        assertThatThrownBy(() -> books.into(Pages.class).findAll())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Pages.pages is int and cannot take the NULL of pages");
    }
}
