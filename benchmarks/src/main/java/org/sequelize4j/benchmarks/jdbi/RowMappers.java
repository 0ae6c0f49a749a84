package org.sequelize4j.benchmarks.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.Comment;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.data.Moments;
import org.sequelize4j.benchmarks.data.Note;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.Profile;
import org.sequelize4j.benchmarks.data.Tag;

/**
 * A row mapper for each type, which reads columns by their labels. Each type has a prefix of its own for them, so that joins use the same
 * mappers as everything else.
 */
record RowMappers(DatabaseKind kind) {
    static final String AUTHOR =
            "a.id a_id, a.name a_name, a.email a_email, a.age a_age, a.rating a_rating, a.joined_at a_joined_at";
    static final String PROFILE = "r.id r_id, r.author_id r_author_id, r.bio r_bio, r.website r_website,"
            + " r.followers r_followers, r.seen_at r_seen_at";
    static final String POST = "p.id p_id, p.author_id p_author_id, p.title p_title, p.body p_body, p.likes p_likes,"
            + " p.published_at p_published_at";
    static final String COMMENT = "c.id c_id, c.post_id c_post_id, c.writer c_writer, c.body c_body, c.likes c_likes,"
            + " c.written_at c_written_at";
    static final String TAG = "t.id t_id, t.name t_name, t.colour t_colour";
    static final String NOTE = "n.id n_id, n.title n_title, n.body n_body, n.likes n_likes, n.score n_score,"
            + " n.written_at n_written_at";

    /** Makes the mappers known for their types. */
    void register(Jdbi jdbi) {
        jdbi.registerRowMapper(Author.class, (rows, context) -> author(rows));
        jdbi.registerRowMapper(Profile.class, (rows, context) -> profile(rows));
        jdbi.registerRowMapper(Post.class, (rows, context) -> post(rows));
        jdbi.registerRowMapper(Comment.class, (rows, context) -> comment(rows));
        jdbi.registerRowMapper(
                Tag.class,
                (rows, context) -> new Tag(rows.getLong("t_id"), rows.getString("t_name"), rows.getString("t_colour")));
        jdbi.registerRowMapper(Note.class, (rows, context) -> note(rows));
    }

    private Author author(ResultSet rows) throws SQLException {
        return new Author(
                rows.getLong("a_id"),
                rows.getString("a_name"),
                rows.getString("a_email"),
                rows.getInt("a_age"),
                rows.getDouble("a_rating"),
                moment(rows, "a_joined_at"));
    }

    private Profile profile(ResultSet rows) throws SQLException {
        return new Profile(
                rows.getLong("r_id"),
                rows.getLong("r_author_id"),
                rows.getString("r_bio"),
                rows.getString("r_website"),
                rows.getInt("r_followers"),
                moment(rows, "r_seen_at"));
    }

    private Post post(ResultSet rows) throws SQLException {
        return new Post(
                rows.getLong("p_id"),
                rows.getLong("p_author_id"),
                rows.getString("p_title"),
                rows.getString("p_body"),
                rows.getInt("p_likes"),
                moment(rows, "p_published_at"));
    }

    private Comment comment(ResultSet rows) throws SQLException {
        return new Comment(
                rows.getLong("c_id"),
                rows.getLong("c_post_id"),
                rows.getString("c_writer"),
                rows.getString("c_body"),
                rows.getInt("c_likes"),
                moment(rows, "c_written_at"));
    }

    private Note note(ResultSet rows) throws SQLException {
        return new Note(
                rows.getLong("n_id"),
                rows.getString("n_title"),
                rows.getString("n_body"),
                rows.getInt("n_likes"),
                rows.getDouble("n_score"),
                moment(rows, "n_written_at"));
    }

    private Instant moment(ResultSet rows, String label) throws SQLException {
        return Moments.read(rows, label, kind);
    }
}
