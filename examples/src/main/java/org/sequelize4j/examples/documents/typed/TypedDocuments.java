package org.sequelize4j.examples.documents.typed;

import java.util.List;
import org.sequelize4j.examples.documents.Snippet;
import org.sequelize4j.examples.documents.Topic;

/** The contents of the documents, on the typed face. */
public final class TypedDocuments {
    private TypedDocuments() {}

    /** All topics, in the order of the documents. */
    public static List<Topic> topics() {
        return List.of(
                Topic.of(
                        "Using the hasOne() association method",
                        new Snippet("sync with alter adds the key to a table that exists", HasOneTutorial::alter),
                        new Snippet("the include option", HasOneTutorial::include),
                        new Snippet("all options of the foreign key", HasOneTutorialOptions::customised),
                        new Snippet("a unique index refuses the second task", HasOneTutorialUnique::unique)),
                Topic.of(
                        "One-to-one example: customers and addresses",
                        new Snippet("foreignKey and targetKey", CustomersAndAddresses::customKeys),
                        new Snippet("save, then fetch", CustomersAndAddresses::saveAndFetch)),
                Topic.of(
                        "Tutorial: users and stories",
                        new Snippet("the tables", UsersAndStories::tables),
                        new Snippet("create a user with a story", UsersAndStories::createTogether),
                        new Snippet("create the story separately", UsersAndStories::createSeparately),
                        new Snippet("read the users and their stories", UsersAndStories::usersWithStory),
                        new Snippet(
                                "read the stories and their authors, without passwords",
                                UsersAndStories::storiesWithAuthor)),
                Topic.of("The four associations", new Snippet("the keys of the four", FourAssociations::foreignKeys)),
                Topic.of(
                        "One-to-one relationships",
                        new Snippet("One<Bar> bar() and One<Foo> foo()", OneToOne::pair),
                        new Snippet("onDelete and onUpdate", OneToOneRules::rules),
                        new Snippet("a mandatory foreign key", OneToOneMandatory::mandatory)),
                Topic.of(
                        "Customizing the foreign key",
                        new Snippet("option 1: named by the hasOne", KeyNamedByHasOne::option1),
                        new Snippet("option 2: defined by the hasOne", KeyDefinedByHasOne::option2),
                        new Snippet("option 3: named by the belongsTo", KeyNamedByBelongsTo::option3),
                        new Snippet("option 4: defined by the belongsTo", KeyDefinedByBelongsTo::option4),
                        new Snippet("a UUID", KeyOfUuid::uuid)),
                Topic.of(
                        "One-to-many relationships",
                        new Snippet("Many<Player> players() and One<Team> team()", OneToMany::pair),
                        new Snippet("the key named clubId, and mandatory", OneToManyClub::mandatoryClubId)),
                Topic.of(
                        "Many-to-many relationships",
                        new Snippet("through a name", ManyToMany::throughString),
                        new Snippet("through a model", ManyToManyModel::throughModel),
                        new Snippet("a name for the unique key", ManyToManyUniqueKey::uniqueKey),
                        new Snippet("no unique key", ManyToManyNotUnique::notUnique)),
                Topic.of(
                        "Eager loading and lazy loading",
                        new Snippet("lazy: two queries", EagerAndLazyLoading::lazy),
                        new Snippet("eager: the ship comes along", EagerAndLazyLoading::eager),
                        new Snippet("create with what it belongs to", EagerAndLazyLoading::createForCaptain),
                        new Snippet("save ignores children", EagerAndLazyLoading::saveIgnoresChildren)),
                Topic.of(
                        "Association aliases and custom foreign keys",
                        new Snippet("the keys of three associations", Aliases::foreignKeys),
                        new Snippet("eager and lazy", Aliases::captains),
                        new Snippet("a mail has a sender and a receiver", Aliases::senderAndReceiver)),
                Topic.of(
                        "Relation methods",
                        new Snippet("hasOne, with the handle", RelationMethodsOneToOne::handle),
                        new Snippet("hasOne, with the documented names", RelationMethodsOneToOne::documentedNames),
                        new Snippet("belongsTo", RelationMethodsOneToOne::belongsTo),
                        new Snippet("hasMany", RelationMethodsToMany::hasMany),
                        new Snippet("belongsToMany", RelationMethodsToMany::belongsToMany),
                        new Snippet("the getter with a condition", RelationMethodOptions::easyTasks),
                        new Snippet("the getter into records", RelationMethodOptions::taskTitles)),
                Topic.of(
                        "Why associations are defined in pairs",
                        new Snippet("one half", WhyPairsOneHalf::oneHalf),
                        new Snippet("both halves", WhyPairs::bothHalves)),
                Topic.of(
                        "Several associations between the same models",
                        new Snippet("the keys of a game", SeveralAssociations::keys),
                        new Snippet("a game with both teams", SeveralAssociations::game)),
                Topic.of(
                        "Associations that reference another field",
                        new Snippet("belongsTo with a target key", OtherKeys::targetKey),
                        new Snippet("hasOne and hasMany with a source key", OtherKeys::sourceKey),
                        new Snippet("four junctions", OtherKeysOfJunctions::junctions)));
    }
}
