package org.sequelize4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInfo;

class DatabaseTestOnMethodTest {
    private static final Set<Engine> SEEN = EnumSet.noneOf(Engine.class);

    @DatabaseTest
    void runsOnEachDatabaseUnderItsName(TestDatabase database, TestInfo info) {
        SEEN.add(database.engine());
        assertThat(info.getDisplayName()).isEqualTo(database.engine().toString());
        assertThat(database.url()).startsWith("jdbc:" + info.getDisplayName().toLowerCase(Locale.ROOT));
    }

    @DatabaseTest
    void oneTestDoesNotSeeTheTable(TestDatabase database) throws SQLException {
        createTheTable(database);
    }

    @DatabaseTest
    void ofAnother(TestDatabase database) throws SQLException {
        createTheTable(database);
    }

    @DatabaseTest(Engine.POSTGRES)
    void runsOnlyOnTheDatabaseThatIsNamed(TestDatabase database) {
        assertThat(database.engine()).isEqualTo(Engine.POSTGRES);
    }

    @AfterAll
    static void allDatabasesHadTheirTurn() {
        assertThat(SEEN).containsExactlyElementsOf(Engine.chosen());
    }

    private static void createTheTable(TestDatabase database) throws SQLException {
        assertThat(Tables.names(database)).isEmpty();
        Tables.create(database, "ships");
        assertThat(Tables.names(database)).containsExactly("ships");
    }
}
