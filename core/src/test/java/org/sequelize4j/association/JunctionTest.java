package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.error.AssociationException;

/** Many-to-many: junctions, their keys, and the associations that come with them. */
class JunctionTest {
    private static Declared movies() {
        return Declared.with(ModelDefaults.STANDARD, "Movie", "Actor")
                .belongsToMany("Movie", "Actor", a -> a.through("ActorMovies"))
                .belongsToMany("Actor", "Movie", a -> a.through("ActorMovies"));
    }

    @Test
    void aJunctionIsMadeFromAName() {
        Declared declared = movies();
        assertThat(declared.attributes("ActorMovies")).containsExactly("createdAt", "updatedAt", "MovieId", "ActorId");
        assertThat(declared.primaryKey("ActorMovies")).containsExactly("MovieId", "ActorId");
        assertThat(declared.keys("ActorMovies"))
                .containsExactly("MovieId -> Movies(id) CASCADE/CASCADE", "ActorId -> Actors(id) CASCADE/CASCADE");
        assertThat(declared.uniqueKeys("ActorMovies")).isEmpty();
        assertThat(declared.indexes("ActorMovies")).containsExactly("actor_movies__actor_id(ActorId) for the key");
        assertThat(declared.resolve("ActorMovies").table().name()).isEqualTo("ActorMovies");
    }

    @Test
    void aMadeJunctionNamesItsColumnsAsItsEndsDo() {
        Declared declared = Declared.with(ModelDefaults.STANDARD, "Actor")
                .model("Movie", m -> m.underscored(true).createdAt("madeAt"))
                .belongsToMany("Movie", "Actor", a -> a.through("ActorMovies"))
                .belongsToMany("Actor", "Movie", a -> a.through("ActorMovies"));

        assertThat(declared.resolve("ActorMovies").attributes())
                .extracting(Attribute::column)
                .containsExactlyInAnyOrder("movie_id", "actor_id", "created_at", "updated_at");
    }

    @Test
    void theHalvesOfAPairKnowEachOther() {
        AssociationDefinition actors = movies().association("Movie", "Actors");
        assertThat(actors.inverse()).isEqualTo("Movies");
        assertThat(actors.foreignKey()).containsExactly("MovieId");
        assertThat(actors.otherKey()).containsExactly("ActorId");
        assertThat(actors.through()).contains("ActorMovies");
    }

    @Test
    void anExplicitJunctionKeepsItsAttributesAndCascades() {
        Declared declared = Declared.with(ModelDefaults.STANDARD, "Movie", "Actor")
                .model(
                        "ActorMovies",
                        m -> m.attribute("MovieId", DataTypes.INTEGER, a -> a.references("Movie", "id"))
                                .attribute("ActorId", DataTypes.INTEGER, a -> a.references("Actors", "id")))
                .belongsToMany("Movie", "Actor", a -> a.through("ActorMovies"))
                .belongsToMany("Actor", "Movie", a -> a.through("ActorMovies"));
        assertThat(declared.attributes("ActorMovies")).containsExactly("MovieId", "ActorId", "createdAt", "updatedAt");
        assertThat(declared.keys("ActorMovies"))
                .containsExactly("MovieId -> Movies(id) CASCADE/CASCADE", "ActorId -> Actors(id) CASCADE/CASCADE");
        assertThat(declared.primaryKey("ActorMovies")).containsExactly("MovieId", "ActorId");
        assertThat(declared.uniqueKeys("ActorMovies")).isEmpty();
        assertThat(declared.resolve("ActorMovies").requireAttribute("MovieId").allowNull())
                .isFalse();
    }

    @Test
    void oneSideIsEnough() {
        Declared declared = Declared.models("Movie", "Actor")
                .belongsToMany("Movie", "Actor", a -> a.through("Cast").as("stars"));
        assertThat(declared.attributes("Cast")).contains("MovieId", "ActorId");
        assertThat(declared.association("Movie", "stars").inverse()).isNull();
    }

    @Test
    void theFourCasesOfSourceAndTargetKeys() {
        assertThat(fooBar(false, false)).containsExactly("fooId", "barId");
        assertThat(fooBar(false, true)).containsExactly("fooId", "barTitle");
        assertThat(fooBar(true, false)).containsExactly("fooName", "barId");
        assertThat(fooBar(true, true)).containsExactly("fooName", "barTitle");
    }

    private static Iterable<String> fooBar(boolean sourceKey, boolean targetKey) {
        return Declared.models()
                .model("foo", m -> m.attribute("name", DataTypes.TEXT, a -> a.unique()))
                .model("bar", m -> m.attribute("title", DataTypes.TEXT, a -> a.unique()))
                .belongsToMany("foo", "bar", a -> {
                    a.through("foo_bar");
                    if (sourceKey) {
                        a.sourceKey("name");
                    }
                    if (targetKey) {
                        a.targetKey("title");
                    }
                })
                .attributes("foo_bar");
    }

