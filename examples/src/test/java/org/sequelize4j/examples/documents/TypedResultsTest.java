package org.sequelize4j.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.examples.documents.typed.Aliases;
import org.sequelize4j.examples.documents.typed.CustomersAndAddresses;
import org.sequelize4j.examples.documents.typed.EagerAndLazyLoading;
import org.sequelize4j.examples.documents.typed.FourAssociations;
import org.sequelize4j.examples.documents.typed.HasOneTutorial;
import org.sequelize4j.examples.documents.typed.HasOneTutorialUnique;
import org.sequelize4j.examples.documents.typed.OtherKeys;
import org.sequelize4j.examples.documents.typed.RelationMethodOptions;
import org.sequelize4j.examples.documents.typed.RelationMethodsOneToOne;
import org.sequelize4j.examples.documents.typed.RelationMethodsToMany;
import org.sequelize4j.examples.documents.typed.SeveralAssociations;
import org.sequelize4j.examples.documents.typed.UsersAndStories;
import org.sequelize4j.examples.documents.typed.WhyPairs;
import org.sequelize4j.examples.documents.typed.WhyPairsOneHalf;
import org.sequelize4j.testing.DatabaseTest;
import org.sequelize4j.testing.TestDatabase;

/** What the documents promise of their snippets, on the typed face. */
@DatabaseTest
class TypedResultsTest {
    private final TestDatabase database;

    TypedResultsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void aUserComesWithTheTaskAndASecondTaskIsRefused() {
        Snippets.run(
                database,
                HasOneTutorial::include,
                user -> assertThat(user.task().get().taskName()).isEqualTo("paint the fence"));
        Snippets.run(
                database,
                HasOneTutorialUnique::unique,
                answer -> assertThat(answer).startsWith("UserId must be unique"));
    }

    @Test
    void aCustomerIsFetchedWithTheAddress() {
        Snippets.run(database, CustomersAndAddresses::saveAndFetch, customer -> {
            assertThat(customer.firstname()).isEqualTo("Jack");
            assertThat(customer.address().get().street()).isEqualTo("W NORMA ST");
            assertThat(customer.address().get().customer().key()).isEqualTo(customer.uuid());
        });
    }

    @Test
    void usersAndStoriesAreCreatedAndReadFromBothSides() {
        Snippets.run(
                database,
                UsersAndStories::createTogether,
                user -> assertThat(user.story().get().author().get()).isEqualTo(user));
        Snippets.run(
                database,
                UsersAndStories::createSeparately,
                story -> assertThat(story.author().get().username()).isEqualTo("boris"));
        Snippets.run(
                database,
                UsersAndStories::usersWithStory,
                users -> assertThat(users)
                        .extracting(user -> user.story().get().title())
                        .containsExactly("cheeki breeki cheburek"));
        Snippets.run(
                database,
                UsersAndStories::storiesWithAuthor,
                stories -> assertThat(stories)
                        .singleElement()
                        .satisfies(story -> assertThat(story.author().get().toMap())
                                .containsEntry("username", "boris")
                                .doesNotContainKey("password")));
    }

    @Test
    void eachKindPutsTheKeyWhereTheGuideSays() {
        Snippets.run(
                database,
                FourAssociations::foreignKeys,
                keys -> assertThat(keys).containsExactly("aId", "dId", "aId", "aId", "fId"));
    }

    @Test
    void theShipComesLazilyAndEagerly() {
        List<Object> jackAndHisShip = List.of("Jack Sparrow", 9, "Black Pearl", 4);
        Snippets.run(
                database, EagerAndLazyLoading::lazy, seen -> assertThat(seen).isEqualTo(jackAndHisShip));
        Snippets.run(
                database, EagerAndLazyLoading::eager, seen -> assertThat(seen).isEqualTo(jackAndHisShip));
    }

    @Test
    void aShipIsCreatedForItsCaptainAndSaveIgnoresChildren() {
        Snippets.run(
                database,
                EagerAndLazyLoading::createForCaptain,
                ship -> assertThat(ship.captain().get().name()).isEqualTo("Anne"));
        Snippets.run(database, EagerAndLazyLoading::saveIgnoresChildren, jack -> {
            assertThat(jack.skillLevel()).isEqualTo(10);
            assertThat(jack.ship().get().name()).isEqualTo("Black Pearl");
        });
    }

    @Test
    void theMethodIsTheAlias() {
        Snippets.run(
                database,
                Aliases::foreignKeys,
                keys -> assertThat(keys).containsExactly("captainId", "leaderId", "bossId"));
        Snippets.run(
                database,
                Aliases::captains,
                names -> assertThat(names).containsExactly("Jack Sparrow", "Jack Sparrow"));
        Snippets.run(
                database,
                Aliases::senderAndReceiver,
                people -> assertThat(people).extracting(Aliases.Person::name).containsExactly("Ann", "Bob"));
    }

    @Test
    void relationMethodsGiveWhatIsDocumented() {
        Snippets.run(
                database,
                RelationMethodsOneToOne::handle,
                seen -> assertThat(seen).containsExactly(null, "some-bar", "yet-another-bar", null));
        Snippets.run(
                database,
                RelationMethodsOneToOne::documentedNames,
                seen -> assertThat(seen).containsExactly(null, "some-bar", "yet-another-bar", null));
        Snippets.run(
                database,
                RelationMethodsOneToOne::belongsTo,
                seen -> assertThat(seen).containsExactly(null, "the-foo", null));
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
    void theGetterTakesConditionsAndShapes() {
        Snippets.run(
                database,
                RelationMethodOptions::easyTasks,
                tasks -> assertThat(tasks)
                        .extracting(RelationMethodOptions.Task::title)
                        .containsExactly("paint the fence"));
        Snippets.run(
                database,
                RelationMethodOptions::taskTitles,
                titles -> assertThat(titles).containsExactly("paint the fence", "dig a pond"));
    }

    @Test
    void pairsAreKnownFromBothSidesAndHalvesFromOne() {
        Snippets.run(
                database,
                WhyPairsOneHalf::oneHalf,
                answer -> assertThat(answer).startsWith("Foo is not associated to Bar!"));
        Snippets.run(database, WhyPairs::bothHalves, names -> assertThat(names).containsExactly("its-bar", "the-foo"));
        Snippets.run(database, SeveralAssociations::game, game -> {
            assertThat(game.homeTeam().get().name()).isEqualTo("Rovers");
            assertThat(game.awayTeam().get().name()).isEqualTo("United");
        });
    }

    @Test
    void keysMayReferenceOtherUniqueFields() {
        Snippets.run(database, OtherKeys::targetKey, name -> assertThat(name).isEqualTo("Jack Sparrow"));
        Snippets.run(
                database,
                OtherKeys::sourceKey,
                keys -> assertThat(keys).containsExactly("Foo's Name Here", "Bar's Title Here"));
    }
}
