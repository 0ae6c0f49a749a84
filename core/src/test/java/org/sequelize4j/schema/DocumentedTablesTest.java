package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.schema.Dialected.postgres;
import static org.sequelize4j.schema.Dialected.sqlite;

import org.junit.jupiter.api.Test;

/** The tables that the documents of Sequelize print. */
class DocumentedTablesTest {
    @Test
    void anOptionalKeyIsSetToNull() {
        Models models = Models.plain()
                .model("foo")
                .model("bar")
                .hasOne("foo", "bar", a -> {})
                .belongsTo("bar", "foo", a -> {});

        assertThat(postgres(models))
                .containsExactly(
                        "CREATE TABLE IF NOT EXISTS \"foos\" (\"id\" SERIAL, PRIMARY KEY (\"id\"))",
                        "CREATE TABLE IF NOT EXISTS \"bars\" (\"id\" SERIAL, \"fooId\" INTEGER REFERENCES \"foos\" (\"id\")"
                                + " ON DELETE SET NULL ON UPDATE CASCADE, PRIMARY KEY (\"id\"))",
                        "CREATE INDEX \"bars_foo_id\" ON \"bars\" (\"fooId\")");
        assertThat(sqlite(models))
                .containsExactly(
                        "CREATE TABLE IF NOT EXISTS \"foos\" (\"id\" INTEGER PRIMARY KEY AUTOINCREMENT)",
                        "CREATE TABLE IF NOT EXISTS \"bars\" (\"id\" INTEGER PRIMARY KEY AUTOINCREMENT,"
                                + " \"fooId\" INTEGER REFERENCES \"foos\" (\"id\") ON DELETE SET NULL ON UPDATE CASCADE)",
                        "CREATE INDEX \"bars_foo_id\" ON \"bars\" (\"fooId\")");
    }

    @Test
    void aMandatoryKeyRestricts() {
        Models models = Models.plain()
                .model("foo")
                .model("bar")
                .hasOne("foo", "bar", a -> a.foreignKey(k -> k.allowNull(false)));

        String key = "\"fooId\" INTEGER NOT NULL REFERENCES \"foos\" (\"id\") ON DELETE RESTRICT ON UPDATE RESTRICT";
        assertThat(postgres(models).get(1)).contains(key);
        assertThat(sqlite(models).get(1)).contains(key);
    }

    @Test
    void aJunctionMadeFromAStringHasBothKeysAsItsPrimaryKey() {
        Models models = Models.withTimestamps()
                .model("Movie", m -> m.attribute("name", STRING))
                .model("Actor", m -> m.attribute("name", STRING))
                .belongsToMany("Movie", "Actor", a -> a.through("ActorMovies"))
                .belongsToMany("Actor", "Movie", a -> a.through("ActorMovies"));

        assertThat(postgres(models))
                .contains(
                        "CREATE TABLE IF NOT EXISTS \"Movies\" (\"id\" SERIAL, \"name\" VARCHAR(255), \"createdAt\" TIMESTAMP"
                                + " WITH TIME ZONE NOT NULL, \"updatedAt\" TIMESTAMP WITH TIME ZONE NOT NULL, PRIMARY KEY"
                                + " (\"id\"))",
                        "CREATE TABLE IF NOT EXISTS \"ActorMovies\" (\"createdAt\" TIMESTAMP WITH TIME ZONE NOT NULL,"
                                + " \"updatedAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"MovieId\" INTEGER REFERENCES \"Movies\""
                                + " (\"id\") ON DELETE CASCADE ON UPDATE CASCADE, \"ActorId\" INTEGER REFERENCES \"Actors\""
                                + " (\"id\") ON DELETE CASCADE ON UPDATE CASCADE, PRIMARY KEY (\"MovieId\",\"ActorId\"))");
        assertThat(sqlite(models))
                .contains("CREATE TABLE IF NOT EXISTS \"ActorMovies\" (\"createdAt\" DATETIME NOT NULL, \"updatedAt\""
                        + " DATETIME NOT NULL, \"MovieId\" INTEGER NOT NULL REFERENCES \"Movies\" (\"id\") ON DELETE CASCADE"
                        + " ON UPDATE CASCADE, \"ActorId\" INTEGER NOT NULL REFERENCES \"Actors\" (\"id\") ON DELETE CASCADE"
                        + " ON UPDATE CASCADE, PRIMARY KEY (\"MovieId\",\"ActorId\"))");
    }

    @Test
    void aJunctionWithAKeyOfItsOwnKeepsItsPairsUniqueUnderTheNameGiven() {
        Models models = Models.plain()
                .model("Project")
                .model("User")
                .model(
                        "UserProjects",
                        m -> m.attribute("id", INTEGER, a -> a.primaryKey().autoIncrement())
                                .attribute("status", STRING))
                .belongsToMany("Project", "User", a -> a.through("UserProjects").uniqueKey("my_custom_unique"));

        assertThat(postgres(models).get(2))
                .contains("CONSTRAINT \"my_custom_unique\" UNIQUE (\"ProjectId\", \"UserId\"), PRIMARY KEY (\"id\")");
        assertThat(sqlite(models).get(2))
                .endsWith("CONSTRAINT \"my_custom_unique\" UNIQUE (\"ProjectId\", \"UserId\"))");
    }

    @Test
    void tablesThatReferenceEachOtherAreCreatedFirstAndConnectedThen() {
        Models models = Models.plain()
                .model("Document")
                .model("Version")
                .hasMany("Document", "Version", a -> {})
                .belongsTo("Document", "Version", a -> a.as("Current").foreignKey("currentVersionId"));

        assertThat(postgres(models).stream().filter(sql -> !sql.startsWith("CREATE INDEX")))
                .containsExactly(
                        "CREATE TABLE IF NOT EXISTS \"Versions\" (\"id\" SERIAL, \"DocumentId\" INTEGER, PRIMARY KEY (\"id\"))",
                        "CREATE TABLE IF NOT EXISTS \"Documents\" (\"id\" SERIAL, \"currentVersionId\" INTEGER REFERENCES"
                                + " \"Versions\" (\"id\") ON DELETE SET NULL ON UPDATE CASCADE, PRIMARY KEY (\"id\"))",
                        "ALTER TABLE \"Versions\" ADD CONSTRAINT \"Versions_DocumentId_foreign_idx\" FOREIGN KEY"
                                + " (\"DocumentId\") REFERENCES \"Documents\" (\"id\") ON DELETE SET NULL ON UPDATE CASCADE");
        assertThat(sqlite(models).stream().filter(sql -> !sql.startsWith("CREATE INDEX")))
                .hasSize(2)
                .allMatch(sql -> sql.contains("REFERENCES"));
    }
}
