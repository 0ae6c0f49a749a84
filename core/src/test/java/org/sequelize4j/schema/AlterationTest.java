package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BIGINT;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.DataTypes.UNSIGNED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.AttributeOptions;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Sort;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;
import org.sequelize4j.type.DataType;

/** What alter adds and changes in tables that have rows, one thing at a time; each time a second alter has nothing to do. */
@DatabaseTest
class AlterationTest {
    private final LiveSync live;

    AlterationTest(TestDatabase database) {
        live = new LiveSync(database);
    }

    @AfterEach
    void close() {
        live.close();
    }

    private static Models users(DataType type, Consumer<AttributeOptions> options) {
        return Models.plain().model("user", m -> m.attribute("name", STRING).attribute("value", type, options));
    }

    private static Models users() {
        return Models.plain().model("user", m -> m.attribute("name", STRING));
    }

    private void fill() {
        live.execute(
                "INSERT INTO \"users\" (\"name\") VALUES ('Anne')", "INSERT INTO \"users\" (\"name\") VALUES ('Bob')");
    }

    private List<String> alterOnce(Models models) {
        List<String> sent = live.alter(models);
        assertThat(live.alter(models)).as("a second alter").isEmpty();
        return sent;
    }

    @Test
    void aColumnIsAdded() {
        live.create(users());
        fill();

        assertThat(alterOnce(users(INTEGER, a -> {})))
                .containsExactly("ALTER TABLE \"users\" ADD COLUMN \"value\" INTEGER");
        assertThat(live.rows("SELECT * FROM \"users\" ORDER BY \"id\"")).containsExactly("1|Anne|null", "2|Bob|null");
    }

    @Test
    void aMandatoryColumnIsAddedWithItsDefault() {
        live.create(users());
        fill();

        assertThat(alterOnce(users(INTEGER, a -> a.allowNull(false).defaultValue(5))))
                .containsExactly("ALTER TABLE \"users\" ADD COLUMN \"value\" INTEGER NOT NULL DEFAULT 5");
        assertThat(live.rows("SELECT \"value\" FROM \"users\"")).containsExactly("5", "5");
    }

    @Test
    void aMandatoryColumnWithoutDefaultIsRefusedWhenThereAreRowsAndNothingIsChanged() {
        live.create(users());
        fill();
        Models models = Models.plain()
                .model(
                        "user",
                        m -> m.attribute("name", TEXT)
                                .attribute("first", INTEGER)
                                .attribute("value", INTEGER, a -> a.allowNull(false)));

        assertThatThrownBy(() -> live.alter(models))
                .isInstanceOf(DefinitionException.class)
                .hasMessage(
                        "The column \"value\" cannot be NOT NULL: the table \"users\" has rows already, which would have no"
                                + " value in it. Give it a default value, allow null, or fill the rows first.");
        assertThat(live.table("users").columns()).hasSize(2);

        live.execute("DELETE FROM \"users\"");
        alterOnce(models);
        assertThat(live.table("users").columns()).hasSize(4);
    }

    @Test
    void aColumnBecomesMandatoryWhenNoRowIsInTheWay() {
        live.create(users());
        fill();
        live.execute("INSERT INTO \"users\" (\"name\") VALUES (NULL)");
        Models mandatory = Models.plain().model("user", m -> m.attribute("name", STRING, a -> a.allowNull(false)));

        assertThatThrownBy(() -> live.alter(mandatory))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("has rows that have no value in it");

        live.execute("DELETE FROM \"users\" WHERE \"name\" IS NULL");
        alterOnce(mandatory);
        assertThat(live.table("users").column("name").nullable()).isFalse();
        alterOnce(users());
        assertThat(live.table("users").column("name").nullable()).isTrue();
        assertThat(live.rows("SELECT \"name\" FROM \"users\" ORDER BY \"id\"")).containsExactly("Anne", "Bob");
    }

    @Test
    void aDefaultFillsTheRowsOfAColumnThatBecomesMandatory() {
        live.create(users(INTEGER, a -> {}));
        fill();

        alterOnce(users(INTEGER, a -> a.allowNull(false).defaultValue(7)));

        assertThat(live.rows("SELECT \"value\" FROM \"users\"")).containsExactly("7", "7");
    }

    @Test
    void aTypeIsChangedAndTheValuesWithIt() {
        live.create(users(STRING(20), a -> a.defaultValue("3")));
        fill();

        List<String> sent = alterOnce(users(INTEGER, a -> a.defaultValue(4)));

        assertThat(live.rows("SELECT \"value\" FROM \"users\"")).containsExactly("3", "3");
        if (live.postgres) {
            assertThat(sent)
                    .containsExactly(
                            "ALTER TABLE \"users\" ALTER COLUMN \"value\" DROP DEFAULT",
                            "ALTER TABLE \"users\" ALTER COLUMN \"value\" TYPE INTEGER USING (\"value\"::INTEGER)",
                            "ALTER TABLE \"users\" ALTER COLUMN \"value\" SET DEFAULT 4");
        }
    }

