package org.sequelize4j.benchmarks.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultSetAccumulator;
import org.jdbi.v3.core.statement.StatementContext;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.Comment;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostComments;
import org.sequelize4j.benchmarks.data.PostTags;
import org.sequelize4j.benchmarks.data.Tag;

/** Rows with lists below them: joins, and accumulators over the result set that gather what belongs together in maps. */
final class Joining {
    private static final String AUTHORS_WITH_POSTS = "select " + RowMappers.AUTHOR + ", " + RowMappers.POST
            + " from authors a left join posts p on p.author_id = a.id where a.id <= :last order by a.id";
    private static final String POSTS_WITH_TAGS = "select " + RowMappers.POST + ", " + RowMappers.TAG
            + " from posts p left join post_tags l on l.post_id = p.id left join tags t on t.id = l.tag_id"
            + " where p.id <= :last order by p.id";
    private static final String TREES = "select " + RowMappers.AUTHOR + ", " + RowMappers.POST + ", "
            + RowMappers.COMMENT
            + " from (select * from authors order by id limit :limit) a left join posts p on p.author_id = a.id"
            + " left join comments c on c.post_id = p.id order by a.id, p.id";

    private final Jdbi jdbi;
    private final RowMapper<Author> author;
    private final RowMapper<Post> post;
    private final RowMapper<Post> postBelow;
    private final RowMapper<Tag> tagBelow;
    private final RowMapper<Comment> commentBelow;

    Joining(Jdbi jdbi, RowMappers mappers) {
        this.jdbi = jdbi;
        this.author = mappers.author();
        this.post = mappers.post(1);
        this.postBelow = mappers.post(7);
        this.tagBelow = mappers.tag(7);
        this.commentBelow = mappers.comment(13);
    }

    List<AuthorPosts> authorsWithPosts(long lastAuthor) {
        return gather(AUTHORS_WITH_POSTS, "last", lastAuthor, this::addPost);
    }

    List<PostTags> postsWithTags(long lastPost) {
        return gather(POSTS_WITH_TAGS, "last", lastPost, this::addTag);
    }

    List<AuthorTree> trees(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(TREES)
                .bind("limit", limit)
                .reduceResultSet(new Trees(), this::addComment)
                .trees());
    }

    private <R> List<R> gather(String sql, String name, long value, ResultSetAccumulator<Map<Long, R>> accumulator) {
        return jdbi.withHandle(handle -> List.copyOf(handle.createQuery(sql)
                .bind(name, value)
                .reduceResultSet(new LinkedHashMap<>(), accumulator)
                .values()));
    }

    private Map<Long, AuthorPosts> addPost(Map<Long, AuthorPosts> found, ResultSet rows, StatementContext context)
            throws SQLException {
        long id = rows.getLong(1);
        AuthorPosts posts = found.get(id);
        if (posts == null) {
            posts = new AuthorPosts(author.map(rows, context), new ArrayList<>());
            found.put(id, posts);
        }
        if (rows.getObject(7) != null) {
            posts.posts().add(postBelow.map(rows, context));
        }
        return found;
    }

    private Map<Long, PostTags> addTag(Map<Long, PostTags> found, ResultSet rows, StatementContext context)
            throws SQLException {
        long id = rows.getLong(1);
        PostTags tags = found.get(id);
        if (tags == null) {
            tags = new PostTags(post.map(rows, context), new ArrayList<>());
            found.put(id, tags);
        }
        if (rows.getObject(7) != null) {
            tags.tags().add(tagBelow.map(rows, context));
        }
        return found;
    }

    private Trees addComment(Trees found, ResultSet rows, StatementContext context) throws SQLException {
        long id = rows.getLong(1);
        AuthorTree tree = found.authors.get(id);
        if (tree == null) {
            tree = new AuthorTree(author.map(rows, context), new ArrayList<>());
            found.authors.put(id, tree);
        }
        long postId = rows.getLong(7);
        if (postId == 0) {
            return found;
        }
        PostComments comments = found.posts.get(postId);
        if (comments == null) {
            comments = new PostComments(postBelow.map(rows, context), new ArrayList<>());
            found.posts.put(postId, comments);
            tree.posts().add(comments);
        }
        if (rows.getObject(13) != null) {
            comments.comments().add(commentBelow.map(rows, context));
        }
        return found;
    }

    /** What is known by its key while rows are read. */
    private record Trees(Map<Long, AuthorTree> authors, Map<Long, PostComments> posts) {
        Trees() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        List<AuthorTree> trees() {
            return List.copyOf(authors.values());
        }
    }
}
