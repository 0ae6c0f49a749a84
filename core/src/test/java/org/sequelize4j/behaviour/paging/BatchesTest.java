package org.sequelize4j.behaviour.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.behaviour.paging.Library.Book;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Batches go through all rows by their key, whatever happens to the rows meanwhile. */
@DatabaseTest
class BatchesTest {
    private Library library;

    @BeforeEach
    void open(TestDatabase database) {
        library = new Library(database);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void everyRowComesOnceWithItsIncludes() {
        List<Integer> sizes = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        library.books.inBatches(10, q -> q.include(Book::author), batch -> {
            sizes.add(batch.size());
            batch.forEach(book -> ids.add(book.id()));
            assertThat(batch).allMatch(book -> book.author().isLoaded());
        });

        assertThat(sizes).containsExactly(10, 10, 5);
        assertThat(ids).doesNotHaveDuplicates().isSorted().hasSize(Library.BOOKS);
        assertThat(library.statements()).hasSize(3).noneMatch(sql -> sql.contains("OFFSET"));
    }

    @Test
    void rowsMayBeChangedAndDeletedMeanwhile() {
        List<Object> seen = new ArrayList<>();
        library.rows.inBatches(4, q -> q.where("shelf").lt(3), batch -> {
            batch.forEach(row -> seen.add(row.get("id")));
            batch.get(0).destroy();
            batch.subList(1, batch.size()).forEach(row -> row.update(Map.of("shelf", 9)));
        });

        assertThat(seen).doesNotHaveDuplicates().hasSize(Library.BOOKS);
        assertThat(library.rows.count(w -> w.where("shelf", 9))).isEqualTo(Library.BOOKS - 7);
    }

    @Test
    void aLimitIsTheNumberOfAllRows() {
        List<Integer> sizes = new ArrayList<>();
        library.rows.inBatches(4, q -> q.limit(6), batch -> sizes.add(batch.size()));
        library.rows.inBatches(6, q -> q.limit(6), batch -> sizes.add(batch.size()));
        library.rows.inBatches(6, q -> q.where("shelf", 99), batch -> sizes.add(batch.size()));

        assertThat(sizes).containsExactly(4, 2, 6);
    }

    @Test
    void recordsComeInBatchesToo() {
        List<String> titles = new ArrayList<>();
        library.books
                .into(Title.class)
                .inBatches(20, q -> q.where(Book::shelf).eq(1), batch -> batch.forEach(b -> titles.add(b.title())));

        assertThat((long) titles.size())
                .isEqualTo(library.books.count(w -> w.where(Book::shelf).eq(1)));
    }

    record Title(String title) {}

    @Test
    void aKeyOfSeveralColumnsIsGoneThroughInItsOrder() {
        Model<Row> seats = library.sequelize.define(
                "seat",
                m -> m.attribute("row", INTEGER, a -> a.primaryKey())
                        .attribute("letter", STRING, a -> a.primaryKey())
                        .timestamps(false));
        seats.sync();
        List<String> expected = new ArrayList<>();
        for (int row = 1; row <= 4; row++) {
            for (String letter : List.of("A", "B", "C")) {
                seats.create(Map.of("row", row, "letter", letter));
                expected.add(row + letter);
            }
        }

        List<String> seen = new ArrayList<>();
        seats.inBatches(5, q -> {}, batch -> batch.forEach(s -> seen.add("" + s.get("row") + s.get("letter"))));

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void whatBatchesCannotDoIsRefused() {
        assertThatThrownBy(() -> library.rows.inBatches(5, q -> q.orderBy("title"), batch -> {}))
                .isInstanceOf(QueryException.class)
                .hasMessage("inBatches(…) goes through the rows of \"Book\" by their primary key, so it takes no order;"
                        + " leave it out (that of a default scope by unscoped()), or use stream(…).");
        assertThatThrownBy(() -> library.rows.inBatches(5, q -> q.offset(3), batch -> {}))
                .hasMessageContaining("takes no offset");
        assertThatThrownBy(() -> library.rows.inBatches(0, q -> {}, batch -> {}))
                .hasMessageContaining("was given the size 0");
        assertThatThrownBy(() -> library.rows.inBatches(5, q -> {}, null)).isInstanceOf(InvalidValueException.class);
        assertThat(library.statements()).isEmpty();
    }
}
