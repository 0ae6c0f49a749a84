package org.sequelize4j.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** The samples of docs/guide/sync.md. */
class SyncGuideTest {
    @DatabaseTest
    void syncCreatesWhatIsMissingAndTouchesNothingElse(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Harbour.define(sequelize);

            sequelize.sync();
            sequelize.model("captain").create(Map.of("name", "Jack"));
            sequelize.sync();

            assertThat(sequelize.model("captain").count()).isEqualTo(1);
        }
    }

    @DatabaseTest
    void alterChangesTablesAndKeepsRows(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> ships = sequelize.define("ship", m -> m.attribute("name", STRING(50)));
            sequelize.sync();
            ships.create(Map.of("name", "Black Pearl"));
        }
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> ships = sequelize.define("ship", m -> {
                m.attribute("name", STRING(100), a -> a.allowNull(false));
                m.attribute("amountOfSails", INTEGER, a -> a.defaultValue(1));
                m.index("name").unique();
            });

            List<String> statements = new ArrayList<>();
            sequelize.sync(s -> s.alter().dryRun(statements::add)); // what would be done
            sequelize.sync(s -> s.alter());

            List<String> left = new ArrayList<>();
            sequelize.sync(s -> s.alter().dryRun(left::add));

            assertThat(statements).isNotEmpty();
            assertThat(left).isEmpty();
            assertThat(ships.findOne().orElseThrow().toMap())
                    .containsEntry("name", "Black Pearl")
                    .containsEntry("amountOfSails", 1);
        }
    }

    @DatabaseTest
    void nothingIsRemovedUnlessDropIsSaid(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> notes =
                    sequelize.define("note", m -> m.attribute("text", TEXT).attribute("old", STRING));
            sequelize.sync();
            notes.create(Map.of("text", "kept", "old", "x"));
        }
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> notes = sequelize.define("note", m -> m.attribute("text", TEXT));

            sequelize.sync(s -> s.alter());
            assertThat(columns(sequelize)).contains("old");

            notes.sync(s -> s.alter().drop());
            assertThat(columns(sequelize)).doesNotContain("old");
        }
    }

    private static List<String> columns(Sequelize sequelize) {
        return List.copyOf(sequelize.query("SELECT * FROM notes").rows().get(0).keySet());
    }

    @DatabaseTest
    void forceDropTruncate(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Harbour.define(sequelize);
            Model<Row> captains = sequelize.model("captain");
            sequelize.sync();
            captains.create(Map.of("name", "Jack"));

            captains.truncate(t -> t.cascade().restartIdentity());
            assertThat(captains.create(Map.of("name", "Anne")).get("id")).isEqualTo(1);

            sequelize.truncate(); // every table
            assertThat(captains.count()).isZero();

            sequelize.sync(s -> s.force()); // drops and creates
            sequelize.drop();
            List<String> statements = new ArrayList<>();
            sequelize.sync(s -> s.dryRun(statements::add));
            assertThat(statements)
                    .filteredOn(statement -> statement.startsWith("CREATE TABLE"))
                    .hasSize(5);
        }
    }

    @DatabaseTest
    void aColumnThatRowsCannotFillIsRefused(TestDatabase database) {
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            Model<Row> ships = sequelize.define("ship", m -> m.attribute("name", STRING));
            sequelize.sync();
            ships.create(Map.of("name", "Black Pearl"));
        }
        try (Sequelize sequelize = Sequelize.connect(database.url())) {
            sequelize.define(
                    "ship", m -> m.attribute("name", STRING).attribute("flag", STRING, a -> a.allowNull(false)));

            assertThatThrownBy(() -> sequelize.sync(s -> s.alter()))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessage("The column \"flag\" cannot be NOT NULL: the table \"ships\" has rows already, which"
                            + " would have no value in it. Give it a default value, allow null, or fill the rows"
                            + " first.");
        }
    }

    @Test
    void withoutADatabase() {
        try (Sequelize sequelize =
                Sequelize.offline()) { // PostgreSQL's SQL; builder().url("jdbc:sqlite:x") for SQLite's
            sequelize.define("captain", m -> m.attribute("name", STRING).timestamps(false));

            List<String> statements = new ArrayList<>();
            sequelize.sync(s -> s.dryRun(statements::add));

            assertThat(statements)
                    .containsExactly("CREATE TABLE IF NOT EXISTS \"captains\" (\"id\" SERIAL, \"name\" VARCHAR(255),"
                            + " PRIMARY KEY (\"id\"))");
            assertThatThrownBy(() -> sequelize.sync())
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("offline");
        }
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        try (Sequelize sequelize = Sequelize.connect("jdbc:sqlite::memory:")) {
            assertThatThrownBy(() -> sequelize.sync(s -> s.force().alter())).hasMessageContaining("say one of the two");
            assertThatThrownBy(() -> sequelize.sync(s -> s.drop())).hasMessageContaining("drop() without alter()");
        }
    }
}