    @Test
    void aNameOnOneHalfIsTheOtherKeyOfTheOther() {
        Declared declared = Declared.models("Foo", "Bar")
                .belongsToMany("Foo", "Bar", a -> a.through("FooBar").foreignKey("foo_id"))
                .belongsToMany("Bar", "Foo", a -> a.through("FooBar").foreignKey("bar_id"));
        assertThat(declared.attributes("FooBar")).containsExactly("foo_id", "bar_id");
        assertThat(declared.association("Bar", "Foos").otherKey()).containsExactly("foo_id");
    }

    @Test
    void aSelfAssociationHasTwoKeysToOneModel() {
        Declared declared = Declared.models("Person")
                .belongsToMany(
                        "Person",
                        "Person",
                        a -> a.as("Children")
                                .foreignKey("ParentId")
                                .otherKey("ChildId")
                                .through("Family"))
                .belongsToMany(
                        "Person",
                        "Person",
                        a -> a.as("Parents")
                                .foreignKey("ChildId")
                                .otherKey("ParentId")
                                .through("Family"));
        assertThat(declared.attributes("Family")).containsExactly("ParentId", "ChildId");
        assertThat(declared.primaryKey("Family")).containsExactly("ParentId", "ChildId");
        assertThat(declared.association("Person", "Children").inverse()).isEqualTo("Parents");
        assertThat(declared.aliases("Family")).containsExactlyInAnyOrder("Parent", "Child");
    }

    @Test
    void aSelfAssociationNamesItsKeysAfterModelAndAlias() {
        assertThat(Declared.models("person")
                        .belongsToMany("person", "person", a -> a.as("friends").through("friendship"))
                        .attributes("friendship"))
                .containsExactly("personId", "friendId");
        assertThat(Declared.models("person")
                        .belongsToMany(
                                "person",
                                "person",
                                a -> a.as("children").through("family").inverse("parents"))
                        .belongsToMany("person", "person", a -> a.as("parents").through("family"))
                        .attributes("family"))
                .containsExactlyInAnyOrder("parentId", "childId");
    }

