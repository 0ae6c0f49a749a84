package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;

import org.junit.jupiter.api.Test;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;

/** Names in SQLite's catalog: letters from A to Z have two cases, and temporary tables hide others. */
class SqliteCatalogTest {
    @Test
    void onlyLettersFromAToZHaveTwoCases() {
        assertThat(SqliteCatalog.small("ÄPFEL_Z9")).isEqualTo("Äpfel_z9");
    }

    @Test
    void aTableIsFoundByANameInAnotherCase() {
        try (Sequelize sequelize = Sequelize.connect("jdbc:sqlite::memory:")) {
            sequelize.query("CREATE TABLE \"BOATS\" (id INTEGER PRIMARY KEY)").run();
            Model<Row> boats = boats(sequelize);

            boats.sync(s -> s.alter());

            assertThat(boats.describe()).containsKey("name");
        }
    }

    @Test
    void aTemporaryTableThatHidesAnotherIsNoError() {
        try (Sequelize sequelize = Sequelize.connect("jdbc:sqlite::memory:")) {
            Model<Row> boats = boats(sequelize);
            boats.sync();
            sequelize
                    .query("CREATE TEMPORARY TABLE boats (id INTEGER, name TEXT)")
                    .run();
            sequelize.query("CREATE INDEX temp.of_names ON boats (name)").run();

            boats.sync();

            assertThat(boats.describe()).containsKey("name");
        }
    }

    private static Model<Row> boats(Sequelize sequelize) {
        return sequelize.define(
                "boat", m -> m.tableName("boats").attribute("name", STRING).timestamps(false));
    }
}
