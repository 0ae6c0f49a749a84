package org.sequelize4j.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.Engine;
import org.sequelize4j.testing.TestDatabase;

/** The junction tables of the documents. */
@DatabaseTest
class DocumentedJunctionsTest {
    private final TestDatabase database;

    DocumentedJunctionsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void aNameBecomesAJunctionAsPrinted() {
        isPrinted(ManyToMany::throughString, """
                CREATE TABLE IF NOT EXISTS "ActorMovies" (
                  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                  "MovieId" INTEGER REFERENCES "Movies" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
                  "ActorId" INTEGER REFERENCES "Actors" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
                  PRIMARY KEY ("MovieId","ActorId")
                );""");
    }

    @Test
    void onTheTypedFaceItsKeysAreNamedAfterTheMethods() {
        isPrinted(org.sequelize4j.examples.documents.typed.ManyToMany::throughString, """
                CREATE TABLE IF NOT EXISTS "ActorMovies" (
                  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                  "movieId" INTEGER REFERENCES "Movies" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
                  "actorId" INTEGER REFERENCES "Actors" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
                  PRIMARY KEY ("movieId","actorId")
                );""");
    }

    @Test
    void aModelOfOnesOwnCascadesAndHasNoSecondUniqueKey() {
        isPrinted(ManyToMany::throughModel, """
                CREATE TABLE IF NOT EXISTS "ActorMovies" (
                  "MovieId" INTEGER REFERENCES "Movies" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
                  "ActorId" INTEGER REFERENCES "Actors" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
                  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                  PRIMARY KEY ("MovieId","ActorId")
                );""");
    }

    @Test
    void soDoesAnInterfaceOfOnesOwn() {
        isPrinted(org.sequelize4j.examples.documents.typed.ManyToManyModel::throughModel, """
                CREATE TABLE IF NOT EXISTS "ActorMovies" (
                  "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                  "updatedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                  "MovieId" INTEGER REFERENCES "Movies" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
                  "ActorId" INTEGER REFERENCES "Actors" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
                  PRIMARY KEY ("MovieId","ActorId")
                );""");
    }

    @Test
    void theUniqueKeyHasTheNameThatIsGiven() {
        Snippets.tables(
                database,
                ManyToMany::uniqueKey,
                tables -> assertThat(tables.table("UserProjects"))
                        .contains("CONSTRAINT \"my_custom_unique\" UNIQUE (\"ProjectId\", \"UserId\")"));
        Snippets.tables(
                database,
                org.sequelize4j.examples.documents.typed.ManyToManyUniqueKey::uniqueKey,
                tables -> assertThat(tables.table("UserProjects"))
                        .contains("CONSTRAINT \"my_custom_unique\" UNIQUE (\"projectId\", \"userId\")"));
    }

    @Test
    void withoutAUniqueKeyALinkHasAnIdOfItsOwn() {
        Snippets.tables(
                database,
                ManyToMany::notUnique,
                tables -> assertThat(tables.table("UserProjects"))
                        .contains("(\"id\" ")
                        .doesNotContain("UNIQUE", "PRIMARY KEY (\"ProjectId\""));
        Snippets.tables(
                database,
                org.sequelize4j.examples.documents.typed.ManyToManyNotUnique::notUnique,
                tables -> assertThat(tables.table("UserProjects"))
                        .contains("(\"id\" ")
                        .doesNotContain("UNIQUE", "PRIMARY KEY (\"projectId\""));
    }

    @Test
    void theKeysOfAJunctionFollowWhatTheyReference() {
        hasKeys(OtherKeysOfJunctions::primaryKeys, "fooId", "barId");
        hasKeys(OtherKeysOfJunctions::targetKey, "fooId", "barTitle");
        hasKeys(OtherKeysOfJunctions::sourceKey, "fooName", "barId");
        hasKeys(OtherKeysOfJunctions::bothKeys, "fooName", "barTitle");
    }

    @Test
    void onTheTypedFaceFourJunctionsStandSideBySide() {
        Snippets.tables(database, org.sequelize4j.examples.documents.typed.OtherKeysOfJunctions::junctions, tables -> {
            assertThat(tables.table("foo_bar")).contains("PRIMARY KEY (\"fooId\",\"barId\")");
            assertThat(tables.table("foo_bar_titles")).contains("PRIMARY KEY (\"fooId\",\"barTitle\")");
            assertThat(tables.table("foo_names_bar")).contains("PRIMARY KEY (\"fooName\",\"barId\")");
            assertThat(tables.table("foo_names_bar_titles")).contains("PRIMARY KEY (\"fooName\",\"barTitle\")");
        });
    }

    private void hasKeys(Function<Sequelize, Statements> snippet, String foreignKey, String otherKey) {
        Snippets.tables(
                database,
                snippet,
                tables -> assertThat(tables.table("foo_bar"))
                        .contains("\"" + foreignKey + "\" ", "\"" + otherKey + "\" ")
                        .contains("PRIMARY KEY (\"" + foreignKey + "\",\"" + otherKey + "\")"));
    }

    private void isPrinted(Function<Sequelize, Statements> snippet, String document) {
        // SQLite has no time zones, and takes nulls in a primary key unless they are forbidden.
        String printed = database.engine() == Engine.SQLITE
                ? document.replace("TIMESTAMP WITH TIME ZONE", "DATETIME")
                        .replace("INTEGER REFERENCES", "INTEGER NOT NULL REFERENCES")
                : document;
        Snippets.tables(
                database,
                snippet,
                tables -> assertThat(Printed.withoutBlanks(tables.table("ActorMovies")))
                        .matches(Printed.sql(printed)));
    }
}