    @Test
    void twoHalvesOfASelfAssociationHaveToSayHowTheyBelongTogether() {
        assertThatThrownBy(Declared.models("person")
                        .belongsToMany("person", "person", a -> a.as("children").through("family"))
                        .belongsToMany("person", "person", a -> a.as("parents").through("family"))::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("inverse(\"parents\")");
    }

    @Test
    void aJunctionWithAKeyOfItsOwnGetsAUniqueKey() {
        Declared declared = Declared.models("User", "Profile")
                .model(
                        "Grant",
                        m -> m.attribute(
                                        "id",
                                        DataTypes.INTEGER,
                                        a -> a.primaryKey().autoIncrement())
                                .attribute("selfGranted", DataTypes.BOOLEAN))
                .belongsToMany("User", "Profile", a -> a.through("Grant"))
                .belongsToMany("Profile", "User", a -> a.through("Grant"));
        assertThat(declared.primaryKey("Grant")).containsExactly("id");
        assertThat(declared.uniqueKeys("Grant")).containsExactly("UserId,ProfileId");
        assertThat(declared.keys("Grant"))
                .containsExactly("UserId -> Users(id) CASCADE/CASCADE", "ProfileId -> Profiles(id) CASCADE/CASCADE");
    }

    @Test
    void theUniqueKeyHasTheNameThatWasGiven() {
        assertThat(Declared.models("Project", "User")
                        .belongsToMany(
                                "Project",
                                "User",
                                a -> a.through("UserProjects").uniqueKey("my_custom_unique"))
                        .uniqueKeys("UserProjects"))
                .containsExactly("my_custom_unique: ProjectId,UserId");
    }

    @Test
    void withoutAUniqueKeyAJunctionGetsAnId() {
        Declared declared = Declared.models("Project", "User")
                .belongsToMany("Project", "User", a -> a.through("UserProjects").unique(false));
        assertThat(declared.attributes("UserProjects")).containsExactly("id", "ProjectId", "UserId");
        assertThat(declared.uniqueKeys("UserProjects")).isEmpty();
        assertThat(((BelongsToMany) declared.association("Project", "Users")).unique())
                .isFalse();
    }

    @Test
    void theColumnsOfAThroughScopeArePartOfThePrimaryKey() {
        Declared declared = Declared.models("Image", "Video", "Tag")
                .model(
                        "ItemTag",
                        m -> m.attribute("taggableId", DataTypes.INTEGER)
                                .attribute("taggableType", DataTypes.STRING(20)))
                .belongsToMany(
                        "Image",
                        "Tag",
                        a -> a.through("ItemTag")
                                .throughScope(Map.of("taggableType", "image"))
                                .foreignKey("taggableId")
                                .constraints(false))
                .belongsToMany(
                        "Tag",
                        "Image",
                        a -> a.through("ItemTag").foreignKey("tagId").constraints(false))
                .belongsToMany(
                        "Video",
                        "Tag",
                        a -> a.through("ItemTag")
                                .throughScope(Map.of("taggableType", "video"))
                                .foreignKey("taggableId")
                                .constraints(false))
                .belongsToMany(
                        "Tag",
                        "Video",
                        a -> a.through("ItemTag").foreignKey("tagId").constraints(false));
        assertThat(declared.attributes("ItemTag")).containsExactly("taggableId", "taggableType", "tagId");
        assertThat(declared.primaryKey("ItemTag")).containsExactly("taggableId", "taggableType", "tagId");
        assertThat(declared.keys("ItemTag")).isEmpty();
        assertThat(declared.association("Tag", "Videos").otherKey()).containsExactly("taggableId");
        assertThat(declared.aliases("ItemTag")).containsExactly("Tag");
    }

    @Test
    void rulesOfAHalfAreForItsOwnKeyAndForTheOtherWhenNobodyElseSpeaks() {
        assertThat(Declared.models("P", "Q")
                        .belongsToMany(
                                "P",
                                "Q",
                                a -> a.through("PQ").onDelete(OnDelete.RESTRICT).onUpdate(OnDelete.NO_ACTION))
                        .belongsToMany("Q", "P", a -> a.through("PQ"))
                        .keys("PQ"))
                .containsExactly("PId -> Ps(id) RESTRICT/NO_ACTION", "QId -> Qs(id) RESTRICT/NO_ACTION");
        assertThat(Declared.models("P", "Q")
                        .belongsToMany("P", "Q", a -> a.through("PQ").onDelete(OnDelete.RESTRICT))
                        .belongsToMany("Q", "P", a -> a.through("PQ").onDelete(OnDelete.CASCADE))
                        .keys("PQ"))
                .containsExactly("PId -> Ps(id) RESTRICT/CASCADE", "QId -> Qs(id) CASCADE/CASCADE");
    }

    @Test
    void aJunctionHasAssociationsToBothEndsAndBack() {
        Declared declared = movies();
        assertThat(declared.aliases("ActorMovies")).containsExactly("Actor", "Movie");
        assertThat(declared.aliases("Movie")).containsExactly("Actors", "ActorMovies");
        assertThat(declared.association("Movie", "ActorMovies").inverse()).isEqualTo("Movie");
        assertThat(declared.association("ActorMovies", "Movie").foreignKey()).containsExactly("MovieId");
    }

    @Test
    void declaredAssociationsOfTheJunctionPairWithItsKeys() {
        Declared declared = movies().hasMany("Movie", "ActorMovies", a -> a.as("roles"))
                .belongsTo("ActorMovies", "Actor", a -> a.foreignKey("who"));
        assertThat(declared.attributes("ActorMovies")).containsExactly("createdAt", "updatedAt", "MovieId", "who");
        assertThat(declared.aliases("ActorMovies")).containsExactlyInAnyOrder("Actor", "Movie");
        assertThat(declared.aliases("Movie")).containsExactly("Actors", "roles");
        assertThat(declared.association("Movie", "Actors").otherKey()).containsExactly("who");
    }

    @Test
    void timestampsOfAMadeJunctionFollowTheAssociationElseTheDefaults() {
        assertThat(Declared.with(ModelDefaults.STANDARD, "A", "B")
                        .belongsToMany("A", "B", a -> a.through("AB").timestamps(false))
                        .belongsToMany("B", "A", a -> a.through("AB"))
                        .attributes("AB"))
                .containsExactly("AId", "BId");
    }

    @Test
    void aModelMayReferenceAJunctionByItsCompositeKey() {
        Declared declared = Declared.models("Movie", "Actor", "Award")
                .belongsTo("Award", "Role")
                .belongsToMany("Movie", "Actor", a -> a.through("Role"));
        assertThat(declared.keys("Award"))
                .containsExactly("RoleMovieId,RoleActorId -> Role(MovieId,ActorId) SET_NULL/CASCADE");
    }

    @Test
    void throughIsMandatory() {
        assertThatThrownBy(Declared.models("A", "B").belongsToMany("A", "B", a -> a.as("bs"))::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageStartingWith("A.belongsToMany(B) requires through option, pass either a string or a model");
    }

    @Test
    void aThroughScopeNeedsAnAttributeOfTheJunction() {
        assertThatThrownBy(Declared.models("A", "B")
                        .belongsToMany("A", "B", a -> a.through("AB").throughScope(Map.of("kind", "x")))::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("define a model \"AB\" that has it");
    }

    @Test
    void contradictionsAboutTheUniqueKeyAreRefused() {
        assertThatThrownBy(Declared.models("A", "B")
                        .belongsToMany("A", "B", a -> a.through("AB").unique(false))
                        .belongsToMany("B", "A", a -> a.through("AB").uniqueKey("once"))::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("A.belongsToMany(B) says unique(false)");
    }
}
