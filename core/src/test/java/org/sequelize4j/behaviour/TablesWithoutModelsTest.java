package org.sequelize4j.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.IndexInfo;
import org.sequelize4j.Model;
import org.sequelize4j.OnDelete;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.ForeignKeyConstraintException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What migrations ask for beyond the plain changes of tables. */
@DatabaseTest
class TablesWithoutModelsTest {
    private final Sequelize sequelize;
    private final QueryInterface tables;
    private final boolean enumTypes;
    private final boolean manyDatabases;

    TablesWithoutModelsTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        tables = sequelize.queryInterface();
        enumTypes = Dialects.ofUrl(database.url()).can(Capability.ENUM_TYPES);
        manyDatabases = Dialects.ofUrl(database.url()).can(Capability.DATABASES);
    }

    @BeforeEach
    void create() {
        tables.createTable(
                "boats",
                t -> t.column("id", INTEGER, c -> c.primaryKey().autoIncrement())
                        .column("name", STRING(40))
                        .column("port", STRING(40))
                        .column("sails", INTEGER, c -> c.defaultValue(1))
                        .uniqueKey("one_name", "name")
                        .unique("port", "sails"));
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private List<Map<String, Object>> boats() {
        return tables.select("boats", q -> q.orderBy("id"));
    }

    @Test
    void uniqueKeysAreMadeWithTheTable() {
        tables.bulkInsert("boats", List.of(Map.of("name", "Pearl", "port", "Tortuga", "sails", 2)));

        assertThatThrownBy(() -> tables.insert("boats", Map.of("name", "Pearl", "sails", 9)))
                .isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() -> tables.insert("boats", Map.of("name", "Other", "port", "Tortuga", "sails", 2)))
                .isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() ->
                        tables.createTable("other", t -> t.column("id", INTEGER).unique("idd")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("Did you mean \"id\"?");
    }

    @Test
    void upsertInsertsOrUpdatesByTheKeyThatHasValues() {
        tables.upsert("boats", Map.of("name", "Pearl", "sails", 2));
        tables.upsert("boats", Map.of("name", "Pearl", "sails", 5));
        tables.upsert("boats", Map.of("name", "Pearl", "sails", 9, "port", "Tortuga"), List.of("port"));

        assertThat(boats()).singleElement().satisfies(boat -> {
            assertThat(boat).containsEntry("port", "Tortuga");
            assertThat(number(boat.get("sails"))).isEqualTo(5);
        });
        assertThatThrownBy(() -> tables.upsert("boats", Map.of("sails", 2)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("needs values for a primary or unique key");
    }

    @Test
    void numbersAreCountedUpAndDownInTheDatabase() {
        tables.bulkInsert("boats", List.of(Map.of("name", "Pearl", "sails", 2), Map.of("name", "Ranger", "sails", 7)));

        assertThat(tables.increment("boats", Map.of("sails", 3), w -> w.where("name", "Pearl")))
                .isEqualTo(1);
        assertThat(tables.decrement("boats", "sails", 1, w -> {})).isEqualTo(2);
        assertThat(boats()).extracting(boat -> number(boat.get("sails"))).containsExactly(4, 6);
        assertThatThrownBy(() -> tables.increment("boats", Map.of(), w -> {})).isInstanceOf(QueryException.class);
    }

    @Test
    void rawSelectGivesOneValue() {
        tables.bulkInsert("boats", List.of(Map.of("name", "Pearl", "sails", 2), Map.of("name", "Ranger", "sails", 7)));

        assertThat(tables.rawSelect("boats", "sails", q -> q.where("name", "Ranger"))
                        .map(TablesWithoutModelsTest::number))
                .contains(7);
        assertThat(tables.rawSelect("boats", "port", q -> q.where("name", "Ranger")))
                .isEmpty();
        assertThat(tables.rawSelect("boats", "sails", q -> q.where("name", "Nobody")))
                .isEmpty();
    }

    @Test
    void shortFormsDoWithoutOptions() {
        tables.addIndex("boats", List.of("port"));
        tables.changeColumn("boats", "sails", STRING(10));

        assertThat(tables.showIndex("boats")).extracting(IndexInfo::name).contains("boats_port");
        assertThat(tables.describeTable("boats").get("sails").defaultValue()).isNull();
    }

    @Test
    void aTableIsDroppedWithWhatDependsOnIt() {
        tables.createTable(
                "sailors",
                t -> t.column("id", INTEGER, c -> c.primaryKey())
                        .column(
                                "boatId",
                                INTEGER,
                                c -> c.references("boats", "id").onDelete(OnDelete.CASCADE)));

        tables.dropTable("boats", d -> d.cascade());

        assertThat(tables.tableExists("boats")).isFalse();
        assertThat(tables.tableExists("sailors")).isTrue();
    }

    @Test
    void aModelReferencesATableWithoutModel() {
        Model<Row> sailors = sequelize.define(
                "sailor",
                m -> m.attribute(
                                "berth",
                                INTEGER,
                                a -> a.references("boats", "id").onDelete(OnDelete.CASCADE))
                        .timestamps(false));
        sailors.sync();
        tables.bulkInsert("boats", List.of(Map.of("id", 1, "name", "Pearl")));

        sailors.create(Map.of("berth", 1));
        assertThatThrownBy(() -> sailors.create(Map.of("berth", 77))).isInstanceOf(ForeignKeyConstraintException.class);
        tables.bulkDelete("boats", where -> where.where("id", 1));

        assertThat(sailors.count()).isZero();
    }

    @Test
    void typesOfWordsAreForDatabasesThatHaveThem() {
        if (enumTypes) {
            tables.createEnum("mood", List.of("calm", "rough"));
            assertThat(tables.showAllEnums()).containsEntry("mood", List.of("calm", "rough"));
            tables.dropEnum("mood");
            assertThat(tables.showAllEnums()).isEmpty();
            assertThatThrownBy(() -> tables.createEnum("mood", List.of())).hasMessageContaining("no words");
        } else {
            assertThat(tables.showAllEnums()).isEmpty();
            assertThatThrownBy(() -> tables.createEnum("mood", List.of("calm")))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("the words belong to their column");
        }
    }

    @Test
    void databasesAreMadeOnServers() {
        if (manyDatabases) {
            tables.dropDatabase("raw_harbour_test");
            tables.createDatabase("raw_harbour_test");
            tables.dropDatabase("raw_harbour_test");
            assertThatThrownBy(() -> sequelize.useTransaction(tx -> tables.createDatabase("raw_harbour_test")))
                    .hasMessageContaining("cannot be part of a transaction");
        } else {
            assertThatThrownBy(() -> tables.createDatabase("raw_harbour_test"))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("the URL names the only one");
        }
    }
}
