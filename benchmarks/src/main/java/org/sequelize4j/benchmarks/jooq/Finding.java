package org.sequelize4j.benchmarks.jooq;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.sequelize4j.benchmarks.jooq.Columns.AUTHOR_ID;
import static org.sequelize4j.benchmarks.jooq.Columns.COMMENT_POST_ID;
import static org.sequelize4j.benchmarks.jooq.Columns.POST_AUTHOR_ID;
import static org.sequelize4j.benchmarks.jooq.Columns.POST_ID;
import static org.sequelize4j.benchmarks.jooq.Columns.PROFILE_AUTHOR_ID;
import static org.sequelize4j.benchmarks.jooq.Columns.TAG_ID;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorProfile;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostComments;
import org.sequelize4j.benchmarks.data.PostTags;
import org.sequelize4j.benchmarks.data.Profile;

/** Reads. What is below something comes by joins whose rows are grouped, and not by {@code MULTISET}, which goes by way of JSON. */
final class Finding {
    private static final Table<Record> AUTHORS = table(name("authors")).as("a");
    private static final Table<Record> PROFILES = table(name("profiles")).as("r");
    private static final Table<Record> POSTS = table(name("posts")).as("p");
    private static final Table<Record> COMMENTS = table(name("comments")).as("c");
    private static final Table<Record> TAGS = table(name("tags")).as("t");
    private static final Table<Record> POST_TAGS = table(name("post_tags")).as("l");
    private static final Field<Long> LINK_POST_ID = DSL.field(name("l", "post_id"), SQLDataType.BIGINT);
    private static final Field<Long> LINK_TAG_ID = DSL.field(name("l", "tag_id"), SQLDataType.BIGINT);

    private final DSLContext jooq;
    private final Columns columns;
    private final List<Field<?>> authorAndProfile;
    private final List<Field<?>> authorAndPost;
    private final List<Field<?>> postAndTag;
    private final List<Field<?>> tree;

    Finding(DSLContext jooq, Columns columns) {
        this.jooq = jooq;
        this.columns = columns;
        this.authorAndProfile = Columns.all(List.of(columns.author, columns.profile));
        this.authorAndPost = Columns.all(List.of(columns.author, columns.post));
        this.postAndTag = Columns.all(List.of(columns.post, columns.tag));
        this.tree = Columns.all(List.of(columns.author, columns.post, columns.comment));
    }

    Author author(long id) {
        return jooq.select(columns.author).from(AUTHORS).where(AUTHOR_ID.eq(id)).fetchSingle(Columns::author);
    }

    Profile profileOf(long author) {
        return jooq.select(columns.profile)
                .from(PROFILES)
                .where(PROFILE_AUTHOR_ID.eq(author))
                .fetchSingle(row -> Columns.profile(row, 0));
    }

    List<Post> posts() {
        return jooq.select(columns.post).from(POSTS).fetch(row -> Columns.post(row, 0));
    }

    List<AuthorProfile> authorsWithProfiles() {
        return jooq.select(authorAndProfile)
                .from(AUTHORS)
                .leftJoin(PROFILES)
                .on(PROFILE_AUTHOR_ID.eq(AUTHOR_ID))
                .fetch(row -> new AuthorProfile(Columns.author(row), Columns.profile(row, 6)));
    }

    List<AuthorPosts> authorsWithPosts(long last) {
        return jooq.select(authorAndPost)
                .from(AUTHORS)
                .leftJoin(POSTS)
                .on(POST_AUTHOR_ID.eq(AUTHOR_ID))
                .where(AUTHOR_ID.le(last))
                .orderBy(AUTHOR_ID)
                .collect(Groups.by(
                        0,
                        row -> new AuthorPosts(Columns.author(row), new ArrayList<>()),
                        6,
                        (author, row) -> author.posts().add(Columns.post(row, 6))));
    }

    List<PostTags> postsWithTags(long last) {
        return jooq.select(postAndTag)
                .from(POSTS)
                .leftJoin(POST_TAGS)
                .on(LINK_POST_ID.eq(POST_ID))
                .leftJoin(TAGS)
                .on(TAG_ID.eq(LINK_TAG_ID))
                .where(POST_ID.le(last))
                .orderBy(POST_ID)
                .collect(Groups.by(
                        0,
                        row -> new PostTags(Columns.post(row, 0), new ArrayList<>()),
                        6,
                        (post, row) -> post.tags().add(Columns.tag(row, 6))));
    }

    List<AuthorTree> trees(int limit) {
        Table<Record> first = jooq.select(columns.author)
                .from(AUTHORS)
                .orderBy(AUTHOR_ID)
                .limit(limit)
                .asTable("a");
        return jooq.select(tree)
                .from(first)
                .leftJoin(POSTS)
                .on(POST_AUTHOR_ID.eq(AUTHOR_ID))
                .leftJoin(COMMENTS)
                .on(COMMENT_POST_ID.eq(POST_ID))
                .orderBy(AUTHOR_ID, POST_ID)
                .collect(Groups.by(
                        0, row -> new AuthorTree(Columns.author(row), new ArrayList<>()), 6, Finding::addComment));
    }

    /** Rows come in the order of their posts, so a post is either the last one or new. */
    @SuppressWarnings("NullAway") // no author is without posts
    private static void addComment(AuthorTree author, Record row) {
        List<PostComments> posts = author.posts();
        long id = (Long) row.get(6);
        if (posts.isEmpty() || posts.get(posts.size() - 1).post().id() != id) {
            posts.add(new PostComments(Columns.post(row, 6), new ArrayList<>()));
        }
        if (row.get(12) != null) {
            posts.get(posts.size() - 1).comments().add(Columns.comment(row, 12));
        }
    }
}
