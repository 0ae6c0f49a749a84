package org.sequelize4j.benchmarks.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.LinkedHashMapRowReducer;
import org.jdbi.v3.core.result.RowView;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.Comment;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostComments;
import org.sequelize4j.benchmarks.data.PostTags;
import org.sequelize4j.benchmarks.data.Tag;

/** Rows with lists below them: joins, and reducers that gather what belongs together. */
record Joining(Jdbi jdbi) {
    private static final String AUTHORS_WITH_POSTS = "select " + RowMappers.AUTHOR + ", " + RowMappers.POST
            + " from authors a left join posts p on p.author_id = a.id where a.id <= :last order by a.id";
    private static final String POSTS_WITH_TAGS = "select " + RowMappers.POST + ", " + RowMappers.TAG
            + " from posts p left join post_tags l on l.post_id = p.id left join tags t on t.id = l.tag_id"
            + " where p.id <= :last order by p.id";
    private static final String TREES = "select " + RowMappers.AUTHOR + ", " + RowMappers.POST + ", "
            + RowMappers.COMMENT
            + " from (select * from authors order by id limit :last) a left join posts p on p.author_id = a.id"
            + " left join comments c on c.post_id = p.id order by a.id, p.id";

    List<AuthorPosts> authorsWithPosts(long lastAuthor) {
        return reduce(AUTHORS_WITH_POSTS, lastAuthor, Joining::addPost);
    }

    List<PostTags> postsWithTags(long lastPost) {
        return reduce(POSTS_WITH_TAGS, lastPost, Joining::addTag);
    }

    List<AuthorTree> trees(int limit) {
        return reduce(TREES, limit, Joining::addComment);
    }

    private <R> List<R> reduce(String sql, long last, LinkedHashMapRowReducer<Long, R> reducer) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("last", last).reduceRows(reducer).toList());
    }

    private static void addPost(Map<Long, AuthorPosts> found, RowView row) {
        AuthorPosts author = found.computeIfAbsent(
                row.getColumn("a_id", Long.class), id -> new AuthorPosts(row.getRow(Author.class), new ArrayList<>()));
        if (row.getColumn("p_id", Long.class) != null) {
            author.posts().add(row.getRow(Post.class));
        }
    }

    private static void addTag(Map<Long, PostTags> found, RowView row) {
        PostTags post = found.computeIfAbsent(
                row.getColumn("p_id", Long.class), id -> new PostTags(row.getRow(Post.class), new ArrayList<>()));
        if (row.getColumn("t_id", Long.class) != null) {
            post.tags().add(row.getRow(Tag.class));
        }
    }

    /** Rows come in the order of their posts, so a post is either the last one or new. */
    private static void addComment(Map<Long, AuthorTree> found, RowView row) {
        AuthorTree author = found.computeIfAbsent(
                row.getColumn("a_id", Long.class), id -> new AuthorTree(row.getRow(Author.class), new ArrayList<>()));
        Long post = row.getColumn("p_id", Long.class);
        if (post == null) {
            return;
        }
        List<PostComments> posts = author.posts();
        if (posts.isEmpty() || posts.get(posts.size() - 1).post().id() != post) {
            posts.add(new PostComments(row.getRow(Post.class), new ArrayList<>()));
        }
        if (row.getColumn("c_id", Long.class) != null) {
            posts.get(posts.size() - 1).comments().add(row.getRow(Comment.class));
        }
    }
}
