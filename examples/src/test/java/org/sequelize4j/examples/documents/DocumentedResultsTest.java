package org.sequelize4j.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What the documents promise of their snippets, on the dynamic face. */
@DatabaseTest
class DocumentedResultsTest {
    private final TestDatabase database;

    DocumentedResultsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void usersAndTasksAreJoinedByHandAndByInclude() {
        Snippets.run(
                database,
                HasOneTutorial::rawJoin,
                rows -> assertThat(rows).containsExactly(Map.of("firstName", "Ann", "taskName", "paint the fence")));
        Snippets.run(
                database,
                HasOneTutorial::include,
                user -> assertThat(user.toMap())
                        .containsEntry("firstName", "Ann")
                        .containsEntry("Task", Map.of("id", 1, "taskName", "paint the fence", "UserId", 1)));
    }

    @Test
    void aUniqueIndexRefusesTheSecondTask() {
        Snippets.run(
                database, HasOneTutorial::unique, answer -> assertThat(answer).startsWith("UserId must be unique"));
    }

    @Test
    void aCustomerIsFetchedWithTheAddress() {
        Snippets.run(database, CustomersAndAddresses::saveAndFetch, customer -> {
            assertThat(customer.get("firstname")).isEqualTo("Jack");
            assertThat(customer.one("address").get().get("street")).isEqualTo("W NORMA ST");
            assertThat(customer.one("address").get().get("fk_customerid")).isEqualTo(customer.get("uuid"));
        });
    }

    @Test
    void aUserIsCreatedWithAStoryWhoseKeyIsFilledIn() {
        Snippets.run(
                database,
                UsersAndStories::createTogether,
                user -> assertThat(user.one("story").get().get("created_by")).isEqualTo(user.get("user_id")));
        Snippets.run(
                database,
                UsersAndStories::createSeparately,
                story -> assertThat(story.one("author").get().get("username")).isEqualTo("boris"));
    }

    @Test
    void usersAndStoriesAreReadFromBothSides() {
        Snippets.run(
                database,
                UsersAndStories::usersWithStory,
                users -> assertThat(users)
                        .singleElement()
                        .satisfies(user ->
                                assertThat(user.one("story").get().get("title")).isEqualTo("cheeki breeki cheburek")));
        Snippets.run(
                database,
                UsersAndStories::storiesWithAuthor,
                stories -> assertThat(stories)
                        .singleElement()
                        .satisfies(story -> assertThat(story.one("author").get().toMap())
                                .containsEntry("username", "boris")
                                .doesNotContainKey("password")));
    }

    @Test
    void eachKindPutsTheKeyWhereTheGuideSays() {
        Snippets.run(database, FourAssociations::hasOne, key -> assertThat(key).containsExactly("AId"));
        Snippets.run(
                database, FourAssociations::belongsTo, key -> assertThat(key).containsExactly("BId"));
        Snippets.run(database, FourAssociations::hasMany, key -> assertThat(key).containsExactly("AId"));
        Snippets.run(
                database,
                FourAssociations::belongsToMany,
                keys -> assertThat(keys).containsExactly("C", "AId", "BId"));
    }

    @Test
    void theShipComesLazilyAndEagerly() {
        List<Object> jackAndHisShip = List.of("Jack Sparrow", 9, "Black Pearl", 4);
        Snippets.run(
                database, EagerAndLazyLoading::lazy, seen -> assertThat(seen).isEqualTo(jackAndHisShip));
        Snippets.run(
                database, EagerAndLazyLoading::eager, seen -> assertThat(seen).isEqualTo(jackAndHisShip));
        Snippets.run(
                database,
                EagerAndLazyLoading::eagerByUniqueKey,
                seen -> assertThat(seen).isEqualTo(jackAndHisShip));
    }

    @Test
    void aForeignKeyIsARegularColumnAndSaveIgnoresChildren() {
        Snippets.run(
                database,
                EagerAndLazyLoading::createWithForeignKey,
                bar -> assertThat(bar.toMap()).containsEntry("name", "My Bar").containsEntry("fooId", 5));
        Snippets.run(database, EagerAndLazyLoading::saveIgnoresChildren, jack -> {
            assertThat(jack.get("skillLevel")).isEqualTo(10);
            assertThat(jack.one("ship").get().get("name")).isEqualTo("Black Pearl");
        });
    }

    @Test
    void withoutAnAliasTheModelIncludes() {
        String jack = "Jack Sparrow";
        Snippets.run(
                database,
                Aliases::byDefault,
                outcome -> assertThat(outcome).isEqualTo(new Aliases.Outcome("captainId", jack, jack, jack)));
        Snippets.run(
                database,
                Aliases::foreignKey,
                outcome -> assertThat(outcome).isEqualTo(new Aliases.Outcome("bossId", jack, jack, jack)));
    }

    @Test
    void withAnAliasOnlyTheAliasIncludes() {
        Snippets.run(database, Aliases::alias, outcome -> {
            assertThat(outcome.foreignKey()).isEqualTo("leaderId");
            assertThat(outcome.byModel()).startsWith("captain is associated to ship using an alias.");
            assertThat(outcome.byName()).isEqualTo("Jack Sparrow");
            assertThat(outcome.lazily()).isEqualTo("Jack Sparrow");
        });
        Snippets.run(database, Aliases::both, outcome -> {
            assertThat(outcome.foreignKey()).isEqualTo("bossId");
            assertThat(outcome.byModel()).startsWith("captain is associated to ship using an alias.");
            assertThat(outcome.byName()).isEqualTo("Jack Sparrow");
        });
        Snippets.run(
                database,
                Aliases::senderAndReceiver,
                people -> assertThat(people)
                        .extracting(person -> person.get("name"))
                        .containsExactly("Ann", "Bob"));
    }

    @Test
    void oneHalfIsAnErrorThatSaysSo() {
        Snippets.run(
                database, WhyPairs::oneHalf, answer -> assertThat(answer).startsWith("foo is not associated to bar!"));
        Snippets.run(database, WhyPairs::bothHalves, rows -> {
            assertThat(rows.get(0).one("bar").get().get("name")).isEqualTo("its-bar");
            assertThat(rows.get(1).one("foo").get().get("name")).isEqualTo("the-foo");
        });
    }

    @Test
    void aGameKnowsBothTeams() {
        Snippets.run(database, SeveralAssociations::game, game -> {
            assertThat(game.one("HomeTeam").get().get("name")).isEqualTo("Rovers");
            assertThat(game.one("AwayTeam").get().get("name")).isEqualTo("United");
        });
    }

    @Test
    void keysMayReferenceOtherUniqueFields() {
        Snippets.run(database, OtherKeys::targetKey, name -> assertThat(name).isEqualTo("Jack Sparrow"));
        Snippets.run(database, OtherKeys::sourceKey, rows -> {
            assertThat(rows.get(0).get("fooName")).isEqualTo("Foo's Name Here");
            assertThat(rows.get(1).get("barTitle")).isEqualTo("Bar's Title Here");
        });
        Snippets.run(
                database,
                OtherKeys::notUnique,
                answer -> assertThat(answer).contains("captain.name, which is neither the primary key nor unique"));
    }
}