    @Test
    void aDefaultIsSetChangedAndTakenAway() {
        live.create(users(STRING, a -> {}));

        alterOnce(users(STRING, a -> a.defaultValue("x")));
        alterOnce(users(STRING, a -> a.defaultValue("it's")));
        fill();
        alterOnce(users(STRING, a -> {}));
        fill();

        assertThat(live.rows("SELECT \"value\" FROM \"users\" ORDER BY \"id\""))
                .containsExactly("it's", "it's", "null", "null");
    }

    @Test
    void aUniqueKeyIsAdded() {
        live.create(users());
        fill();

        alterOnce(Models.plain().model("user", m -> m.attribute("name", STRING, a -> a.unique())));

        assertThat(live.table("users").uniqueKeys())
                .singleElement()
                .satisfies(key -> assertThat(key.columns()).containsExactly("name"));
        assertThat(live.rows("SELECT count(*) FROM \"users\"")).containsExactly("2");
    }

    @Test
    void aUniqueColumnIsAdded() {
        live.create(users());
        fill();

        alterOnce(users(INTEGER, a -> a.unique()));

        assertThat(live.table("users").uniqueKeys()).hasSize(1);
    }

    @Test
    void anUnsignedColumnRefusesNegativeNumbers() {
        live.create(users(INTEGER, a -> {}));
        fill();

        alterOnce(users(UNSIGNED(INTEGER), a -> {}));
        assertThatThrownBy(() -> live.execute("UPDATE \"users\" SET \"value\" = -1"))
                .isInstanceOf(SequelizeException.class);
        alterOnce(users(INTEGER, a -> {}));
        live.execute("UPDATE \"users\" SET \"value\" = -1");

        assertThat(live.rows("SELECT \"value\" FROM \"users\"")).containsExactly("-1", "-1");
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

        assertThat(alterOnce(indexed)).containsExactly("CREATE INDEX \"by_name\" ON \"users\" (\"name\", \"value\")");
        assertThat(alterOnce(descending))
                .containsExactly(
                        "DROP INDEX IF EXISTS \"by_name\"",
                        "CREATE UNIQUE INDEX \"by_name\" ON \"users\" (\"name\", \"value\" DESC)");
        assertThat(alterOnce(users(INTEGER, a -> {}))).isEmpty();
        assertThat(live.sync(users(INTEGER, a -> {}), LiveSync.ALTER_AND_DROP))
                .containsExactly("DROP INDEX IF EXISTS \"by_name\"");
    }

