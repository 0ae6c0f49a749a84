package org.sequelize4j.benchmarks.jdbi;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.Comment;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.data.Moments;
import org.sequelize4j.benchmarks.data.Note;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.Profile;
import org.sequelize4j.benchmarks.data.Tag;

/** Explicit row mappers, which JDBI's guide recommends over reflection where speed counts. {@code at} is where the columns of a row begin. */
record RowMappers(DatabaseKind kind) {
    static final String AUTHOR = "a.id, a.name, a.email, a.age, a.rating, a.joined_at";
    static final String PROFILE = "r.id, r.author_id, r.bio, r.website, r.followers, r.seen_at";
    static final String POST = "p.id, p.author_id, p.title, p.body, p.likes, p.published_at";
    static final String COMMENT = "c.id, c.post_id, c.writer, c.body, c.likes, c.written_at";
    static final String TAG = "t.id, t.name, t.colour";
    static final String NOTE = "id, title, body, likes, score, written_at";

    /** Makes the mappers known for their types. */
    void register(Jdbi jdbi) {
        jdbi.registerRowMapper(Author.class, author());
        jdbi.registerRowMapper(Profile.class, profile(1));
        jdbi.registerRowMapper(Post.class, post(1));
        jdbi.registerRowMapper(Note.class, note());
    }

    RowMapper<Author> author() {
        return (rows, context) -> new Author(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getInt(4),
                rows.getDouble(5),
                Moments.read(rows, 6, kind));
    }

    RowMapper<Profile> profile(int at) {
        return (rows, context) -> new Profile(
                rows.getLong(at),
                rows.getLong(at + 1),
                rows.getString(at + 2),
                rows.getString(at + 3),
                rows.getInt(at + 4),
                Moments.read(rows, at + 5, kind));
    }

    RowMapper<Post> post(int at) {
        return (rows, context) -> new Post(
                rows.getLong(at),
                rows.getLong(at + 1),
                rows.getString(at + 2),
                rows.getString(at + 3),
                rows.getInt(at + 4),
                Moments.read(rows, at + 5, kind));
    }

    RowMapper<Comment> comment(int at) {
        return (rows, context) -> new Comment(
                rows.getLong(at),
                rows.getLong(at + 1),
                rows.getString(at + 2),
                rows.getString(at + 3),
                rows.getInt(at + 4),
                Moments.read(rows, at + 5, kind));
    }

    RowMapper<Tag> tag(int at) {
        return (rows, context) -> new Tag(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2));
    }

    private RowMapper<Note> note() {
        return (rows, context) -> new Note(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getInt(4),
                rows.getDouble(5),
                Moments.read(rows, 6, kind));
    }
}
