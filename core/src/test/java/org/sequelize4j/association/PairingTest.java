package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.OnDelete;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.DefinitionException;

/** The halves of a pair find each other. */
class PairingTest {
    @Test
    void twoUnaliasedHalvesShareOneKey() {
        Declared declared = Declared.models("foo", "bar").hasOne("foo", "bar").belongsTo("bar", "foo");
        assertThat(declared.attributes("bar")).containsExactly("id", "fooId");
        assertThat(declared.association("foo", "bar").toString()).isEqualTo("foo.bar");
    }

    @Test
    void aNameOnEitherSideInEitherOrderMakesOneColumn() {
        UnaryOperator<Declared> namedHas = d -> d.hasOne("foo", "bar", a -> a.foreignKey("myFooId"));
        UnaryOperator<Declared> has = d -> d.hasOne("foo", "bar");
        UnaryOperator<Declared> namedBelongsTo =
                d -> d.belongsTo("bar", "foo", a -> a.foreignKey(key -> key.name("myFooId")));
        UnaryOperator<Declared> belongsTo = d -> d.belongsTo("bar", "foo");
        assertOneKey(namedHas, belongsTo);
        assertOneKey(belongsTo, namedHas);
        assertOneKey(has, namedBelongsTo);
        assertOneKey(namedBelongsTo, has);
        assertOneKey(namedBelongsTo, namedHas);
    }

    private static void assertOneKey(UnaryOperator<Declared> first, UnaryOperator<Declared> second) {
        Declared declared = second.apply(first.apply(Declared.models("foo", "bar")));
        assertThat(declared.attributes("bar")).containsExactly("id", "myFooId");
        assertThat(declared.keys("bar")).containsExactly("myFooId -> foos(id) SET_NULL/CASCADE");
        assertThat(declared.association("foo", "bar").inverse()).isEqualTo("foo");
        assertThat(declared.association("bar", "foo").inverse()).isEqualTo("bar");
    }

    @Test
    void theNameOfAHasManyIsTakenOver() {
        assertThat(Declared.models("Team", "Player")
                        .hasMany("Team", "Player", a -> a.foreignKey("clubId"))
                        .belongsTo("Player", "Team")
                        .attributes("Player"))
                .containsExactly("id", "clubId");
    }

    @Test
    void whatOneHalfSaysHoldsForBoth() {
        Declared declared = Declared.models("foo", "bar")
                .hasOne("foo", "bar", a -> a.onDelete(OnDelete.CASCADE))
                .belongsTo("bar", "foo", a -> a.onUpdate(OnDelete.NO_ACTION).foreignKey(key -> key.allowNull(false)));
        assertThat(declared.keys("bar")).containsExactly("fooId -> foos(id) CASCADE/NO_ACTION");
        assertThat(declared.resolve("bar").requireAttribute("fooId").allowNull())
                .isFalse();
    }

