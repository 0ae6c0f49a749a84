package org.sequelize4j.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sequelize4j.benchmarks.data.Author;
import org.sequelize4j.benchmarks.data.AuthorProfile;
import org.sequelize4j.benchmarks.data.Post;
import org.sequelize4j.benchmarks.data.Profile;

/** Rows without lists below them. */
record Finding(DataSource pool, Columns columns) {
    private static final String AUTHOR_BY_KEY = "select " + Columns.AUTHOR + " from authors a where a.id = ?";
    private static final String PROFILE_OF_AUTHOR =
            "select " + Columns.PROFILE + " from profiles p where p.author_id = ?";
    private static final String POSTS = "select " + Columns.POST + " from posts p";
    private static final String AUTHORS_WITH_PROFILES = "select " + Columns.AUTHOR + ", " + Columns.PROFILE
            + " from authors a left join profiles p on p.author_id = a.id";

    Author author(long id) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return author(connection, id);
        }
    }

    List<Post> posts() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(POSTS);
                ResultSet rows = statement.executeQuery()) {
            List<Post> posts = new ArrayList<>();
            while (rows.next()) {
                posts.add(columns.post(rows, 1, rows.getLong(1)));
            }
            return posts;
        }
    }

    List<AuthorProfile> authorsWithProfiles() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(AUTHORS_WITH_PROFILES);
                ResultSet rows = statement.executeQuery()) {
            List<AuthorProfile> authors = new ArrayList<>();
            while (rows.next()) {
                Author author = columns.author(rows, rows.getLong(1));
                authors.add(new AuthorProfile(author, columns.profile(rows, 7)));
            }
            return authors;
        }
    }

    /** Two statements, as code that asks for the profile later would run them. */
    AuthorProfile authorThenProfile(long id) throws SQLException {
        Author author = author(id);
        try (Connection connection = pool.getConnection()) {
            return new AuthorProfile(author, profileOf(connection, id));
        }
    }

    private Author author(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AUTHOR_BY_KEY)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return columns.author(rows, rows.getLong(1));
            }
        }
    }

    private Profile profileOf(Connection connection, long author) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PROFILE_OF_AUTHOR)) {
            statement.setLong(1, author);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return columns.profile(rows, 1);
            }
        }
    }
}
