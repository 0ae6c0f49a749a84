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
        named = MariadbServer.VARIABLE,
        matches = ".+",
        disabledReason = "The server that the environment names may differ.")
class EmbeddedMariadbTest {
    @DatabaseTest(Engine.MARIADB)
    void refusesAWrongPassword(TestDatabase database) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.bareUrl(), database.user(), "wrong"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getErrorCode()).isEqualTo(1045));
    }

    @DatabaseTest(Engine.MARIADB)
    void refusesBadValuesAndKnowsAllLetters(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@sql_mode, LOWER('É'), CHAR_LENGTH('🚢')")) {
            row.next();
            assertThat(row.getString(1)).contains("STRICT_TRANS_TABLES");
            assertThat(row.getString(2)).isEqualTo("é");
            assertThat(row.getInt(3)).isOne();
        }
    }

    @DatabaseTest(Engine.MYSQL)
    void answersMysqlsDriverToo(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(connection.getMetaData().getDriverName()).startsWith("MySQL");
        }
    }
}
