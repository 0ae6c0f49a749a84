package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.BIGINT;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.schema.Users.fill;
import static org.sequelize4j.schema.Users.users;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Sort;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** Keys and indexes that alter adds to tables that have rows, and changes there. */
@DatabaseTest({Engine.SQLITE, Engine.POSTGRES})
class KeyAlterationTest {
    private final LiveSync live;

    KeyAlterationTest(TestDatabase database) {
        live = new LiveSync(database);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void aUniqueKeyIsAdded() {
        live.create(users());
        fill(live);

        live.alterOnce(Models.plain().model("user", m -> m.attribute("name", STRING, a -> a.unique())));

        assertThat(live.table("users").uniqueKeys())
                .singleElement()
                .satisfies(key -> assertThat(key.columns()).containsExactly("name"));
        assertThat(live.rows("SELECT count(*) FROM \"users\"")).containsExactly("2");
    }

    @Test
    void aUniqueColumnIsAdded() {
        live.create(users());
        fill(live);

        live.alterOnce(users(INTEGER, a -> a.unique()));

        assertThat(live.table("users").uniqueKeys()).hasSize(1);
    }

    @Test
    void anIndexIsAddedChangedAndKeptUnlessToldOtherwise() {
        live.create(users(INTEGER, a -> {}));
        Models indexed = Models.plain().model("user", m -> {
            m.attribute("name", STRING).attribute("value", INTEGER);
            m.index("name", "value").name("by_name");
        });
        Models descending = Models.plain().model("user", m -> {
            m.attribute("name", STRING).attribute("value", INTEGER);
            m.index("name", "value").name("by_name").order("value", Sort.DESC).unique();
        });

        assertThat(live.alterOnce(indexed))
                .containsExactly("CREATE INDEX \"by_name\" ON \"users\" (\"name\", \"value\")");
        assertThat(live.alterOnce(descending))
                .containsExactly(
                        "DROP INDEX IF EXISTS \"by_name\"",
                        "CREATE UNIQUE INDEX \"by_name\" ON \"users\" (\"name\", \"value\" DESC)");
        assertThat(live.alterOnce(users(INTEGER, a -> {}))).isEmpty();
        assertThat(live.sync(users(INTEGER, a -> {}), LiveSync.ALTER_AND_DROP))
                .containsExactly("DROP INDEX IF EXISTS \"by_name\"");
    }

    @Test
    void aForeignKeyIsAddedWithItsColumnAndItsRulesAreChanged() {
        Models apart =
                Models.plain().model("user", m -> m.attribute("name", STRING)).model("task");
        live.create(apart);
        fill(live);
        live.execute("INSERT INTO \"tasks\" (\"id\") VALUES (1)");
        Models related = Models.plain()
                .model("user", m -> m.attribute("name", STRING))
                .model("task")
                .hasOne("user", "task", a -> {});

        assertThat(live.alterOnce(related))
                .containsExactly(
                        "ALTER TABLE \"tasks\" ADD COLUMN \"userId\" INTEGER REFERENCES \"users\" (\"id\") ON DELETE SET NULL"
                                + " ON UPDATE CASCADE",
                        "CREATE INDEX \"tasks_user_id\" ON \"tasks\" (\"userId\")");
        live.execute("UPDATE \"tasks\" SET \"userId\" = 2");
        live.alterOnce(Models.plain()
                .model("user", m -> m.attribute("name", STRING))
                .model("task")
                .hasOne("user", "task", a -> a.onDelete(OnDelete.CASCADE)));
        assertThat(live.table("tasks").foreignKeys())
                .singleElement()
                .satisfies(key -> assertThat(key.onDelete()).isEqualTo(OnDelete.CASCADE));
        assertThat(live.table("tasks").indexes()).hasSize(1);

        live.execute("DELETE FROM \"users\" WHERE \"id\" = 2");
        assertThat(live.rows("SELECT count(*) FROM \"tasks\"")).containsExactly("0");
    }

    @Test
    void aForeignKeyIsAddedToAColumnThatIsThereUnderSequelizesName() {
        live.create(Models.plain()
                .model("user", m -> m.attribute("name", STRING))
                .model("task", m -> m.attribute("userId", INTEGER)));

        List<String> sent = live.alterOnce(Models.plain()
                .model("user", m -> m.attribute("name", STRING))
                .model("task", m -> m.attribute("userId", INTEGER))
                .belongsTo("task", "user", a -> {}));

        assertThat(live.table("tasks").foreignKeys()).hasSize(1);
        if (live.postgres) {
            assertThat(sent)
                    .contains(
                            "ALTER TABLE \"tasks\" ADD CONSTRAINT \"tasks_userId_foreign_idx\" FOREIGN KEY (\"userId\")"
                                    + " REFERENCES \"users\" (\"id\") ON DELETE SET NULL ON UPDATE CASCADE");
        }
    }

    @Test
    void aPlainKeyBecomesOneThatCounts() {
        live.execute("CREATE TABLE \"users\" (\"id\" INTEGER NOT NULL PRIMARY KEY, \"name\" VARCHAR(255))");
        live.execute("INSERT INTO \"users\" VALUES (41, 'Anne')");

        live.alterOnce(users());
        live.execute("INSERT INTO \"users\" (\"name\") VALUES ('Bob')");

        assertThat(live.rows("SELECT \"id\" FROM \"users\" ORDER BY \"id\"")).containsExactly("41", "42");
    }

    @Test
    void aPrimaryKeyIsAddedAndChanged() {
        live.execute("CREATE TABLE \"pairs\" (\"a\" INTEGER NOT NULL, \"b\" INTEGER NOT NULL)");
        live.execute("INSERT INTO \"pairs\" VALUES (1, 2)");

        live.alterOnce(Models.plain()
                .model(
                        "pair",
                        m -> m.attribute("a", INTEGER, a -> a.primaryKey())
                                .attribute("b", INTEGER, a -> a.allowNull(false))));
        live.alterOnce(Models.plain()
                .model(
                        "pair",
                        m -> m.attribute("a", INTEGER, a -> a.primaryKey())
                                .attribute("b", INTEGER, a -> a.primaryKey())));

        assertThat(live.table("pairs").primaryKeyColumns()).containsExactly("a", "b");
        assertThat(live.rows("SELECT * FROM \"pairs\"")).containsExactly("1|2");
    }

    @Test
    void aKeyThatOthersReferenceChangesItsTypeWithThem() {
        live.create(Models.plain().model("user").model("task").hasMany("user", "task", a -> {}));
        live.execute("INSERT INTO \"users\" (\"id\") VALUES (1)", "INSERT INTO \"tasks\" (\"userId\") VALUES (1)");

        live.alterOnce(Models.plain()
                .model(
                        "user",
                        m -> m.attribute("id", BIGINT, a -> a.primaryKey().autoIncrement()))
                .model("task")
                .hasMany("user", "task", a -> {}));

        assertThat(live.rows("SELECT \"userId\" FROM \"tasks\"")).containsExactly("1");
        assertThat(live.table("tasks").foreignKeys()).hasSize(1);
    }

    @Test
    void aCountingKeyGetsRoomForMore() {
        live.create(users());
        fill(live);

        live.alterOnce(Models.plain()
                .model(
                        "user",
                        m -> m.attribute("id", BIGINT, a -> a.primaryKey().autoIncrement())
                                .attribute("name", STRING)));
        live.execute("INSERT INTO \"users\" (\"id\", \"name\") VALUES (3000000000, 'Carl')");
        if (live.postgres) {
            live.execute("ALTER SEQUENCE \"users_id_seq\" RESTART WITH 3000000001");
        }
        live.execute("INSERT INTO \"users\" (\"name\") VALUES ('Dora')");

        assertThat(live.rows("SELECT max(\"id\") FROM \"users\"")).containsExactly("3000000001");
    }

    @Test
    void tablesThatReferenceEachOtherAreAltered() {
        live.create(Models.plain().model("Document").model("Version"));
        Models models = Models.plain()
                .model("Document")
                .model("Version")
                .hasMany("Document", "Version", a -> {})
                .belongsTo("Document", "Version", a -> a.as("Current").foreignKey("currentVersionId"));

        live.alterOnce(models);

        assertThat(live.table("Documents").foreignKeys()).hasSize(1);
        assertThat(live.table("Versions").foreignKeys()).hasSize(1);
    }

    @Test
    void namesTooLongForTheDatabaseStayDifferentAndAreFoundAgain() {
        String table = "measurements_of_the_northern_weather_station_network";
        Models plain = Models.plain()
                .model("station")
                .model(
                        "measurement",
                        m -> m.tableName(table)
                                .attribute("stationThatMeasured", INTEGER)
                                .attribute("stationThatReported", INTEGER)
                                .attribute("state", ENUM("raw", "checked")));
        Models related = Models.plain()
                .model("station")
                .model(
                        "measurement",
                        m -> m.tableName(table)
                                .attribute("stationThatMeasured", INTEGER)
                                .attribute("stationThatReported", INTEGER)
                                .attribute("state", ENUM("raw", "checked", "sent")))
                .belongsTo("measurement", "station", a -> a.as("measured").foreignKey("stationThatMeasured"))
                .belongsTo("measurement", "station", a -> a.as("reported").foreignKey("stationThatReported"));
        live.create(plain);

        live.alterOnce(related);

        assertThat(live.table(table).foreignKeys()).hasSize(2);
        assertThat(live.table(table).indexes()).hasSize(2);
    }
}
