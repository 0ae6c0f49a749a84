package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Definition;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Mixin;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.Unique;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The lines of docs/guide/phrasebook.md on declaring associations. */
class PhrasebookAssociationsTest {
    // @formatter:off
    @Table(timestamps = false)
    interface Author extends Instance<Author> {
        @Unique
        String pen();

        Author setPen(String pen);

        @HasOne(foreignKey = "authorId")
        One<Desk> desk();

        @HasMany(inverse = "author")
        Many<Book> books();

        @Mixin
        List<Book> getBooks();

        static void define(Definition<Author> m) {
            m.hasOne(Author::desk, a -> a.uniqueKey("one_desk_each"));
            m.hasMany(Author::books, a -> a.sourceKey("pen"));
        }
    }

    @Table(timestamps = false)
    interface Desk extends Instance<Desk> {
        @BelongsTo
        @Nullable
        One<Author> author();
    }

    @Table(timestamps = false)
    interface Book extends Instance<Book> {
        Long id();

        String title();

        Book setTitle(String title);

        @BelongsTo(required = true, onDelete = OnDelete.CASCADE)
        One<Author> author();

        @BelongsToMany
        ManyThrough<Shop, Offer> shops();
    }

    @Table(timestamps = false)
    interface Shop extends Instance<Shop> {
        @BelongsToMany
        ManyThrough<Book, Offer> books();
    }

    @Table(timestamps = false)
    interface Offer extends Instance<Offer> {
        Integer price();

        @BelongsTo
        One<Book> book();

        @BelongsTo
        One<Shop> shop();
    }

    @DatabaseTest
    void associationsByName(TestDatabase database) {
        try (Sequelize sequelize =
                Sequelize.builder().url(database.url()).timestamps(false).connect()) {
            Model<Row> authors = sequelize.define("author", m -> m.attribute("pen", STRING, a -> a.unique()));
            Model<Row> desks = sequelize.define("desk", m -> m.attribute("wood", STRING));
            Model<Row> books = sequelize.define("book", m -> m.attribute("title", STRING));
            Model<Row> shops = sequelize.define("shop", m -> m.attribute("name", STRING));
            Model<Row> offers = sequelize.define("offer", m -> m.attribute("price", INTEGER));
            Model<Row> lamps = sequelize.define("lamp", m -> m.attribute("kind", STRING));
            Model<Row> tags = sequelize.define("tag", m -> m.attribute("name", STRING));

            authors.hasOne(desks);
            desks.belongsTo(authors);
            authors.hasMany(books, a -> a.onDelete(OnDelete.CASCADE).onUpdate(OnDelete.CASCADE));
            books.belongsTo(authors, a -> a.required());
            books.belongsToMany(shops, a -> a.through(offers));
            shops.belongsToMany(books, a -> a.through(offers));
            books.belongsToMany(tags, a -> a.through("book_tags").timestamps(false));
            desks.hasMany(lamps, a -> a.as("lights").foreignKey("deskKey"));
            desks.hasOne(
                    lamps,
                    a -> a.as("reading")
                            .foreignKey("readingDeskId")
                            .constraints(false)
                            .scope(Map.of("kind", "reading")));
            lamps.belongsTo(authors, a -> a.as("owner").foreignKey("ownerPen").targetKey("pen"));
            authors.hasMany(lamps, a -> a.as("lamps").foreignKey("ownerPen").sourceKey("pen"));
            books.belongsToMany(
                    authors,
                    a -> a.as("editors")
                            .through("editing")
                            .foreignKey("bookId")
                            .otherKey("editorId")
                            .unique(false));
            authors.belongsToMany(
                    authors,
                    a -> a.as("friends")
                            .through("friendship")
                            .foreignKey("authorId")
                            .otherKey("friendId"));
            lamps.belongsTo(
                    books,
                    a -> a.foreignKey(k -> k.name("bookKey").allowNull(true).field("book_key")));
            authors.hasMany(tags, a -> a.as("keyword", "keywords").hooks(true).onDelete(OnDelete.CASCADE));
            sequelize.sync();
            assertThat(authors.associations()).containsKeys("desk", "books", "lamps", "friends", "keywords");
            assertThat(books.relationMethods()).contains("getShops", "addTag");
        }
    }
    // @formatter:on

    @DatabaseTest
    void typedAssociations(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Author> authors = sequelize.define(Author.class);
            sequelize.sync();
            Author anne = authors.create(a -> a.setPen("Anne").with(Author::books, b -> b.setTitle("Sea")));
            assertThat(anne.getBooks()).extracting(Book::title).containsExactly("Sea");
        }
    }
}
