package org.sequelize4j.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Makes and removes databases over one connection, since a new one for each statement costs more than the statement. */
final class ServerAdministration {
    private final ServerUrl url;
    private final List<String> settings;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Connection connection;

    /** An administration whose connection starts with these statements. */
    ServerAdministration(ServerUrl url, String... settings) {
        this.url = url;
        this.settings = List.of(settings);
    }

    void execute(String sql) throws SQLException {
        run(sql, statement -> statement.execute(sql));
    }

    List<Long> numbers(String sql) throws SQLException {
        return run(sql, statement -> {
            List<Long> numbers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
            return numbers;
        });
    }

    private <R> R run(String sql, Work<R> work) throws SQLException {
        turn.lock();
        try (Statement statement = opened().createStatement()) {
            return work.run(statement);
        } catch (SQLException e) {
            throw new SQLException("\"" + sql + "\" was refused: " + e.getMessage(), e.getSQLState(), e);
        } finally {
            turn.unlock();
        }
    }

    /** It is open until this JVM ends, unless the server ends it before. */
    private Connection opened() throws SQLException {
        Connection current = connection;
        if (current == null || current.isClosed()) {
            current = DriverManager.getConnection(url.bareUrl(url.database()), url.user(), url.password());
            try (Statement statement = current.createStatement()) {
                for (String setting : settings) {
                    statement.execute(setting);
                }
            }
            connection = current;
        }
        return current;
    }

    /** What is done with a statement. */
    @FunctionalInterface
    private interface Work<R> {
        R run(Statement statement) throws SQLException;
    }
}
