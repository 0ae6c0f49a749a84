package org.sequelize4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequelize4j.error.DatabaseException;

/** A database in memory is one database for all connections of a pool, from the first to the last moment of it. */
class H2MemoryTest {
    @Test
    void allConnectionsSeeTheDatabaseWithoutAName() {
        try (Database database = Accounts.open(DatabaseSettings.ofUrl("jdbc:h2:mem:"));
                Database other = Database.open(DatabaseSettings.ofUrl("jdbc:h2:mem:"))) {
            Accounts.add(database, "anne", 1);
            try (Stream<String> first =
                    database.executor().stream(Accounts.sql("SELECT name FROM accounts"), rows -> rows.getString(1))) {
                assertThat(first.map(name -> name + Accounts.names(database))).containsExactly("anne[anne]");
            }
            assertThatThrownBy(() -> Accounts.names(other)).isInstanceOf(DatabaseException.class);
        }
    }

    @Test
    void aConnectionOutsideOfThePoolKeepsIt() {
        try (Database database =
                Database.open(DatabaseSettings.ofUrl("jdbc:h2:mem:").withPoolSize(1))) {
            assertThat(database.executor()
                            .query(
                                    Accounts.sql("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS"),
                                    rows -> rows.getInt(1)))
                    .containsExactly(2);
        }
    }
}
