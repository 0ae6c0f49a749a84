package org.sequelize4j.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** The tables of the snippets are those that the documents print, on both faces. */
@DatabaseTest
class DocumentedTablesTest {
    private final TestDatabase database;

    DocumentedTablesTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void aBarHasTheKeyOfItsFoo() {
        each(List.of(OneToOne::pair, org.sequelize4j.examples.documents.typed.OneToOne::pair), tables -> {
            isPrinted(tables.table("foos"), "CREATE TABLE IF NOT EXISTS \"foos\" ( /* ... */ );");
            isPrinted(tables.table("bars"), """
                            CREATE TABLE IF NOT EXISTS "bars" (
                              /* ... */
                              "fooId" INTEGER REFERENCES "foos" ("id") ON DELETE SET NULL ON UPDATE CASCADE
                              /* ... */
                            );""");
        });
    }

    @Test
    void theRulesAreThoseThatAreGiven() {
        each(
                List.of(OneToOne::rules, org.sequelize4j.examples.documents.typed.OneToOneRules::rules),
                tables -> isPrinted(tables.table("bars"), """
                        CREATE TABLE IF NOT EXISTS "bars" (
                          /* ... */
                          "fooId" INTEGER REFERENCES "foos" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
                          /* ... */
                        );"""));
    }

    @Test
    void aMandatoryKeyIsNotNullAndRestricts() {
        each(
                List.of(OneToOne::mandatory, org.sequelize4j.examples.documents.typed.OneToOneMandatory::mandatory),
                tables -> isPrinted(tables.table("bars"), """
                        CREATE TABLE IF NOT EXISTS "bars" (
                          /* ... */
                          "fooId" INTEGER NOT NULL REFERENCES "foos" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
                          /* ... */
                        );"""));
    }

    @Test
    void whicheverHalfNamesTheKeyThereIsOneColumn() {
        each(
                List.of(
                        CustomForeignKeys::option1,
                        CustomForeignKeys::option2,
                        CustomForeignKeys::option3,
                        CustomForeignKeys::option4,
                        CustomForeignKeys::otherOrder,
                        CustomForeignKeys::otherOrderOfBelongsTo,
                        org.sequelize4j.examples.documents.typed.KeyNamedByHasOne::option1,
                        org.sequelize4j.examples.documents.typed.KeyDefinedByHasOne::option2,
                        org.sequelize4j.examples.documents.typed.KeyNamedByBelongsTo::option3,
                        org.sequelize4j.examples.documents.typed.KeyDefinedByBelongsTo::option4),
                tables -> {
                    assertThat(tables.table("bars"))
                            .containsOnlyOnce("REFERENCES")
                            .doesNotContain("\"fooId\"");
                    isPrinted(tables.table("bars"), """
                            CREATE TABLE IF NOT EXISTS "bars" (
                              /* ... */
                              "myFooId" INTEGER REFERENCES "foos" ("id") ON DELETE SET NULL ON UPDATE CASCADE
                              /* ... */
                            );""");
                });
    }

    @Test
    void aUuidReferencesAUuid() {
        each(List.of(CustomForeignKeys::uuid, org.sequelize4j.examples.documents.typed.KeyOfUuid::uuid), tables -> {
            assertThat(tables.table("foos")).contains("\"id\" UUID");
            assertThat(tables.table("bars"))
                    .contains("\"fooId\" UUID REFERENCES \"foos\" (\"id\") ON DELETE SET NULL ON UPDATE CASCADE");
        });
    }

    @Test
    void aPlayerHasTheKeyOfItsTeam() {
        each(List.of(OneToMany::pair), tables -> {
            isPrinted(tables.table("Teams"), "CREATE TABLE IF NOT EXISTS \"Teams\" ( /* ... */ );");
            isPrinted(tables.table("Players"), """
                    CREATE TABLE IF NOT EXISTS "Players" (
                      /* ... */
                      "TeamId" INTEGER REFERENCES "Teams" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
                      /* ... */
                    );""");
        });
        each(
                List.of(org.sequelize4j.examples.documents.typed.OneToMany::pair),
                tables -> assertThat(tables.table("Players"))
                        .contains(
                                "\"teamId\" INTEGER REFERENCES \"Teams\" (\"id\") ON DELETE SET NULL ON UPDATE CASCADE"));
    }

