package org.sequelize4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

@DisabledIfEnvironmentVariable(
        named = PostgresServer.VARIABLE,
        matches = ".+",
        disabledReason = "The server that the environment names may differ.")
class EmbeddedServerTest {
    @DatabaseTest(Engine.POSTGRES)
    void refusesAWrongPassword(TestDatabase database) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.bareUrl(), database.user(), "wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @DatabaseTest(Engine.POSTGRES)
    void sortsByCodePointAndKnowsAllLetters(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 'B' < 'a', lower('É')")) {
            row.next();
            assertThat(row.getBoolean(1)).isTrue();
            assertThat(row.getString(2)).isEqualTo("é");
        }
    }
}
