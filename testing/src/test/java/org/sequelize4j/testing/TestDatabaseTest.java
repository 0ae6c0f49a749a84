package org.sequelize4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestDatabaseTest {
    @DatabaseTest
    void connectsWithTheLoginApartFromTheUrl(TestDatabase database) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.bareUrl(), database.user(), database.password())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void postgresIsEmptyForTheNextTestEvenIfATransactionIsOpen() throws SQLException {
        TestDatabase database = Engine.POSTGRES.open();
        Tables.create(database, "ships");
        try (Connection left = database.connect();
                Statement statement = left.createStatement()) {
            statement.execute("CREATE SCHEMA sea CREATE TABLE boats (id SERIAL PRIMARY KEY)");
            left.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO ships VALUES (1)");
            database.close();
            assertThat(left.isValid(1)).isFalse();
        }
        try (TestDatabase next = Engine.POSTGRES.open();
                Connection connection = next.connect();
                Statement statement = connection.createStatement()) {
            assertThat(Tables.names(next)).isEmpty();
            assertThat(statement.execute("CREATE SCHEMA sea CREATE TABLE ships (id INTEGER)"))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "MYSQL"})
    void mariadbIsGoneAfterCloseEvenIfATransactionIsOpen(Engine engine) throws SQLException {
        TestDatabase database = engine.open();
        Tables.create(database, "ships");
        try (Connection left = database.connect();
                Statement statement = left.createStatement()) {
            left.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO ships VALUES (1)");
            database.close();
            assertThat(left.isValid(1)).isFalse();
        }
        assertThatThrownBy(database::connect)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getErrorCode()).isEqualTo(1049));
    }

    @Test
    void sqliteIsGoneAfterClose() throws SQLException {
        TestDatabase database = Engine.SQLITE.open();
        Tables.create(database, "ships");
        Path file = Path.of(database.url().substring("jdbc:sqlite:".length()));
        assertThat(file).exists();
        database.close();
        assertThat(Files.exists(file.getParent())).isFalse();
    }
}
