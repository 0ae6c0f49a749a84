package org.sequelize4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BIGINT;
import static org.sequelize4j.DataTypes.BINARY;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.DATEONLY;
import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.DataTypes.UNSIGNED;
import static org.sequelize4j.DataTypes.UUID;
import static org.sequelize4j.DataTypes.ZEROFILL;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Definition;
import org.sequelize4j.Expression;
import org.sequelize4j.OnDelete;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.error.TransactionException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** What sync does to real tables of MariaDB and MySQL. */
@DatabaseTest({Engine.MARIADB, Engine.MYSQL})
class MysqlSyncTest {
    private final LiveSync live;

    MysqlSyncTest(TestDatabase database) {
        live = new LiveSync(database);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void aTableKeepsHowItIsStored() {
        Models logs = Models.plain()
                .model(
                        "Log",
                        m -> m.attribute("text", STRING)
                                .attribute("word", BINARY(STRING))
                                .charset("latin1")
                                .collate("latin1_swedish_ci")
                                .initialAutoIncrement(1000)
                                .rowFormat("COMPACT"));
        live.create(logs);

        assertThat(live.alter(logs)).isEmpty();
        live.execute("INSERT INTO \"Logs\" (\"text\") VALUES ('first')");
        assertThat(live.rows("SELECT \"id\" FROM \"Logs\"")).containsExactly("1000");
        assertThat(live.rows("SELECT TABLE_COLLATION, LOWER(ROW_FORMAT) FROM information_schema.TABLES"
                        + " WHERE TABLE_SCHEMA = DATABASE()"))
                .containsExactly("latin1_swedish_ci|compact");
    }

    @Test
    void alteringWhatWasCreatedSendsNothing() {
        Models models = Models.withTimestamps()
                .model("Team", m -> m.attribute("name", STRING, a -> a.unique()).comment("it's a \\ table"))
                .model("Player", m -> {
                    m.attribute(
                                    "nick",
                                    STRING,
                                    a -> a.allowNull(false)
                                            .defaultValue("it's \\ me")
                                            .comment("it's"))
                            .attribute("code", STRING, a -> a.unique("pair"))
                            .attribute("region", STRING(10), a -> a.unique("pair"))
                            .attribute("big", UNSIGNED(BIGINT), a -> a.defaultValue(5))
                            .attribute("padded", ZEROFILL(INTEGER(5)))
                            .attribute("wide", INTEGER(3))
                            .attribute("filled", ZEROFILL(DECIMAL(6, 2)))
                            .attribute("price", DECIMAL(10, 2), a -> a.defaultValue(new BigDecimal("9.50")))
                            .attribute(
                                    "active", BOOLEAN, a -> a.allowNull(false).defaultValue(true))
                            .attribute("seen", DATE, a -> a.defaultValue(Instant.parse("2020-01-02T03:04:05.678Z")))
                            .attribute("exactly", DATE(6), a -> a.defaultValue(Expression.fn("now", 6)))
                            .attribute("today", DATEONLY, a -> a.defaultValue(Expression.literal("CURRENT_DATE")))
                            .attribute("upper", STRING, a -> a.defaultValue(Expression.fn("lower", "ABC")))
                            .attribute("token", UUID, a -> a.unique())
                            .attribute("note", TEXT, a -> a.defaultValue("made in Java"))
                            .attribute("data", JSON)
                            .attribute("role", ENUM("goalie", "it's", "a,b"), a -> a.defaultValue("it's"));
                    m.index("nick", "big").order("big", Sort.DESC).unique();
                })
                .belongsTo("Player", "Team", a -> a.onDelete(OnDelete.RESTRICT))
                .belongsTo("Player", "Player", a -> a.as("captain"))
                .belongsToMany("Player", "Team", a -> a.as("visits").through("Visits"));

        assertThat(live.create(models)).isNotEmpty();

        assertThat(live.alter(models)).isEmpty();
        assertThat(live.sync(models, LiveSync.ALTER_AND_DROP)).isEmpty();
    }

    @Test
    void aForeignKeyIsAddedWithItsColumnAndItsRulesChange() {
        Models apart = Models.plain().model("User").model("Task", m -> m.attribute("title", STRING));
        live.create(apart);

        assertThat(live.alterOnce(tasks(OnDelete.SET_NULL)))
                .containsExactly("ALTER TABLE \"Tasks\" ADD \"UserId\" INTEGER, ADD CONSTRAINT"
                        + " \"Tasks_UserId_foreign_idx\" FOREIGN KEY (\"UserId\") REFERENCES \"Users\" (\"id\")"
                        + " ON DELETE SET NULL ON UPDATE CASCADE");
        assertThat(live.alterOnce(tasks(OnDelete.CASCADE))).hasSize(2);
        assertThat(live.table("Tasks").foreignKeys())
                .singleElement()
                .satisfies(key -> assertThat(key.onDelete()).isEqualTo(OnDelete.CASCADE));

        assertThat(live.sync(apart, LiveSync.ALTER_AND_DROP)).isNotEmpty();
        assertThat(live.table("Tasks").foreignKeys()).isEmpty();
        assertThat(live.sync(apart, LiveSync.ALTER_AND_DROP)).isEmpty();
    }

    @Test
    void columnsAreChangedInPlaceWithTheirRows() {
        live.create(values(m -> m.attribute("value", STRING)));
        live.execute("INSERT INTO \"values\" (\"value\") VALUES ('7'), (NULL)");

        live.alterOnce(values(m -> m.attribute(
                "value", INTEGER, a -> a.allowNull(false).defaultValue(5).comment("counted"))));

        assertThat(live.rows("SELECT \"value\" FROM \"values\" ORDER BY \"id\""))
                .containsExactly("7", "5");
        assertThat(live.table("values").column("value").comment()).isEqualTo("counted");
        live.alterOnce(values(m -> m.attribute("value", INTEGER)));
        live.execute("INSERT INTO \"values\" (\"value\") VALUES (NULL)");
    }

    @Test
    void wordsOfAnEnumChange() {
        live.create(values(m -> m.attribute("value", ENUM("a", "b"), a -> a.defaultValue("a"))));
        live.execute("INSERT INTO \"values\" () VALUES ()");

        live.alterOnce(values(m -> m.attribute("value", ENUM("b", "it's", "a"), a -> a.defaultValue("it's"))));

        live.execute("INSERT INTO \"values\" () VALUES ()");
        assertThat(live.rows("SELECT \"value\" FROM \"values\" ORDER BY \"id\""))
                .containsExactly("a", "it's");
    }

    @Test
    void aKeyThatOthersReferenceChangesItsTypeWithThem() {
        live.create(tasks(OnDelete.CASCADE));
        live.execute("INSERT INTO \"Users\" VALUES (1)", "INSERT INTO \"Tasks\" VALUES (1, 'x', 1)");
        Models wide = Models.plain()
                .model(
                        "User",
                        m -> m.attribute("id", BIGINT, a -> a.primaryKey().autoIncrement()))
                .model("Task", m -> m.attribute("title", STRING))
                .hasMany("User", "Task", a -> a.onDelete(OnDelete.CASCADE));

        live.alterOnce(wide);

        assertThatThrownBy(() -> live.execute("INSERT INTO \"Tasks\" VALUES (2, 'y', 77)"))
                .as("foreign keys are checked again")
                .isInstanceOf(SequelizeException.class);
        live.execute("DELETE FROM \"Users\"");
        assertThat(live.rows("SELECT * FROM \"Tasks\"")).isEmpty();
    }

    @Test
    void uniqueKeysAndIndexesAreAddedAndTakenAway() {
        live.create(values(m -> m.attribute("value", STRING).attribute("other", STRING)));

        live.alterOnce(values(m -> {
            m.attribute("value", STRING, a -> a.unique()).attribute("other", STRING);
            m.index("other").name("by_other");
        }));
        assertThat(indexes()).containsExactlyInAnyOrder(List.of("value"), List.of("other"));

        live.sync(values(m -> m.attribute("value", STRING).attribute("other", STRING)), LiveSync.ALTER_AND_DROP);
        assertThat(indexes()).isEmpty();
    }

    @Test
    void tablesThatReferenceEachOtherAreDropped() {
        Models circle = Models.plain()
                .model("hen")
                .model("egg")
                .belongsTo("hen", "egg", a -> a.as("origin"))
                .belongsTo("egg", "hen", a -> a.as("mother"));
        live.create(circle);

        live.drop(circle, false);

        assertThat(live.hasTable("hens")).isFalse();
        assertThat(live.hasTable("eggs")).isFalse();
    }

    @Test
    void aFailureLeavesWhatWasDoneBefore() {
        live.create(values(m -> m.attribute("value", STRING)));
        live.execute("INSERT INTO \"values\" (\"value\") VALUES ('x'), ('x')");
        Models models = Models.plain()
                .model("added")
                .model("value", m -> m.tableName("values").attribute("value", STRING, a -> a.unique()));

        assertThatThrownBy(() -> live.alter(models)).isInstanceOf(SequelizeException.class);

        assertThat(live.hasTable("addeds")).isTrue();
        assertThat(indexes()).isEmpty();
    }

    @Test
    void aTransactionIsNotEndedByAChangeOfTables() {
        Models models = values(m -> m.attribute("value", STRING));

        live.database.transactions().join(() -> {
            assertThatThrownBy(() -> live.create(models))
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("outside of the transaction");
            return true;
        });

        assertThat(live.hasTable("values")).isFalse();
    }

    private Set<List<String>> indexes() {
        return live.table("values").indexes().stream()
                .map(IndexDescription::columns)
                .collect(Collectors.toSet());
    }

    private static Models tasks(OnDelete rule) {
        return Models.plain()
                .model("User")
                .model("Task", m -> m.attribute("title", STRING))
                .hasMany("User", "Task", a -> a.onDelete(rule));
    }

    private static Models values(Consumer<Definition<Row>> definition) {
        return Models.plain().model("value", m -> definition.accept(m.tableName("values")));
    }
}