    @Test
    void halvesThatContradictEachOtherAreBothNamed() {
        assertThatThrownBy(Declared.models("foo", "bar")
                        .hasOne("foo", "bar", a -> a.foreignKey("aId"))
                        .belongsTo("bar", "foo", a -> a.foreignKey("bId"))::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("foo.hasOne(bar)")
                .hasMessageContaining("bar.belongsTo(foo)")
                .hasMessageContaining("aId")
                .hasMessageContaining("bId");
        assertThatThrownBy(Declared.models("foo", "bar")
                        .hasOne("foo", "bar", a -> a.onDelete(OnDelete.CASCADE))
                        .belongsTo("bar", "foo", a -> a.onDelete(OnDelete.RESTRICT))::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("onDelete CASCADE")
                .hasMessageContaining("onDelete RESTRICT");
        assertThatThrownBy(Declared.models("foo", "bar")
                        .hasOne("foo", "bar", a -> a.foreignKey(key -> key.allowNull(true)))
                        .belongsTo("bar", "foo", a -> a.required())::resolve)
                .hasMessageContaining("allowNull true")
                .hasMessageContaining("allowNull false");
    }

    @Test
    void anAliasedAssociationChangesNoOtherKey() {
        Declared declared = Declared.models("Team", "Game")
                .hasOne("Team", "Game", a -> a.as("HomeTeam").foreignKey("homeTeamId"))
                .hasOne("Team", "Game", a -> a.as("AwayTeam").foreignKey("awayTeamId"))
                .belongsTo("Game", "Team");
        assertThat(declared.attributes("Game")).containsExactly("id", "homeTeamId", "awayTeamId", "TeamId");
        assertThat(declared.association("Game", "Team").inverse()).isNull();
    }

    @Test
    void aliasedHalvesPairByTheKeyThatBothName() {
        Declared declared = Declared.models("Team", "Game")
                .hasMany("Team", "Game", a -> a.as("homeGames").foreignKey("homeId"))
                .hasMany("Team", "Game", a -> a.as("awayGames").foreignKey("awayId"))
                .belongsTo("Game", "Team", a -> a.as("home").foreignKey("homeId"))
                .belongsTo("Game", "Team", a -> a.as("away").foreignKey("awayId"));
        assertThat(declared.attributes("Game")).containsExactly("id", "homeId", "awayId");
        assertThat(declared.association("Game", "away").inverse()).isEqualTo("awayGames");
        assertThat(declared.association("Team", "homeGames").inverse()).isEqualTo("home");
    }

    @Test
    void aliasedHalvesPairByInverse() {
        Declared declared = Declared.models("user", "post")
                .hasMany("user", "post", a -> a.as("articles").inverse("author"))
                .belongsTo("post", "user", a -> a.as("author"))
                .belongsTo("post", "user", a -> a.as("editor"));
        assertThat(declared.attributes("post")).containsExactly("id", "authorId", "editorId");
        assertThat(declared.association("post", "author").inverse()).isEqualTo("articles");
    }

    @Test
    void aliasedHalvesWithoutAnythingInCommonStayApart() {
        assertThat(Declared.models("User", "comment")
                        .hasMany("User", "comment", a -> a.as("remarks"))
                        .belongsTo("comment", "User", a -> a.as("LastEditor"))
                        .attributes("comment"))
                .containsExactly("id", "UserId", "LastEditorId");
    }

    @Test
    void anInverseMayBeDeclaredLater() {
        Declared declared = Declared.models("user", "post").hasMany("user", "post", a -> a.inverse("author"));
        assertThatThrownBy(() -> declared.resolve().requireFinished())
                .hasMessageContaining("post has no belongsTo to user of that alias; it has none at all");
        declared.belongsTo("post", "user", a -> a.as("author")).resolve().requireFinished();
        assertThat(declared.attributes("post")).containsExactly("id", "authorId");
    }

    @Test
    void anInverseThatDoesNotExistIsToldWithASuggestion() {
        Declared declared = Declared.models("user", "post")
                .belongsTo("post", "user", a -> a.as("author"))
                .hasMany("user", "post", a -> a.inverse("autor"));
        assertThatThrownBy(() -> declared.resolve().requireFinished())
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("Did you mean \"author\"?");
        assertThatThrownBy(declared.typed()::resolve).isInstanceOf(AssociationException.class);
    }

    @Test
    void twoHasOnesWhoseInversesAreStillToComeKeepApart() {
        Declared declared = Declared.models("user", "address")
                .hasOne("user", "address", a -> a.as("home").inverse("resident"))
                .hasOne("user", "address", a -> a.as("office").inverse("worker"));
        declared.resolve();
        declared.belongsTo("address", "user", a -> a.as("resident"))
                .belongsTo("address", "user", a -> a.as("worker"))
                .resolve()
                .requireFinished();
        assertThat(declared.attributes("address")).containsExactly("id", "residentId", "workerId");
    }

    @Test
    void anInverseLeadsBackAndIsNamedOnce() {
        assertThatThrownBy(Declared.models("user", "post")
                        .hasMany("user", "post", a -> a.as("posts"))
                        .belongsTo("post", "user", a -> a.as("author").inverse("posts"))
                        .belongsTo("post", "user", a -> a.as("editor").inverse("posts"))::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("it can be the other half of one of them only");
        Declared shared = Declared.models("user", "post")
                .hasMany("user", "post", a -> a.as("posts").inverse("author"))
                .belongsTo("post", "user", a -> a.as("author").inverse("drafts"))
                .hasMany("user", "post", a -> a.as("drafts"));
        assertThat(shared.attributes("post")).containsExactly("id", "authorId");
        assertThat(shared.association("post", "author").inverse()).isEqualTo("drafts");
        assertThat(shared.association("user", "posts").inverse()).isEqualTo("author");
    }

    @Test
    void anAttributeUnderTheDefaultNameCountsAsNamingTheKey() {
        Declared declared = Declared.models("Team")
                .model("Player", m -> m.attribute("TeamId", DataTypes.INTEGER))
                .hasMany("Team", "Player", a -> a.as("squad"))
                .belongsTo("Player", "Team");
        assertThat(declared.attributes("Player")).containsExactly("id", "TeamId");
        assertThat(declared.association("Player", "Team").inverse()).isEqualTo("squad");
        assertThatThrownBy(Declared.models("Team")
                        .model("Player", m -> m.attribute("TeamId", DataTypes.INTEGER))
                        .hasMany("Team", "Player", a -> a.foreignKey("clubId"))
                        .belongsTo("Player", "Team")::resolve)
                .hasMessageContaining("default name is an attribute of Player");
    }

    @Test
    void aSelfAssociationPairsByItsKey() {
        Declared declared = Declared.models("employee")
                .belongsTo("employee", "employee", a -> a.as("manager").foreignKey("managerId"))
                .hasMany("employee", "employee", a -> a.as("reports").foreignKey("managerId"));
        assertThat(declared.keys("employee")).containsExactly("managerId -> employees(id) SET_NULL/CASCADE");
        assertThat(declared.association("employee", "manager").inverse()).isEqualTo("reports");
        assertThat(declared.association("employee", "reports").inverse()).isEqualTo("manager");
    }

    @Test
    void twoModelsMayBelongToEachOther() {
        Declared declared = Declared.models("a", "b").belongsTo("a", "b").belongsTo("b", "a");
        assertThat(declared.attributes("a")).containsExactly("id", "bId");
        assertThat(declared.attributes("b")).containsExactly("id", "aId");
    }

    @Test
    void aPolymorphicKeyIsSharedByModelsWithoutConstraints() {
        Declared declared = Declared.models("Image", "Video")
                .model(
                        "Comment",
                        m -> m.attribute("commentableId", DataTypes.INTEGER)
                                .attribute("commentableType", DataTypes.STRING))
                .hasMany(
                        "Image",
                        "Comment",
                        a -> a.foreignKey("commentableId").constraints(false).scope(Map.of("commentableType", "image")))
                .hasMany(
                        "Video",
                        "Comment",
                        a -> a.foreignKey("commentableId").constraints(false).scope(Map.of("commentableType", "video")))
                .belongsTo(
                        "Comment", "Image", a -> a.foreignKey("commentableId").constraints(false))
                .belongsTo(
                        "Comment", "Video", a -> a.foreignKey("commentableId").constraints(false));
        assertThat(declared.keys("Comment")).isEmpty();
        assertThat(declared.attributes("Comment")).containsExactly("id", "commentableId", "commentableType");
        assertThat(declared.indexes("Comment")).containsExactly("comments_commentable_id(commentableId) for the key");
        assertThat(declared.association("Image", "Comments").scope().values()).containsExactly("image");
    }
}
