package org.sequelize4j.benchmarks.jooq;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.Comment;
import org.sequelize4j.benchmarks.data.DatabaseKind;
import org.sequelize4j.benchmarks.data.Moments;
import org.sequelize4j.benchmarks.data.Note;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.Profile;
import org.sequelize4j.benchmarks.data.Tag;

/** The columns that are read, typed as generated code would have them, and what becomes of them. {@code at} is where the columns of a row begin. */
@SuppressWarnings("NullAway") // jOOQ says that any value may be null, but the columns are NOT NULL
final class Columns {
    static final Field<Long> AUTHOR_ID = DSL.field(DSL.name("a", "id"), SQLDataType.BIGINT);
    static final Field<Long> PROFILE_AUTHOR_ID = DSL.field(DSL.name("r", "author_id"), SQLDataType.BIGINT);
    static final Field<Long> POST_ID = DSL.field(DSL.name("p", "id"), SQLDataType.BIGINT);
    static final Field<Long> POST_AUTHOR_ID = DSL.field(DSL.name("p", "author_id"), SQLDataType.BIGINT);
    static final Field<Long> COMMENT_POST_ID = DSL.field(DSL.name("c", "post_id"), SQLDataType.BIGINT);
    static final Field<Long> TAG_ID = DSL.field(DSL.name("t", "id"), SQLDataType.BIGINT);

    final List<Field<?>> author;
    final List<Field<?>> profile;
    final List<Field<?>> post;
    final List<Field<?>> comment;
    final List<Field<?>> tag;

    Columns(DatabaseKind kind) {
        DataType<Instant> moment = moment(kind);
        this.author = List.of(
                AUTHOR_ID,
                text("a", "name"),
                text("a", "email"),
                number("a", "age"),
                DSL.field(DSL.name("a", "rating"), SQLDataType.DOUBLE),
                DSL.field(DSL.name("a", "joined_at"), moment));
        this.profile = List.of(
                DSL.field(DSL.name("r", "id"), SQLDataType.BIGINT),
                PROFILE_AUTHOR_ID,
                text("r", "bio"),
                text("r", "website"),
                number("r", "followers"),
                DSL.field(DSL.name("r", "seen_at"), moment));
        this.post = List.of(
                POST_ID,
                POST_AUTHOR_ID,
                text("p", "title"),
                text("p", "body"),
                number("p", "likes"),
                DSL.field(DSL.name("p", "published_at"), moment));
        this.comment = List.of(
                DSL.field(DSL.name("c", "id"), SQLDataType.BIGINT),
                COMMENT_POST_ID,
                text("c", "writer"),
                text("c", "body"),
                number("c", "likes"),
                DSL.field(DSL.name("c", "written_at"), moment));
        this.tag = List.of(TAG_ID, text("t", "name"), text("t", "colour"));
    }

    /** Points in time are text on SQLite, which jOOQ writes in another form. */
    static DataType<Instant> moment(DatabaseKind kind) {
        return kind == DatabaseKind.SQLITE
                ? SQLDataType.VARCHAR.asConvertedDataType(
                        Converter.ofNullable(String.class, Instant.class, Moments::ofText, Moments::text))
                : SQLDataType.INSTANT;
    }

    static List<Field<?>> all(List<List<Field<?>>> parts) {
        List<Field<?>> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return all;
    }

    static Note note(Record row) {
        return new Note(
                (Long) row.get(0),
                (String) row.get(1),
                (String) row.get(2),
                (Integer) row.get(3),
                (Double) row.get(4),
                (Instant) row.get(5));
    }

    static Author author(Record row) {
        return new Author(
                (Long) row.get(0),
                (String) row.get(1),
                (String) row.get(2),
                (Integer) row.get(3),
                (Double) row.get(4),
                (Instant) row.get(5));
    }

    static Profile profile(Record row, int at) {
        return new Profile(
                (Long) row.get(at),
                (Long) row.get(at + 1),
                (String) row.get(at + 2),
                (String) row.get(at + 3),
                (Integer) row.get(at + 4),
                (Instant) row.get(at + 5));
    }

    static Post post(Record row, int at) {
        return new Post(
                (Long) row.get(at),
                (Long) row.get(at + 1),
                (String) row.get(at + 2),
                (String) row.get(at + 3),
                (Integer) row.get(at + 4),
                (Instant) row.get(at + 5));
    }

    static Comment comment(Record row, int at) {
        return new Comment(
                (Long) row.get(at),
                (Long) row.get(at + 1),
                (String) row.get(at + 2),
                (String) row.get(at + 3),
                (Integer) row.get(at + 4),
                (Instant) row.get(at + 5));
    }

    static Tag tag(Record row, int at) {
        return new Tag((Long) row.get(at), (String) row.get(at + 1), (String) row.get(at + 2));
    }

    private static Field<String> text(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.VARCHAR);
    }

    private static Field<Integer> number(String table, String column) {
        return DSL.field(DSL.name(table, column), SQLDataType.INTEGER);
    }
}
