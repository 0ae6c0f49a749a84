package org.sequelize4j.behaviour.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Expression;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** Cursors come from outside: whatever they hold, the answer is rows or a sentence. */
@DatabaseTest
class CursorTest {
    private Library library;
    private String cursor;

    @BeforeEach
    void open(TestDatabase database) {
        library = new Library(database);
        cursor = Objects.requireNonNull(
                library.rows.findSlice(q -> q.orderBy("title").limit(5)).nextCursor());
        library.statements();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void assertRefused(Consumer<Query<Row>> query, String... words) {
        assertThatThrownBy(() -> library.rows.findSlice(query))
                .isInstanceOf(QueryException.class)
                .hasMessageContainingAll(words);
        assertThat(library.statements()).isEmpty();
    }

    @Test
    void whateverIsNoCursorIsRefusedInASentence() {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        bytes[bytes.length - 1] ^= 1;
        for (String text : List.of(
                "",
                "x",
                "'; DROP TABLE books; --",
                "AAAAAAAAAAAAAAAA",
                cursor.substring(0, cursor.length() - 4),
                cursor + cursor,
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))) {
            assertRefused(
                    q -> q.orderBy("title").limit(5).after(text),
                    "is none that findSlice(…) has given",
                    "nextCursor()");
            assertRefused(q -> q.orderBy("title").limit(5).before(text), "is none that findSlice(…) has given");
        }
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        assertRefused(
                q -> q.orderBy("pages").limit(5).after(cursor),
                "belongs to another order than \"Book.pages\" ASC, \"Book.id\" ASC");
        assertRefused(q -> q.orderBy("title", Sort.DESC).limit(5).after(cursor), "belongs to another order");
        assertRefused(q -> q.limit(5).after(cursor), "belongs to another order");
        assertThat(library.rows
                        .findSlice(q ->
                                q.where("shelf", 1).orderBy("title").limit(5).after(cursor))
                        .rows())
                .as("other conditions are no other order")
                .isNotNull();
    }

    @Test
    void whatNoCursorCanHoldIsRefused() {
        assertRefused(
                q -> q.orderBy(Expression.col("tags", "name"), Sort.ASC).limit(3),
                "of many rows",
                "withMax(\"tags\", \"name\", m -> m.as(\"last\"))");
        assertRefused(
                q -> q.orderBy(Expression.fn("max", Expression.col("tags", "name")), Sort.ASC)
                        .limit(3),
                "of many rows");
        assertRefused(q -> q.orderBy(Expression.fn("random"), Sort.ASC).limit(3), "another value each time");
    }

    @Test
    void aCursorOfAnExpressionOfOtherArgumentsIsRefused() {
        String lower = library.rows
                .findSlice(q -> q.orderBy(Expression.fn("lower", Expression.col("title")), Sort.ASC)
                        .limit(5))
                .nextCursor();
        library.statements();
        assertRefused(
                q -> q.orderBy(Expression.fn("lower", Expression.col("author", "name")), Sort.ASC)
                        .limit(5)
                        .after(lower),
                "belongs to another order than fn(\"lower\", \"Book.author.name\") ASC");
    }

    @Test
    void aSliceHasALimitAndNoOffset() {
        assertRefused(q -> q.orderBy("title"), "was given no limit", "limit(20)");
        assertRefused(q -> q.limit(3).offset(2), "was given an offset of 2", "after(cursor)");
        assertRefused(q -> q.attributes("title").distinct().limit(3), "cannot be distinct()");
    }

    @Test
    void onlySlicesGoOnFromARow() {
        assertThatThrownBy(() -> library.rows.findAll(q -> q.orderBy("title").after(cursor)))
                .isInstanceOf(QueryException.class)
                .hasMessage("after(…) of \"Book\" goes on from the row of a cursor, which findSlice(…) does; no other"
                        + " finder, count or statement takes it.");
        assertThatThrownBy(() ->
                        library.rows.findAndCountAll(q -> q.orderBy("title").before(cursor)))
                .hasMessageContaining("before(…)");
        assertThatThrownBy(() -> library.rows.inBatches(3, q -> q.after(cursor), batch -> {}))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> library.rows.findAll(q -> q.include("author", a -> a.after(cursor))))
                .hasMessageContaining("belongs to the whole query");
        assertThat(library.statements()).isEmpty();
    }
}
