package org.sequelize4j.behaviour.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequelize4j.ColumnInfo;
import org.sequelize4j.ConstraintInfo;
import org.sequelize4j.Expression;
import org.sequelize4j.OnDelete;
import org.sequelize4j.QueryInterface;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Sort;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.UnknownConstraintException;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

@DatabaseTest
class QueryInterfaceTest {
    private final Sequelize sequelize;
    private final QueryInterface tables;

    QueryInterfaceTest(TestDatabase database) {
        sequelize = Sequelize.connect(database.url());
        tables = sequelize.queryInterface();
    }

    @BeforeEach
    void create() {
        tables.createTable(
                "Qs",
                t -> t.column("id", INTEGER, c -> c.primaryKey().autoIncrement())
                        .column("a", STRING));
        tables.createTable(
                "Rs",
                t -> t.column("id", INTEGER, c -> c.primaryKey().autoIncrement())
                        .column("x", INTEGER));
        tables.bulkInsert("Qs", List.of(Map.of("a", "one"), Map.of("a", "two")));
    }

    @Test
    void aNameIsQuotedForSqlOfOnesOwn() {
        assertThat(sequelize
                        .query("SELECT " + tables.quoteIdentifier("a") + " FROM " + tables.quoteIdentifier("Qs"))
                        .rows())
                .extracting(row -> row.get("a"))
                .containsExactlyInAnyOrder("one", "two");
    }

    @AfterEach
    void close() {
        sequelize.close();
    }

    private List<Object> values(String table, String column) {
        return tables.select(table, q -> q.attributes("id", column).orderBy("id")).stream()
                .map(row -> row.get(column))
                .toList();
    }

    @Test
    void columnsAreAddedRenamedChangedAndRemoved() {
        tables.addColumn("Qs", "n", INTEGER, c -> c.defaultValue(3));
        tables.renameColumn("Qs", "a", "aa");
        tables.changeColumn("Qs", "aa", STRING(20), c -> c.allowNull(false).defaultValue("none"));

        Map<String, ColumnInfo> columns = tables.describeTable("Qs");
        assertThat(columns).containsOnlyKeys("id", "aa", "n");
        assertThat(columns.get("id").primaryKey()).isTrue();
        assertThat(columns.get("id").autoIncrement()).isTrue();
        assertThat(columns.get("aa").type()).containsPattern("CHAR.*20");
        assertThat(columns.get("aa").allowNull()).isFalse();
        assertThat(columns.get("aa").defaultValue()).isEqualTo("none");
        assertThat(columns.get("n").defaultValue()).isEqualTo("3");
        assertThat(values("Qs", "n"))
                .hasSize(2)
                .allSatisfy(value -> assertThat(value).hasToString("3"));
        assertThat(values("Qs", "aa")).containsExactly("one", "two");

        tables.removeColumn("Qs", "n");
        assertThat(tables.describeTable("Qs")).containsOnlyKeys("id", "aa");
        tables.insert("Qs", Map.of("aa", "three"));
        assertThat(values("Qs", "id")).hasSize(3);
    }

    @Test
    void tablesAreListedRenamedAndDropped() {
        assertThat(tables.showAllTables()).contains("Qs", "Rs");
        assertThat(tables.tableExists("Qs")).isTrue();
        tables.renameTable("Qs", "Q2s");
        assertThat(tables.tableExists("Qs")).isFalse();
        assertThat(values("Q2s", "a")).containsExactly("one", "two");
        tables.dropTable("Q2s");
        tables.dropTable("Q2s");
        tables.dropAllTables();
        assertThat(tables.showAllTables()).isEmpty();
    }

    @Test
    void foreignKeysComeWithColumnsAndAlone() {
        tables.addColumn(
                "Rs",
                "qId",
                INTEGER,
                c -> c.references("Qs", "id").onDelete(OnDelete.CASCADE).onUpdate(OnDelete.CASCADE));
        tables.addColumn("Rs", "other", INTEGER);
        tables.addConstraint(
                "Rs",
                c -> c.foreignKey("other")
                        .references("Qs", "id")
                        .onDelete(OnDelete.SET_NULL)
                        .name("rs_other"));
        assertThat(tables.getForeignKeyReferencesForTable("Rs"))
                .extracting(ConstraintInfo::columns, ConstraintInfo::referencedTable, ConstraintInfo::onDelete)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(List.of("qId"), "Qs", OnDelete.CASCADE),
                        org.assertj.core.groups.Tuple.tuple(List.of("other"), "Qs", OnDelete.SET_NULL));