    @Test
    void aForeignKeyIsAddedWithItsColumnAndItsRulesAreChanged() {
        Models apart =
                Models.plain().model("user", m -> m.attribute("name", STRING)).model("task");
        live.create(apart);
        fill();
        live.execute("INSERT INTO \"tasks\" (\"id\") VALUES (1)");
        Models related = Models.plain()
                .model("user", m -> m.attribute("name", STRING))
                .model("task")
                .hasOne("user", "task", a -> {});

        assertThat(alterOnce(related))
                .containsExactly(
                        "ALTER TABLE \"tasks\" ADD COLUMN \"userId\" INTEGER REFERENCES \"users\" (\"id\") ON DELETE SET NULL"
                                + " ON UPDATE CASCADE",
                        "CREATE INDEX \"tasks_user_id\" ON \"tasks\" (\"userId\")");
        live.execute("UPDATE \"tasks\" SET \"userId\" = 2");
        alterOnce(Models.plain()
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

        List<String> sent = alterOnce(Models.plain()
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
    void wordsAreAddedToAnEnumAndTakenAwayOnlyWhenToldTo() {
        live.create(users(ENUM("b", "d"), a -> {}));
        fill();
        live.execute("UPDATE \"users\" SET \"value\" = 'd'");

        alterOnce(users(ENUM("a", "b", "c", "d", "e"), a -> {}));
        live.execute("UPDATE \"users\" SET \"value\" = 'e' WHERE \"id\" = 1");
        assertThat(live.table("users").column("value").enumValues()).containsExactly("a", "b", "c", "d", "e");

        assertThatThrownBy(() -> live.alter(users(ENUM("d", "e"), a -> {})))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("takes the value 'a', which its model does not have any more: d, e.");
        live.sync(users(ENUM("d", "e"), a -> {}), LiveSync.ALTER_AND_DROP);
        assertThat(live.table("users").column("value").enumValues()).containsExactly("d", "e");
        assertThat(live.rows("SELECT \"value\" FROM \"users\" ORDER BY \"id\"")).containsExactly("e", "d");
    }

    @Test
    void aNewWordCanBeTheDefaultAtOnce() {
        live.create(users(ENUM("a", "b"), a -> a.defaultValue("a")));
        fill();

        alterOnce(users(ENUM("a", "b", "c"), a -> a.defaultValue("c")));
        fill();

        assertThat(live.rows("SELECT \"value\" FROM \"users\" ORDER BY \"id\"")).containsExactly("a", "a", "c", "c");
    }

    @Test
    void textBecomesAnEnumAndAnEnumText() {
        live.create(users(TEXT, a -> a.defaultValue("a")));
        fill();

        alterOnce(users(ENUM("a", "b"), a -> a.defaultValue("a")));
        alterOnce(users(TEXT, a -> a.defaultValue("a")));

        assertThat(live.rows("SELECT \"value\" FROM \"users\"")).containsExactly("a", "a");
    }

    @Test
    void whatNoModelHasStaysUnlessToldOtherwise() {
        live.create(Models.plain()
                .model("team")
                .model("user", m -> m.attribute("name", STRING, a -> a.unique()).attribute("extra", INTEGER))
                .belongsTo("user", "team", a -> {}));
        fill();
        Models fewer = Models.plain().model("team").model("user", m -> m.attribute("name", TEXT));

        alterOnce(fewer);
        assertThat(live.table("users").columns().stream().map(ColumnDescription::name))
                .containsExactlyInAnyOrder("id", "name", "extra", "teamId");
        assertThat(live.table("users").foreignKeys()).hasSize(1);
        assertThat(live.table("users").uniqueKeys()).hasSize(1);
        assertThat(live.table("users").indexes()).hasSize(1);

        live.sync(fewer, LiveSync.ALTER_AND_DROP);
        assertThat(live.table("users").columns().stream().map(ColumnDescription::name))
                .containsExactly("id", "name");
        assertThat(live.table("users").foreignKeys()).isEmpty();
        assertThat(live.table("users").uniqueKeys()).isEmpty();
        assertThat(live.table("users").indexes()).isEmpty();
        assertThat(live.rows("SELECT * FROM \"users\" ORDER BY \"id\"")).containsExactly("1|Anne", "2|Bob");
        assertThat(live.sync(fewer, LiveSync.ALTER_AND_DROP)).isEmpty();
    }

    @Test
    void aPlainKeyBecomesOneThatCounts() {
        live.execute("CREATE TABLE \"users\" (\"id\" INTEGER NOT NULL PRIMARY KEY, \"name\" VARCHAR(255))");
        live.execute("INSERT INTO \"users\" VALUES (41, 'Anne')");

        alterOnce(users());
        live.execute("INSERT INTO \"users\" (\"name\") VALUES ('Bob')");

        assertThat(live.rows("SELECT \"id\" FROM \"users\" ORDER BY \"id\"")).containsExactly("41", "42");
    }

    @Test
    void aPrimaryKeyIsAddedAndChanged() {
        live.execute("CREATE TABLE \"pairs\" (\"a\" INTEGER NOT NULL, \"b\" INTEGER NOT NULL)");
        live.execute("INSERT INTO \"pairs\" VALUES (1, 2)");

        alterOnce(Models.plain()
                .model(
                        "pair",
                        m -> m.attribute("a", INTEGER, a -> a.primaryKey())
                                .attribute("b", INTEGER, a -> a.allowNull(false))));
        alterOnce(Models.plain()
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

        alterOnce(Models.plain()
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
        fill();

        alterOnce(Models.plain()
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

        alterOnce(models);

        assertThat(live.table("Documents").foreignKeys()).hasSize(1);
        assertThat(live.table("Versions").foreignKeys()).hasSize(1);
    }

    @Test
    void aFailureInTheMiddleLeavesEverythingAsItWas() {
        live.create(users());
        live.execute(
                "INSERT INTO \"users\" (\"name\") VALUES ('Anne')", "INSERT INTO \"users\" (\"name\") VALUES ('Anne')");
        TableDescription before = live.table("users");
        Models models = Models.plain()
                .model("added")
                .model("user", m -> m.attribute("name", STRING, a -> a.unique()).attribute("value", INTEGER));

        assertThatThrownBy(() -> live.alter(models)).isInstanceOf(SequelizeException.class);

        assertThat(live.table("users")).isEqualTo(before);
        assertThat(live.hasTable("added")).isFalse();
        assertThat(live.rows("SELECT * FROM \"users\" ORDER BY \"id\"")).containsExactly("1|Anne", "2|Anne");
        if (!live.postgres) {
            assertThat(live.rows("PRAGMA foreign_keys")).containsExactly("1");
        }
    }

    @Test
    void aDryRunTellsTheStatementsAndRunsNone() {
        live.create(users());
        List<String> told = new ArrayList<>();
        Models models = users(INTEGER, a -> a.unique());

        assertThat(live.sync(models, new SyncSettings(false, true, false, told::add)))
                .isEmpty();

        assertThat(told).isNotEmpty();
        assertThat(live.table("users").columns()).hasSize(2);
        assertThat(live.alter(models)).containsAll(told);
    }
}
