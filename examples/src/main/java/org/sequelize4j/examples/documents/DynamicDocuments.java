package org.sequelize4j.examples.documents;

import java.util.List;

/** The contents of the documents, on the dynamic face. */
public final class DynamicDocuments {
    private DynamicDocuments() {}

    /** All topics, in the order of the documents. */
    public static List<Topic> topics() {
        return List.of(
                Topic.of(
                        "Using the hasOne() association method",
                        new Snippet("sync with alter adds the key to a table that exists", HasOneTutorial::alter),
                        new Snippet("a raw query joins the two tables", HasOneTutorial::rawJoin),
                        new Snippet("the include option does, too", HasOneTutorial::include),
                        new Snippet("all options of the foreign key", HasOneTutorial::customised),
                        new Snippet("a unique index refuses the second task", HasOneTutorial::unique)),
                Topic.of(
                        "One-to-one example: customers and addresses",
                        new Snippet("belongsTo and hasOne", CustomersAndAddresses::eitherWay),
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
                Topic.of(
                        "The four associations",
                        new Snippet("A.hasOne(B): the key in B", FourAssociations::hasOne),
                        new Snippet("A.belongsTo(B): the key in A", FourAssociations::belongsTo),
                        new Snippet("A.hasMany(B): the key in B", FourAssociations::hasMany),
                        new Snippet("A.belongsToMany(B): both keys in C", FourAssociations::belongsToMany)),
                Topic.of(
                        "One-to-one relationships",
                        new Snippet("Foo.hasOne(Bar) and Bar.belongsTo(Foo)", OneToOne::pair),
                        new Snippet("onDelete and onUpdate", OneToOne::rules),
                        new Snippet("a mandatory foreign key", OneToOne::mandatory)),
                Topic.of(
                        "Customizing the foreign key",
                        new Snippet("option 1: named by the hasOne", CustomForeignKeys::option1),
                        new Snippet("option 2: defined by the hasOne", CustomForeignKeys::option2),
                        new Snippet("option 3: named by the belongsTo", CustomForeignKeys::option3),
                        new Snippet("option 4: defined by the belongsTo", CustomForeignKeys::option4),
                        new Snippet("option 1 with the belongsTo first", CustomForeignKeys::otherOrder),
                        new Snippet("option 3 with the belongsTo first", CustomForeignKeys::otherOrderOfBelongsTo),
                        new Snippet("a UUID", CustomForeignKeys::uuid)),
                Topic.of(
                        "One-to-many relationships",
                        new Snippet("Team.hasMany(Player) and Player.belongsTo(Team)", OneToMany::pair),
                        new Snippet("the key named clubId", OneToMany::clubId),
                        new Snippet("the key named clubId, and mandatory", OneToMany::mandatoryClubId)),
                Topic.of(
                        "Many-to-many relationships",
                        new Snippet("through a name", ManyToMany::throughString),
                        new Snippet("through a model", ManyToMany::throughModel),
                        new Snippet("a name for the unique key", ManyToMany::uniqueKey),
                        new Snippet("no unique key", ManyToMany::notUnique)),
                Topic.of(
                        "Eager loading and lazy loading",
                        new Snippet("lazy: two queries", EagerAndLazyLoading::lazy),
                        new Snippet("eager: the ship comes along", EagerAndLazyLoading::eager),
                        new Snippet("eager by a unique key: one query", EagerAndLazyLoading::eagerByUniqueKey),
                        new Snippet("create with a foreign key", EagerAndLazyLoading::createWithForeignKey),
                        new Snippet("save ignores children", EagerAndLazyLoading::saveIgnoresChildren)),
                Topic.of(
                        "Association aliases and custom foreign keys",
                        new Snippet("the default setup", Aliases::byDefault),
                        new Snippet("a foreign key", Aliases::foreignKey),
                        new Snippet("an alias", Aliases::alias),
                        new Snippet("both", Aliases::both),
                        new Snippet("a mail has a sender and a receiver", Aliases::senderAndReceiver)),
                Topic.of(
                        "Relation methods",
                        new Snippet("Foo.hasOne(Bar)", RelationMethodsOneToOne::hasOne),
                        new Snippet("Foo.belongsTo(Bar)", RelationMethodsOneToOne::belongsTo),
                        new Snippet("Foo.hasMany(Bar)", RelationMethodsToMany::hasMany),
                        new Snippet("Foo.belongsToMany(Bar)", RelationMethodsToMany::belongsToMany),
                        new Snippet("the getter with a condition", RelationMethodOptions::easyTasks),
                        new Snippet("the getter with attributes", RelationMethodOptions::taskTitles),
                        new Snippet("the names for hypotheses", RelationMethodNames::hypotheses),
                        new Snippet("the names for people", RelationMethodNames::people),
                        new Snippet("the names for an alias", RelationMethodNames::author)),
                Topic.of(
                        "Why associations are defined in pairs",
                        new Snippet("one half", WhyPairs::oneHalf),
                        new Snippet("both halves", WhyPairs::bothHalves)),
                Topic.of(
                        "Several associations between the same models",
                        new Snippet("the keys of a game", SeveralAssociations::keys),
                        new Snippet("a game with both teams", SeveralAssociations::game)),
                Topic.of(
                        "Associations that reference another field",
                        new Snippet("belongsTo with a target key", OtherKeys::targetKey),
                        new Snippet("hasOne and hasMany with a source key", OtherKeys::sourceKey),
                        new Snippet("a field that is not unique", OtherKeys::notUnique),
                        new Snippet("foo_bar with fooId and barId", OtherKeysOfJunctions::primaryKeys),
                        new Snippet("foo_bar with fooId and barTitle", OtherKeysOfJunctions::targetKey),
                        new Snippet("foo_bar with fooName and barId", OtherKeysOfJunctions::sourceKey),
                        new Snippet("foo_bar with fooName and barTitle", OtherKeysOfJunctions::bothKeys)));
    }
}
