package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.jdbc.Database;
import org.sequelize4j.jdbc.DatabaseSettings;
import org.sequelize4j.sql.SqlText;

/** A database in memory has one connection, which a rebuild holds while it works on it. */
class MemoryTest {
    @Test
    void aTableIsRebuiltOnTheOnlyConnection() {
        try (Database database = Database.open(DatabaseSettings.ofUrl("jdbc:sqlite::memory:"))) {
            SchemaSync schema = new SchemaSync(database.executor(), database.transactions(), PlainIndexes.ONLY);
            schema.sync(
                    Models.plain()
                            .model("user", m -> m.attribute("name", STRING))
                            .definitions(),
                    SyncSettings.CREATE);
            database.executor().execute("INSERT INTO \"users\" (\"name\") VALUES ('Anne')");

            schema.sync(
                    Models.plain().model("user", m -> m.attribute("name", TEXT)).definitions(), LiveSync.ALTER);

            assertThat(database.executor()
                            .query(new SqlText("SELECT \"name\" FROM \"users\"", List.of()), rows -> rows.getString(1)))
                    .containsExactly("Anne");
            assertThat(database.executor().query(new SqlText("PRAGMA foreign_keys", List.of()), rows -> rows.getInt(1)))
                    .containsExactly(1);
        }
    }
}