    @Test
    void theKeyOfAClubIsOneColumnToo() {
        each(
                List.of(OneToMany::clubId),
                tables -> assertThat(tables.table("Players"))
                        .contains(
                                "\"clubId\" INTEGER REFERENCES \"Teams\" (\"id\") ON DELETE SET NULL ON UPDATE CASCADE")
                        .containsOnlyOnce("REFERENCES"));
        each(
                List.of(
                        OneToMany::mandatoryClubId,
                        org.sequelize4j.examples.documents.typed.OneToManyClub::mandatoryClubId),
                tables -> assertThat(tables.table("Players"))
                        .contains("\"clubId\" INTEGER NOT NULL REFERENCES \"Teams\" (\"id\") ON DELETE RESTRICT"
                                + " ON UPDATE RESTRICT")
                        .containsOnlyOnce("REFERENCES"));
    }

    @Test
    void aTaskGetsItsKeyByAlter() {
        each(
                List.of(HasOneTutorial::alter, org.sequelize4j.examples.documents.typed.HasOneTutorial::alter),
                statements -> assertThat(statements.sql())
                        .startsWith("ALTER TABLE \"Tasks\" ADD COLUMN \"UserId\" INTEGER REFERENCES \"Users\" (\"id\")"
                                + " ON DELETE SET NULL ON UPDATE CASCADE"));
    }

    @Test
    void withoutConstraintsThereIsAColumnAndNothingElse() {
        each(
                List.of(
                        HasOneTutorial::customised,
                        org.sequelize4j.examples.documents.typed.HasOneTutorialOptions::customised),
                tables -> assertThat(tables.table("Tasks"))
                        .contains("\"task_owner\" VARCHAR(255)")
                        .doesNotContain("REFERENCES", "task_user_fk", "RESTRICT"));
    }

    @Test
    void anAddressReferencesTheUuidOfItsCustomer() {
        each(
                List.of(CustomersAndAddresses::eitherWay),
                tables -> assertThat(tables.table("addresses"))
                        .contains("\"customerId\" INTEGER REFERENCES \"customers\" (\"id\")"));
        each(
                List.of(
                        CustomersAndAddresses::customKeys,
                        org.sequelize4j.examples.documents.typed.CustomersAndAddresses::customKeys),
                tables -> assertThat(tables.table("addresses"))
                        .contains("\"fk_customerid\" UUID REFERENCES \"customers\" (\"uuid\")")
                        .containsOnlyOnce("REFERENCES"));
    }

    @Test
    void aStoryReferencesWhoCreatedIt() {
        each(
                List.of(UsersAndStories::tables, org.sequelize4j.examples.documents.typed.UsersAndStories::tables),
                tables -> assertThat(tables.table("stories"))
                        .containsPattern("\"created_by\" INTEGER NOT NULL .*REFERENCES \"users\" \\(\"user_id\"\\)")
                        .containsOnlyOnce("REFERENCES"));
    }

    @Test
    void aGameHasTheKeysOfTwoTeams() {
        each(
                List.of(SeveralAssociations::keys, org.sequelize4j.examples.documents.typed.SeveralAssociations::keys),
                tables -> assertThat(tables.table("Games"))
                        .contains(
                                "\"homeTeamId\" INTEGER REFERENCES \"Teams\"",
                                "\"awayTeamId\" INTEGER REFERENCES \"Teams\"")
                        .doesNotContain("\"TeamId\""));
    }

    private void each(List<Function<Sequelize, Statements>> snippets, Consumer<Statements> check) {
        snippets.forEach(snippet -> Snippets.tables(database, snippet, check));
    }

    private void isPrinted(String statement, String document) {
        // SQLite declares the primary key with its column, so that nothing may follow the last one.
        String printed =
                database.engine() == Engine.SQLITE ? document.replace(",\n  /* ... */", "\n  /* ... */") : document;
        assertThat(Printed.withoutBlanks(statement)).matches(Printed.sql(printed));
    }
}
