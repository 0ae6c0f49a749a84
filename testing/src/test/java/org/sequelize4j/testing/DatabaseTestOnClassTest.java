package org.sequelize4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DatabaseTestOnClassTest {
    private static final List<TestDatabase> SEEN = new ArrayList<>();

    private final TestDatabase database;

    DatabaseTestOnClassTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void createTable(TestDatabase sameDatabase) throws SQLException {
        Tables.create(sameDatabase, "ships");
    }

    @Test
    void givesConstructorSetUpAndTestTheSameDatabase(TestDatabase sameDatabase) throws SQLException {
        assertThat(sameDatabase).isSameAs(database);
        assertThat(Tables.names(database)).containsExactly("ships");
    }

    @Test
    void givesOneTestItsOwn() {
        assertThat(SEEN).doesNotContain(database);
        SEEN.add(database);
    }

    @Test
    void givesAnotherTestItsOwn() {
        assertThat(SEEN).doesNotContain(database);
        SEEN.add(database);
    }

    @Nested
    class Inside {
        @Test
        void nestedTestsHaveTheDatabaseToo(TestDatabase sameDatabase) throws SQLException {
            assertThat(sameDatabase).isSameAs(database);
            assertThat(Tables.names(database)).containsExactly("ships");
        }
    }
}
