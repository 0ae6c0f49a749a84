package org.sequelize4j.behaviour.paging;

import static org.sequelize4j.DataTypes.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.Definition;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Model;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;

/**
 * A program of its own that writes many rows and streams them with two includes, to be run with little memory. Its arguments are a
 * URL, the number of rows, the length of a text in each, and {@code stream} or, to see it fail, {@code findAll}.
 */
final class SmallHeap {
    private static final int AT_ONCE = 500;

    private SmallHeap() {}

    @Table(timestamps = false)
    interface Writer extends Instance<Writer> {
        Long id();

        String name();

        Writer setName(String name);
    }

    @Table(timestamps = false)
    interface Letter extends Instance<Letter> {
        Long id();

        String text();

        Long writerId();

        @BelongsTo
        One<Writer> writer();

        @HasMany
        Many<Stamp> stamps();

        static void define(Definition<Letter> m) {
            m.attribute(Letter::text, TEXT);
        }
    }

    @Table(timestamps = false)
    interface Stamp extends Instance<Stamp> {
        Long id();

        Long letterId();

        @BelongsTo
        One<Letter> letter();
    }

    public static void main(String[] arguments) {
        int rows = Integer.parseInt(arguments[1]);
        try (Sequelize sequelize = Sequelize.connect(arguments[0])) {
            Model<Letter> letters = sequelize.model(Letter.class);
            sequelize.sync();
            write(sequelize, letters, rows, "x".repeat(Integer.parseInt(arguments[2])));
            long[] seen = new long[3];
            try (Stream<Letter> all = arguments[3].equals("stream")
                    ? letters.stream(q -> q.include(Letter::writer).include(Letter::stamps))
                    : letters.findAll(q -> q.include(Letter::writer).include(Letter::stamps)).stream()) {
                all.forEach(letter -> {
                    seen[0]++;
                    seen[1] += letter.writer().get().name().length();
                    seen[2] += letter.stamps().get().size();
                });
            }
            System.out.println("rows " + seen[0] + ", names " + seen[1] + ", stamps " + seen[2]);
        }
    }

    private static void write(Sequelize sequelize, Model<Letter> letters, int rows, String text) {
        Model<Writer> writers = sequelize.model(Writer.class);
        List<Writer> authors = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            authors.add(writers.create(w -> w.setName("Ann")));
        }
        Model<Stamp> stamps = sequelize.model(Stamp.class);
        for (int from = 0; from < rows; from += AT_ONCE) {
            List<Map<String, Object>> batch = new ArrayList<>();
            for (int i = from; i < Math.min(rows, from + AT_ONCE); i++) {
                batch.add(Map.of("text", text, "writerId", authors.get(i % 10).id()));
            }
            List<Letter> written = letters.bulkCreate(batch);
            stamps.bulkCreate(written.stream()
                    .map(letter -> Map.of("letterId", letter.id()))
                    .toList());
        }
    }
}
