package org.sequelize4j.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sequelize4j.benchmarks.data.AuthorPosts;
import org.sequelize4j.benchmarks.data.AuthorTree;
import org.sequelize4j.benchmarks.data.Comment;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.PostComments;
import org.sequelize4j.benchmarks.data.PostTags;
import org.sequelize4j.benchmarks.data.Tag;

/** Rows with lists below them, by one join in the order of the rows above; what repeats is read once. */
record Joining(DataSource pool, Columns columns) {
    private static final String AUTHORS_WITH_POSTS = "select " + Columns.AUTHOR + ", " + Columns.POST
            + " from authors a left join posts p on p.author_id = a.id where a.id <= ? order by a.id";
    private static final String POSTS_WITH_TAGS = "select " + Columns.POST + ", " + Columns.TAG
            + " from posts p left join post_tags l on l.post_id = p.id left join tags t on t.id = l.tag_id"
            + " where p.id <= ? order by p.id";
    private static final String TREES = "select " + Columns.AUTHOR + ", " + Columns.POST + ", " + Columns.COMMENT
            + " from (select * from authors order by id limit ?) a left join posts p on p.author_id = a.id"
            + " left join comments c on c.post_id = p.id order by a.id, p.id";

    List<AuthorPosts> authorsWithPosts(long lastAuthor) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(AUTHORS_WITH_POSTS)) {
            statement.setLong(1, lastAuthor);
            try (ResultSet rows = statement.executeQuery()) {
                List<AuthorPosts> authors = new ArrayList<>();
                List<Post> posts = List.of();
                long current = 0;
                while (rows.next()) {
                    long id = rows.getLong(1);
                    if (id != current) {
                        current = id;
                        posts = new ArrayList<>();
                        authors.add(new AuthorPosts(columns.author(rows, id), posts));
                    }
                    long post = rows.getLong(7);
                    if (post != 0) {
                        posts.add(columns.post(rows, 7, post));
                    }
                }
                return authors;
            }
        }
    }

    List<PostTags> postsWithTags(long lastPost) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(POSTS_WITH_TAGS)) {
            statement.setLong(1, lastPost);
            try (ResultSet rows = statement.executeQuery()) {
                List<PostTags> posts = new ArrayList<>();
                List<Tag> tags = List.of();
                long current = 0;
                while (rows.next()) {
                    long id = rows.getLong(1);
                    if (id != current) {
                        current = id;
                        tags = new ArrayList<>();
                        posts.add(new PostTags(columns.post(rows, 1, id), tags));
                    }
                    long tag = rows.getLong(7);
                    if (tag != 0) {
                        tags.add(columns.tag(rows, 7, tag));
                    }
                }
                return posts;
            }
        }
    }

    List<AuthorTree> trees(int limit) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(TREES)) {
            statement.setInt(1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<AuthorTree> authors = new ArrayList<>();
                List<PostComments> posts = List.of();
                List<Comment> comments = List.of();
                long currentAuthor = 0;
                long currentPost = 0;
                while (rows.next()) {
                    long id = rows.getLong(1);
                    if (id != currentAuthor) {
                        currentAuthor = id;
                        posts = new ArrayList<>();
                        authors.add(new AuthorTree(columns.author(rows, id), posts));
                    }
                    long post = rows.getLong(7);
                    if (post != 0 && post != currentPost) {
                        currentPost = post;
                        comments = new ArrayList<>();
                        posts.add(new PostComments(columns.post(rows, 7, post), comments));
                    }
                    long comment = rows.getLong(13);
                    if (comment != 0) {
                        comments.add(columns.comment(rows, 13, comment));
                    }
                }
                return authors;
            }
        }
    }
}
