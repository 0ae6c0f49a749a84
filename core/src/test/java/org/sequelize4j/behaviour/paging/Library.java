package org.sequelize4j.behaviour.paging;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.testing.TestDatabase;

/** Books of many equal values and some nulls, with authors and tags, and the statements that were sent. */
final class Library implements AutoCloseable {
    static final int BOOKS = 25;

    final Sequelize sequelize;
    final Model<Book> books;
    final Model<Row> rows;
    private final List<String> statements = new ArrayList<>();

    @Table(timestamps = false)
    interface Author extends Instance<Author> {
        Long id();

        String name();

        @HasMany
        Many<Book> books();
    }

    @Table(timestamps = false)
    interface Tag extends Instance<Tag> {
        Long id();

        String name();
    }

    @Table(timestamps = false)
    interface BookTag extends Instance<BookTag> {}

    @Table(timestamps = false)
    interface Book extends Instance<Book> {
        Long id();

        String title();

        int shelf();

        @Nullable
        Integer rating();

        Long pages();

        BigDecimal price();

        Double weight();

        Boolean lent();

        Instant published();

        LocalDate day();

        UUID uuid();

        @BelongsTo
        One<Author> author();

        @BelongsToMany
        ManyThrough<Tag, BookTag> tags();
    }

    Library(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .onSql(event -> statements.add(event.sql()))
                .connect();
        books = sequelize.model(Book.class);
        rows = sequelize.model("Book");
        sequelize.sync();
        fill();
        statements.clear();
    }

    private void fill() {
        Model<Row> authors = sequelize.model("Author");
        authors.bulkCreate(List.of(Map.of("name", "Ann"), Map.of("name", "Bob"), Map.of("name", "Cid")));
        List<Row> tags = sequelize.model("Tag").bulkCreate(List.of(Map.of("name", "old"), Map.of("name", "new")));
        Random random = new Random(7);
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (int i = 0; i < BOOKS; i++) {
            Map<String, @Nullable Object> book = new HashMap<>();
            book.put("title", List.of("Ada", "ada", "Émile", "Zoo", "it's").get(random.nextInt(5)));
            book.put("shelf", random.nextInt(3));
            book.put("rating", random.nextInt(3) == 0 ? null : random.nextInt(3));
            book.put("pages", (long) random.nextInt(4));
            book.put("price", new BigDecimal(random.nextInt(4) + ".50"));
            book.put("weight", random.nextInt(5) / 10.0);
            book.put("lent", random.nextBoolean());
            book.put("published", Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(4)));
            book.put("day", LocalDate.of(2026, 1, 1 + random.nextInt(4)));
            book.put("uuid", new UUID(random.nextInt(3) - 1, random.nextInt(3) - 1));
            book.put("authorId", random.nextInt(4) == 0 ? null : 1 + random.nextInt(3));
            values.add(book);
        }
        rows.bulkCreate(values);
        rows.getByPk(1).many("tags").addAll(tags);
        rows.getByPk(2).many("tags").add(tags.get(0));
    }

    /** What was sent since the last time that this was asked. */
    List<String> statements() {
        List<String> sent = List.copyOf(statements);
        statements.clear();
        return sent;
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
