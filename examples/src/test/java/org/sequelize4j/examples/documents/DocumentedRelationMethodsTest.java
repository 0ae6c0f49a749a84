package org.sequelize4j.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What the documents promise of the relation methods, step by step. */
@DatabaseTest
class DocumentedRelationMethodsTest {
    private final TestDatabase database;

    DocumentedRelationMethodsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void theBarThatIsCreatedLastIsTheOne() {
        Snippets.run(
                database,
                RelationMethodsOneToOne::hasOne,
                seen -> assertThat(seen).containsExactly(null, "some-bar", "yet-another-bar", null));
        Snippets.run(
                database,
                RelationMethodsOneToOne::belongsTo,
                seen -> assertThat(seen).containsExactly(null, "some-bar", "yet-another-bar", null));
    }

    @Test
    void countsFollowWhatIsAddedAndRemoved() {
        Object[] documented = {List.of(), 0L, false, 2L, 2L, true, 1L, 2L, 0L};
        Snippets.run(
                database,
                RelationMethodsToMany::hasMany,
                seen -> assertThat(seen).containsExactly(documented));
        Snippets.run(
                database,
                RelationMethodsToMany::belongsToMany,
                seen -> assertThat(seen).containsExactly(documented));
    }

    @Test
    void theGetterTakesConditionsAndAttributes() {
        Snippets.run(
                database,
                RelationMethodOptions::easyTasks,
                tasks -> assertThat(tasks).extracting(task -> task.get("title")).containsExactly("paint the fence"));
        Snippets.run(
                database,
                RelationMethodOptions::taskTitles,
                titles -> assertThat(titles).containsExactly("paint the fence", "dig a pond"));
    }

    @Test
    void namesFollowTheModelOrItsAlias() {
        Snippets.run(
                database,
                RelationMethodNames::hypotheses,
                names -> assertThat(names)
                        .contains(
                                "getHypotheses",
                                "countHypotheses",
                                "addHypothesis",
                                "removeHypotheses",
                                "createHypothesis"));
        Snippets.run(
                database,
                RelationMethodNames::people,
                names -> assertThat(names).contains("getPeople", "hasPerson", "hasPeople", "setPeople", "addPeople"));
        Snippets.run(
                database,
                RelationMethodNames::author,
                names -> assertThat(names).containsExactlyInAnyOrder("getAuthor", "setAuthor", "createAuthor"));
    }
}
