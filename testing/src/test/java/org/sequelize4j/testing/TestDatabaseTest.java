package org.sequelize4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    @DatabaseTest
    void connectsWithTheLoginApartFromTheUrl(TestDatabase database) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.bareUrl(), database.user(), database.password())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void postgresIsGoneAfterCloseEvenIfConnectionsAreOpen() throws SQLException {
        TestDatabase database = Engine.POSTGRES.open();
        try (Connection left = database.connect()) {
            assertThat(left.isValid(1)).isTrue();
            database.close();
            assertThat(left.isValid(1)).isFalse();
        }
        assertThatThrownBy(database::connect)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("3D000"));
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
