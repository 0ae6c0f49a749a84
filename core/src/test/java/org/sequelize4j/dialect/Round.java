package org.sequelize4j.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;
import org.sequelize4j.type.DataType;

/** A connection and the dialect of its database, for tests that send values there and back. */
record Round(Dialect dialect, Connection connection) implements AutoCloseable {
    static Round on(TestDatabase database) throws SQLException {
        Connection connection = database.connect();
        // One transaction, never committed: nothing waits for a disk.
        connection.setAutoCommit(false);
        return new Round(Dialects.ofUrl(database.url()), connection);
    }

    static boolean isPostgres(TestDatabase database) {
        return database.engine() == Engine.POSTGRES;
    }

    /** A name between the quotes of the database. */
    String name(String name) {
        return dialect.quote(name);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int update(SqlText text) throws SQLException {
        try (PreparedStatement statement = prepare(text)) {
            return statement.executeUpdate();
        }
    }

    /** The first column of each row. */
    List<@Nullable Object> query(SqlText text, DataType type) throws SQLException {
        return query(text, dialect.reader(type));
    }

    List<@Nullable Object> query(SqlText text, ColumnReader reader) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        try (PreparedStatement statement = prepare(text);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(reader.read(rows, 1));
            }
        }
        return values;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement prepare(SqlText text) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.text());
        for (int i = 0; i < text.binds().size(); i++) {
            dialect.bind(statement, i + 1, text.binds().get(i));
        }
        return statement;
    }
}
