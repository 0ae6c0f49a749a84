package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.CountOf;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Default scopes, those of a junction too, hold for every way to associated rows. */
@DatabaseTest
class DefaultScopesTest {
    record Title(String title) {}

    record Shelf(
            @CountOf("books") long count, @CountOf("owned") long ownedCount, List<Title> books, List<Title> owned) {}

    private final Sequelize sequelize;
    private final Model<Row> authors;

    DefaultScopesTest(TestDatabase database) {
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        authors = sequelize.define("author", m -> m.attribute("name", STRING));
        Model<Row> books = sequelize.define(
                "book",
                m -> m.attribute("title", STRING).attribute("live", BOOLEAN).scope(w -> w.where("live", true)));
        Model<Row> writings =
                sequelize.define("writing", m -> m.attribute("valid", BOOLEAN).scope(w -> w.where("valid", true)));
        authors.belongsToMany(books, a -> a.through(writings));
        authors.hasMany(books, a -> a.as("owned").foreignKey("ownerId"));
        sequelize.sync();
        authors.create(Map.of("name", "Ann"));
        authors.create(Map.of("name", "Bob"));
        for (int id = 1; id <= 4; id++) {
            books.create(Map.of("id", id, "title", "title " + id, "live", id <= 2, "ownerId", 1));
            writings.create(Map.of("authorId", 1, "bookId", id, "valid", id % 2 == 1));
        }
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private Row ann() {
        return authors.getByPk(1);
    }

    private static List<Object> titles(List<Row> books) {
        return books.stream().map(book -> book.get("title")).toList();
    }

    @Test
    void anIncludeAndALazyReadGiveTheSame() {
        assertThat(titles(authors.getByPk(1, q -> q.include("books"))
                        .many("books")
                        .get()))
                .containsExactly("title 1");
        assertThat(titles(ann().many("books").get())).containsExactly("title 1");
        Row oneOfTwo = authors.findAll(q -> q.orderBy("id")).get(0);
        assertThat(titles(oneOfTwo.many("books").get())).containsExactly("title 1");
        assertThat(oneOfTwo.many("owned").get()).hasSize(2);
    }

    @Test
    void sourcesWithoutAMatchAreLeftOutOfAnIncludeUnlessTheyAreToStay() {
        assertThat(authors.findAll(q -> q.include("owned"))).hasSize(1);
        assertThat(authors.findAll(q -> q.include("owned", b -> b.required(false))))
                .hasSize(2);
        assertThat(authors.into(Shelf.class).findAll()).hasSize(2);
    }

    @Test
    void whatIsFetchedAnewIsWithinThem() {
        assertThat(titles(ann().many("books").fetch(q -> {}))).containsExactly("title 1");
        assertThat((List<?>) ann().call("getBooks")).hasSize(1);
        assertThat(ann().many("books").into(Title.class).findAll()).containsExactly(new Title("title 1"));
    }

    @Test
    void countsAreWithinThem() {
        assertThat(ann().many("books").count()).isEqualTo(1);
        assertThat(ann().many("books").count(w -> w.where("title").startsWith("title")))
                .isEqualTo(1);
        assertThat(ann().many("owned").count()).isEqualTo(2);
    }

    @Test
    void recordsAreWithinThem() {
        Shelf shelf = authors.into(Shelf.class).getByPk(1);

        assertThat(shelf.books()).containsExactly(new Title("title 1"));
        assertThat(shelf.count()).isEqualTo(1);
        assertThat(shelf.owned()).hasSize(2);
        assertThat(shelf.ownedCount()).isEqualTo(2);
    }
}
