package org.sequelize4j.benchmarks.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;

/** Fills empty tables. */
final class Seed {
    private static final int BATCH = 1_000;

    private final Connection connection;
    private final DatabaseKind kind;

    private Seed(Connection connection, DatabaseKind kind) {
        this.connection = connection;
        this.kind = kind;
    }

    static void plant(Connection connection, DatabaseKind kind, Scale scale) throws SQLException {
        connection.setAutoCommit(false);
        Seed seed = new Seed(connection, kind);
        seed.run(Schema.statements(kind));
        seed.rows(scale);
        seed.run(Schema.indexes());
        connection.commit();
        connection.setAutoCommit(true);
        if (kind != DatabaseKind.SQLITE) {
            seed.continueKeys(scale);
        }
        seed.run(List.of(kind.analysis()));
    }

    private void rows(Scale scale) throws SQLException {
        fill("authors", scale.authors(), id -> {
            Author author = Rows.author(id);
            return List.of(id, author.name(), author.email(), author.age(), author.rating(), author.joinedAt());
        });
        fill("profiles", scale.authors(), id -> {
            Profile profile = Rows.profile(id);
            return List.of(
                    id, profile.authorId(), profile.bio(), profile.website(), profile.followers(), profile.seenAt());
        });
        fill("posts", scale.posts(), id -> {
            Post post = Rows.post(id, scale);
            return List.of(id, post.authorId(), post.title(), post.body(), post.likes(), post.publishedAt());
        });
        fill("comments", scale.comments(), id -> {
            Comment comment = Rows.comment(id, scale);
            return List.of(
                    id, comment.postId(), comment.writer(), comment.body(), comment.likes(), comment.writtenAt());
        });
        fill("tags", Scale.TAGS, id -> {
            Tag tag = Rows.tag(id);
            return List.of(id, tag.name(), tag.colour());
        });
        fill("post_tags", (long) scale.posts() * scale.tagsEach(), number -> {
            long post = (number - 1) / scale.tagsEach() + 1;
            return List.of(post, Rows.tagOf(post, (int) ((number - 1) % scale.tagsEach())));
        });
        fill("notes", Scale.NOTES, id -> {
            NewNote note = Rows.note(id);
            return List.of(id, note.title(), note.body(), note.likes(), note.score(), note.writtenAt());
        });
    }

    private void fill(String table, long count, LongFunction<List<Object>> row) throws SQLException {
        if (count == 0) {
            return;
        }
        String marks = String.join(", ", Collections.nCopies(row.apply(1).size(), "?"));
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (long number = 1; number <= count; number++) {
                List<Object> values = row.apply(number);
                for (int i = 0; i < values.size(); i++) {
                    Moments.bind(statement, i + 1, values.get(i), kind);
                }
                statement.addBatch();
                if (number % BATCH == 0 || number == count) {
                    statement.executeBatch();
                }
            }
        }
    }

    /** The keys were given, so the database has to be told where its own begin. */
    private void continueKeys(Scale scale) throws SQLException {
        restart("authors", scale.authors());
        restart("profiles", scale.authors());
        restart("posts", scale.posts());
        restart("comments", scale.comments());
        restart("tags", Scale.TAGS);
        restart("notes", Scale.NOTES);
    }

    private void restart(String table, long last) throws SQLException {
        run(List.of("alter table " + table + " alter column id restart with " + (last + 1)));
    }

    private void run(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
