package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** SQLite takes tables whose names differ in case only for one, and so does a sync. */
class SqliteTableNamesTest {
    @Test
    void aTableUnderAnotherCaseIsTheSameTable() {
        try (Sequelize sequelize = Sequelize.connect("jdbc:sqlite::memory:")) {
            sequelize
                    .query("CREATE TABLE \"Ships\" (\"id\" INTEGER PRIMARY KEY AUTOINCREMENT)")
                    .execute();
            Model<Row> ships =
                    sequelize.define("ship", m -> m.attribute("name", STRING).timestamps(false));

            List<String> statements = new ArrayList<>();
            ships.sync(s -> s.alter().dryRun(statements::add));

            assertThat(statements).containsExactly("ALTER TABLE \"ships\" ADD COLUMN \"name\" VARCHAR(255)");
        }
    }
}
