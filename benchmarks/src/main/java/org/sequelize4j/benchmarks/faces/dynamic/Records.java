package org.sequelize4j.benchmarks.faces.dynamic;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sequelize4j.Row;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorProfile;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.Comment;
import org.sequelize4j.benchmarks.data.Note;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostComments;
import org.sequelize4j.benchmarks.data.PostTags;
import org.sequelize4j.benchmarks.data.Profile;
import org.sequelize4j.benchmarks.data.Tag;

/** Rows as records. */
final class Records {
    private Records() {}

    static <R> List<R> each(List<Row> rows, Function<Row, R> record) {
        return rows.stream().map(record).toList();
    }

    static long id(Row row) {
        return number(row, "id");
    }

    static Author author(Row row) {
        return new Author(
                id(row),
                text(row, "name"),
                text(row, "email"),
                value(row, "age", Integer.class),
                value(row, "rating", Double.class),
                moment(row, "joinedAt"));
    }

    static AuthorProfile authorProfile(Row row) {
        return new AuthorProfile(author(row), profile(row.one("profile").get()));
    }

    static AuthorPosts authorPosts(Row row) {
        return new AuthorPosts(author(row), each(row.many("posts").get(), Records::post));
    }

    static AuthorTree authorTree(Row row) {
        return new AuthorTree(author(row), each(row.many("posts").get(), Records::postComments));
    }

    static Post post(Row row) {
        return new Post(
                id(row),
                number(row, "authorId"),
                text(row, "title"),
                text(row, "body"),
                value(row, "likes", Integer.class),
                moment(row, "publishedAt"));
    }

    static PostTags postTags(Row row) {
        return new PostTags(post(row), each(row.many("tags").get(), Records::tag));
    }

    static Note note(Row row) {
        return new Note(
                id(row),
                text(row, "title"),
                text(row, "body"),
                value(row, "likes", Integer.class),
                value(row, "score", Double.class),
                moment(row, "writtenAt"));
    }

    private static PostComments postComments(Row row) {
        return new PostComments(post(row), each(row.many("comments").get(), Records::comment));
    }

    private static Profile profile(Row row) {
        return new Profile(
                id(row),
                number(row, "authorId"),
                text(row, "bio"),
                text(row, "website"),
                value(row, "followers", Integer.class),
                moment(row, "seenAt"));
    }

    private static Comment comment(Row row) {
        return new Comment(
                id(row),
                number(row, "postId"),
                text(row, "writer"),
                text(row, "body"),
                value(row, "likes", Integer.class),
                moment(row, "writtenAt"));
    }

    private static Tag tag(Row row) {
        return new Tag(id(row), text(row, "name"), text(row, "colour"));
    }

    private static String text(Row row, String name) {
        return value(row, name, String.class);
    }

    private static long number(Row row, String name) {
        return value(row, name, Long.class);
    }

    private static Instant moment(Row row, String name) {
        return value(row, name, Instant.class);
    }

    private static <V> V value(Row row, String name, Class<V> type) {
        return Objects.requireNonNull(row.get(name, type), name);
    }
}
