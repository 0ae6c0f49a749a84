package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.STRING;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** A database that Sequelize made is taken over as it is: alter adds what Sequelize leaves out, and nothing else. */
@DatabaseTest({Engine.SQLITE, Engine.POSTGRES})
class SequelizeTablesTest {
    private final LiveSync live;

    SequelizeTablesTest(TestDatabase database) {
        live = new LiveSync(database);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void onlyIndexesOfForeignKeysAndChecksOfWordsAreAdded() {
        if (live.postgres) {
            live.execute(
                    "CREATE TYPE \"public\".\"enum_Players_role\" AS ENUM('a', 'b')",
                    "CREATE TABLE IF NOT EXISTS \"Teams\" (\"id\"   SERIAL , \"name\" VARCHAR(255) UNIQUE, PRIMARY KEY (\"id\"))",
                    "CREATE TABLE IF NOT EXISTS \"Players\" (\"id\"   SERIAL , \"role\" \"public\".\"enum_Players_role\" DEFAULT"
                            + " 'a', \"createdAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"updatedAt\" TIMESTAMP WITH TIME ZONE"
                            + " NOT NULL, \"TeamId\" INTEGER REFERENCES \"Teams\" (\"id\") ON DELETE SET NULL ON UPDATE"
                            + " CASCADE, PRIMARY KEY (\"id\"))");
        } else {
            live.execute(
                    "CREATE TABLE IF NOT EXISTS `Teams` (`id` INTEGER PRIMARY KEY AUTOINCREMENT, `name` VARCHAR(255) UNIQUE)",
                    "CREATE TABLE IF NOT EXISTS `Players` (`id` INTEGER PRIMARY KEY AUTOINCREMENT, `role` TEXT DEFAULT 'a',"
                            + " `createdAt` DATETIME NOT NULL, `updatedAt` DATETIME NOT NULL, `TeamId` INTEGER REFERENCES"
                            + " `Teams` (`id`) ON DELETE SET NULL ON UPDATE CASCADE)");
        }
        Models models = Models.withTimestamps()
                .model("Team", m -> m.timestamps(false).attribute("name", STRING, a -> a.unique()))
                .model("Player", m -> m.attribute("role", ENUM("a", "b"), a -> a.defaultValue("a")))
                .hasMany("Team", "Player", a -> {});
        String index = "CREATE INDEX \"players__team_id\" ON \"Players\" (\"TeamId\")";

        assertThat(live.create(models)).containsExactly(index);
        if (live.postgres) {
            assertThat(live.alter(models)).isEmpty();
        } else {
            assertThat(live.alter(models))
                    .filteredOn(sql -> sql.startsWith("CREATE TABLE"))
                    .hasSize(1);
            assertThat(live.table("Players").column("role").enumValues()).containsExactly("a", "b");
        }
        assertThat(live.alter(models)).isEmpty();
    }
}