        tables.bulkInsert("Rs", List.of(Map.of("qId", 1, "other", 2), Map.of("qId", 2, "other", 1)));
        tables.bulkDelete("Qs", w -> w.where("a", "one"));
        assertThat(values("Rs", "qId")).singleElement().hasToString("2");
        tables.removeConstraint("Rs", "rs_other");
        assertThat(tables.getForeignKeyReferencesForTable("Rs")).hasSize(1);
        tables.removeColumn("Rs", "qId");
        assertThat(tables.getForeignKeyReferencesForTable("Rs")).isEmpty();
    }

    @Test
    void uniqueKeysAndChecksAreAddedAndRemovedByName() {
        tables.addConstraint("Rs", c -> c.unique("x").name("x_uq"));
        tables.insert("Rs", Map.of("x", 7));
        assertThatThrownBy(() -> tables.insert("Rs", Map.of("x", 7))).isInstanceOf(UniqueConstraintException.class);
        tables.removeConstraint("Rs", "x_uq");
        tables.insert("Rs", Map.of("x", 7));

        tables.addConstraint(
                "Qs",
                c -> c.check(w -> w.where("a").ne("bad").where("a").notLike("worse%"))
                        .name("no_bad"));
        assertThatThrownBy(() -> tables.insert("Qs", Map.of("a", "bad"))).hasMessageContaining("no_bad");
        assertThat(tables.showConstraint("Qs")).extracting(ConstraintInfo::name).contains("no_bad");
        tables.removeConstraint("Qs", "no_bad");
        tables.insert("Qs", Map.of("a", "bad"));
        assertThat(values("Qs", "a")).containsExactly("one", "two", "bad");
        assertThatThrownBy(() -> tables.removeConstraint("Qs", "no_bat"))
                .isInstanceOf(UnknownConstraintException.class)
                .hasMessageContaining("has no constraint \"no_bat\"");
    }

    @Test
    void aConstraintNeedsColumns() {
        assertThatThrownBy(() -> tables.addConstraint("Qs", c -> c.unique()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("was given no columns");
    }

    @Test
    void theDatabaseComputesWhatAnUpdateSets() {
        tables.bulkInsert("Rs", List.of(Map.of("x", 1), Map.of("x", 5)));
        assertThat(tables.bulkUpdate("Rs", Map.of("x", Expression.literal("x + 1")), w -> w.where("x", 5)))
                .isEqualTo(1);
        assertThat(values("Rs", "x")).containsExactly(1L, 6L);
    }

    @Test
    void wordsOfAnEnumAreDescribedAsTheyAre() {
        tables.createTable(
                "Es", t -> t.column("id", INTEGER, c -> c.primaryKey()).column("mood", ENUM("calm", "Wild")));
        ColumnInfo mood = tables.describeTable("Es").get("mood");
        assertThat(mood.type()).doesNotContain("CALM", "WILD", "MOOD");
    }

    @Test
    void defaultsAreConstraintsToo() {
        tables.addConstraint("Qs", c -> c.defaultValue("a", "it's"));
        tables.addColumn("Qs", "flag", BOOLEAN);
        tables.insert("Qs", Map.of("flag", true));
        assertThat(values("Qs", "a")).containsExactly("one", "two", "it's");
        assertThat(tables.describeTable("Qs").get("a").defaultValue()).isEqualTo("it's");
    }

    @Test
    void indexesAreAddedShownAndRemoved() {
        tables.addIndex("Qs", List.of("a", "id"), i -> i.order("id", Sort.DESC));
        tables.addIndex("Qs", List.of("a"), i -> i.unique().name("a_once"));
        assertThat(tables.showIndex("Qs"))
                .anySatisfy(index -> assertThat(index.name()).isEqualTo("qs_a_id"))
                .anySatisfy(index -> {
                    assertThat(index.name()).isEqualTo("a_once");
                    assertThat(index.unique()).isTrue();
                    assertThat(index.columns()).containsExactly("a");
                });
        tables.removeIndex("Qs", List.of("a", "id"));
        tables.removeIndex("Qs", "a_once");
        assertThat(tables.showIndex("Qs")).noneMatch(index -> index.columns().contains("a"));
        assertThatThrownBy(() -> tables.removeIndex("Qs", "a_onze")).hasMessageContaining("has no index \"a_onze\"");
    }

    @Test
    void rowsAreChangedInTheTypesOfTheirColumns() {
        assertThat(tables.bulkUpdate("Qs", Map.of("a", "new"), w -> w.where("a").startsWith("o")))
                .isEqualTo(1);
        tables.insert("Rs", Map.of("x", "5"));
        assertThat(tables.increment("Rs", "x", 2, w -> w.where("x", 5))).isEqualTo(1);
        assertThat(values("Rs", "x")).singleElement().hasToString("7");
        assertThat(values("Qs", "a")).containsExactly("new", "two");
        assertThat(tables.bulkDelete("Qs", all -> {})).isEqualTo(2);
    }

    @Test
    void namesThatAreNotThereAreRefused() {
        assertThatThrownBy(() -> tables.describeTable("Qz"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("There is no table \"Qz\" in the database; there are Qs, Rs.");
        assertThatThrownBy(() -> tables.removeColumn("Qs", "b")).hasMessageContaining("has no column \"b\"");
        assertThatThrownBy(() -> tables.addColumn("Qs", "a", STRING)).hasMessageContaining("already");
        assertThatThrownBy(() -> tables.insert("Qs", Map.of("b", 1)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("\"b\"");
        assertThatThrownBy(() -> tables.addConstraint("Qs", c -> c.name("x")))
                .hasMessageContaining("was not told which constraint");
    }
}
