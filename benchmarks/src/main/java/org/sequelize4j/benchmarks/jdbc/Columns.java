package org.sequelize4j.benchmarks.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.Comment;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.data.Moments;
import org.sequelize4j.benchmarks.data.Note;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.Profile;
import org.sequelize4j.benchmarks.data.Tag;

/** Typed reads by index, each column once. {@code at} is where the columns of the row begin; an
 * {@code id} is given where the caller has had to read it, to see whether there is a new row. */
record Columns(DatabaseKind kind) {
    static final String AUTHOR = "a.id, a.name, a.email, a.age, a.rating, a.joined_at";
    static final String PROFILE = "p.id, p.author_id, p.bio, p.website, p.followers, p.seen_at";
    static final String POST = "p.id, p.author_id, p.title, p.body, p.likes, p.published_at";
    static final String COMMENT = "c.id, c.post_id, c.writer, c.body, c.likes, c.written_at";
    static final String TAG = "t.id, t.name, t.colour";

    Author author(ResultSet rows, long id) throws SQLException {
        return new Author(
                id,
                rows.getString(2),
                rows.getString(3),
                rows.getInt(4),
                rows.getDouble(5),
                Moments.read(rows, 6, kind));
    }

    Profile profile(ResultSet rows, int at) throws SQLException {
        return new Profile(
                rows.getLong(at),
                rows.getLong(at + 1),
                rows.getString(at + 2),
                rows.getString(at + 3),
                rows.getInt(at + 4),
                Moments.read(rows, at + 5, kind));
    }

    Post post(ResultSet rows, int at, long id) throws SQLException {
        return new Post(
                id,
                rows.getLong(at + 1),
                rows.getString(at + 2),
                rows.getString(at + 3),
                rows.getInt(at + 4),
                Moments.read(rows, at + 5, kind));
    }

    Comment comment(ResultSet rows, int at, long id) throws SQLException {
        return new Comment(
                id,
                rows.getLong(at + 1),
                rows.getString(at + 2),
                rows.getString(at + 3),
                rows.getInt(at + 4),
                Moments.read(rows, at + 5, kind));
    }

    Tag tag(ResultSet rows, int at, long id) throws SQLException {
        return new Tag(id, rows.getString(at + 1), rows.getString(at + 2));
    }

    Note note(ResultSet rows) throws SQLException {
        return new Note(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getInt(4),
                rows.getDouble(5),
                Moments.read(rows, 6, kind));
    }
}
