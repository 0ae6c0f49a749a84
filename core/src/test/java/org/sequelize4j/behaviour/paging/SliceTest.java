package org.sequelize4j.behaviour.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.DATE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Expression;
import org.sequelize4j.Model;
import org.sequelize4j.Nulls;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Slice;
import org.sequelize4j.Sort;
import org.sequelize4j.behaviour.paging.Library.Author;
import org.sequelize4j.behaviour.paging.Library.Book;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Slices one after the other, in both directions, give what one find gives. */
@DatabaseTest
class SliceTest {
    private Library library;

    @BeforeEach
    void open(TestDatabase database) {
        library = new Library(database);
    }

    @AfterEach
    void close() {
        library.close();
    }

    /** Walks forward through all slices, then back again from the last one. */
    private void assertWalks(Consumer<Query<Row>> order) {
        List<Object> all = ids(library.rows.findAll(q -> order.accept(q)));
        for (int limit : List.of(1, 3, 7, 100)) {
            List<Object> forward = new ArrayList<>();
            Slice<Row> slice = library.rows.findSlice(q -> q.scope(order).limit(limit));
            assertThat(slice.hasPrevious()).isFalse();
            forward.addAll(ids(slice.rows()));
            while (slice.hasNext()) {
                String cursor = slice.nextCursor();
                slice = library.rows.findSlice(q -> q.scope(order).limit(limit).after(cursor));
                assertThat(slice.hasPrevious()).isTrue();
                forward.addAll(ids(slice.rows()));
            }
            assertThat(forward).isEqualTo(all);

            List<Object> back = new ArrayList<>(reversed(ids(slice.rows())));
            while (slice.hasPrevious()) {
                String cursor = slice.previousCursor();
                slice = library.rows.findSlice(q -> q.scope(order).limit(limit).before(cursor));
                assertThat(slice.hasNext()).isTrue();
                back.addAll(reversed(ids(slice.rows())));
            }
            assertThat(reversed(back)).isEqualTo(all);
        }
    }

    private static List<Object> ids(List<Row> rows) {
        return rows.stream().map(row -> row.get("id")).toList();
    }

    private static List<Object> reversed(List<Object> list) {
        List<Object> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void byTheKeyAlone() {
        assertWalks(q -> {});
        assertWalks(q -> q.orderBy("id", Sort.DESC));
    }

    @Test
    void byAttributesWithTiesInOneDirection() {
        assertWalks(q -> q.orderBy("shelf").orderBy("id"));
        assertWalks(q -> q.orderBy("shelf", Sort.DESC).orderBy("id", Sort.DESC));
    }

    @Test
    void byMixedDirections() {
        assertWalks(q -> q.orderBy("shelf", Sort.DESC).orderBy("title").orderBy("id"));
        assertWalks(q -> q.orderBy("shelf").orderBy("published", Sort.DESC).orderBy("id", Sort.DESC));
    }

    @Test
    void withNullsWhereTheDatabaseOrTheQueryPutsThem() {
        assertWalks(q -> q.orderBy("rating").orderBy("id"));
        assertWalks(q -> q.orderBy("rating", Sort.DESC).orderBy("title").orderBy("id"));
        for (Nulls nulls : Nulls.values()) {
            assertWalks(
                    q -> q.orderBy(Expression.col("rating"), Sort.ASC, nulls).orderBy("id"));
            assertWalks(q -> q.orderBy("shelf")
                    .orderBy(Expression.col("rating"), Sort.DESC, nulls)
                    .orderBy("id"));
        }
    }

    @Test
    void byEveryKindOfValue() {
        for (String attribute : List.of("title", "pages", "price", "weight", "lent", "published", "day", "uuid")) {
            assertWalks(q -> q.orderBy(attribute).orderBy("id", Sort.DESC));
        }
    }

    @Test
    void byAnAssociatedAttribute() {
        assertWalks(q -> q.orderBy(Expression.col("author", "name"), Sort.DESC).orderBy("id"));
        assertWalks(q -> q.include("author")
                .orderBy(Expression.col("author", "name"), Sort.ASC)
                .orderBy("id"));
    }

    @Test
    void aLimitCountsRootRowsWhateverIsIncluded() {
        List<Row> all =
                library.rows.findAll(q -> q.orderBy("shelf").orderBy("id").include("tags"));
        Slice<Row> first =
                library.rows.findSlice(q -> q.orderBy("shelf").include("tags").limit(4));
        Slice<Row> second = library.rows.findSlice(
                q -> q.orderBy("shelf").include("tags").limit(4).after(first.nextCursor()));

        assertThat(first.rows()).isEqualTo(all.subList(0, 4));
        assertThat(second.rows().stream().map(Row::toMap).toList())
                .isEqualTo(all.subList(4, 8).stream().map(Row::toMap).toList());
    }

    @Test
    void whatTheOrderNeedsIsNotShown() {
        Slice<Row> slice = library.rows.findSlice(q -> q.attributes("title")
                .orderBy("pages")
                .orderBy(Expression.col("author", "name"), Sort.ASC)
                .limit(2));

        assertThat(slice.rows().get(0).toMap()).containsOnlyKeys("title");
        assertThat(library.rows
                        .findSlice(q -> q.attributes("title")
                                .orderBy("pages")
                                .orderBy(Expression.col("author", "name"), Sort.ASC)
                                .limit(2)
                                .after(slice.nextCursor()))
                        .rows())
                .hasSize(2);
    }

    @Test
    void onTheTypedFaceAndAsRecords() {
        Slice<Book> page = library.books.findSlice(q -> q.orderBy(Book::author, Author::name, Sort.DESC)
                .orderBy(Book::published)
                .limit(5));
        Slice<Title> next = library.books
                .into(Title.class)
                .findSlice(q -> q.orderBy(Book::author, Author::name, Sort.DESC)
                        .orderBy(Book::published)
                        .limit(5)
                        .after(page.nextCursor()));

        assertThat(page.rows()).hasSize(5);
        assertThat(next.rows())
                .hasSize(5)
                .doesNotContainAnyElementsOf(
                        page.map(b -> new Title(b.id(), b.title())).rows());
    }

    record Title(Long id, String title) {}

    @Test
    void rowsThatComeAndGoNeitherRepeatNorHideOthers() {
        Slice<Row> first = library.rows.findSlice(q -> q.orderBy("title").limit(5));
        List<Object> rest =
                ids(library.rows.findAll(q -> q.orderBy("title").orderBy("id").offset(5)));
        library.rows.create(b -> b.set("title", "").set("shelf", 1));
        library.rows.destroy(w -> w.where("id", first.rows().get(1).get("id")));

        assertThat(ids(library.rows
                        .findSlice(q -> q.orderBy("title").limit(100).after(first.nextCursor()))
                        .rows()))
                .isEqualTo(rest);
    }

    @Test
    void momentsAreKeptToTheLastDigit() {
        Model<Row> events = library.sequelize.define(
                "event", m -> m.attribute("at", DATE(6)).timestamps(false));
        events.sync();
        Instant base = Instant.parse("2030-01-01T00:00:00.000001Z");
        for (int i = 0; i < 6; i++) {
            events.create(Map.of("at", base.plusNanos(1000L * (i / 2))));
        }

        Slice<Row> first = events.findSlice(q -> q.orderBy("at").limit(3));
        Slice<Row> second = events.findSlice(q -> q.orderBy("at").limit(3).after(first.nextCursor()));
        assertThat(ids(first.rows())).containsExactly(1, 2, 3);
        assertThat(ids(second.rows())).containsExactly(4, 5, 6);
    }

    @Test
    void anEmptySliceHasNoCursors() {
        assertThat(library.rows.findSlice(q -> q.where("shelf", 99).limit(3)))
                .isEqualTo(new Slice<Row>(List.of(), null, null, false, false));
        assertThat(library.rows.findSlice(q -> q.limit(0)).hasNext()).isTrue();
    }

    @Test
    void nullCursorsSayNothing() {
        Slice<Row> slice = library.rows.findSlice(q -> q.limit(3).after(null).before(null));

        assertThat(slice.hasPrevious()).isFalse();
        assertThat(slice.hasNext()).isTrue();
        assertThatThrownBy(() -> library.rows.findSlice(
                        q -> q.limit(3).after(slice.nextCursor()).before(slice.nextCursor())))
                .hasMessageContaining("said twice");
    }
}
