package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;

/** The names of foreign keys, kind by kind. */
class ForeignKeyNamesTest {
    @Test
    void belongsToNamesTheKeyAfterTheTarget() {
        assertThat(Declared.models("ship", "captain")
                        .belongsTo("ship", "captain")
                        .keys("ship"))
                .containsExactly("captainId -> captains(id) SET_NULL/CASCADE");
    }

    @Test
    void belongsToNamesTheKeyAfterItsAlias() {
        assertThat(Declared.models("ship", "captain")
                        .belongsTo("ship", "captain", a -> a.as("leader"))
                        .attributes("ship"))
                .containsExactly("id", "leaderId");
    }

    @Test
    void aGivenNameWinsOverTheAlias() {
        Declared declared = Declared.models("ship", "captain")
                .belongsTo("ship", "captain", a -> a.as("leader").foreignKey("bossId"));
        assertThat(declared.attributes("ship")).containsExactly("id", "bossId");
        assertThat(declared.association("ship", "leader").foreignKey()).containsExactly("bossId");
    }

    @Test
    void hasAssociationsNameTheKeyAfterTheSource() {
        assertThat(Declared.models("foo", "bar").hasOne("foo", "bar").attributes("bar"))
                .containsExactly("id", "fooId");
        assertThat(Declared.models("Team", "Player").hasMany("Team", "Player").keys("Player"))
                .containsExactly("TeamId -> Teams(id) SET_NULL/CASCADE");
    }

    @Test
    void theAliasOfAHasOneDoesNotNameItsKey() {
        assertThat(Declared.models("Task", "User")
                        .hasOne("Task", "User", a -> a.as("Author"))
                        .attributes("User"))
                .containsExactly("id", "TaskId");
    }

    @Test
    void theCaseOfTheModelStays() {
        assertThat(Declared.models("User", "Task").hasOne("User", "Task").keys("Task"))
                .containsExactly("UserId -> Users(id) SET_NULL/CASCADE");
        assertThat(Declared.models("comment_item", "blogPost")
                        .belongsTo("blogPost", "comment_item")
                        .attributes("blogPost"))
                .containsExactly("id", "commentItemId");
    }

    @Test
    void theReferencedKeyIsPartOfTheName() {
        assertThat(Declared.models("comment")
                        .model("Acct", m -> m.attribute("acct_no", DataTypes.INTEGER, a -> a.primaryKey()))
                        .belongsTo("comment", "Acct")
                        .keys("comment"))
                .containsExactly("AcctAcctNo -> Accts(acct_no) SET_NULL/CASCADE");
    }

    @Test
    void underscoredChangesTheColumnOnly() {
        ModelDefinition snake = Declared.models("User")
                .model("Snake", m -> m.underscored(true))
                .belongsTo("Snake", "User")
                .resolve("Snake");
        assertThat(snake.requireAttribute("UserId").column()).isEqualTo("user_id");
        assertThat(snake.table().name()).isEqualTo("snakes");
    }

    @Test
    void targetKeyAndSourceKeyNameTheReferencedAttribute() {
        Declared declared = Declared.models("ship", "bar")
                .model("captain", m -> m.attribute("name", DataTypes.TEXT, a -> a.unique()))
                .belongsTo("ship", "captain", a -> a.targetKey("name").foreignKey("captainName"))
                .hasOne("captain", "bar", a -> a.sourceKey("name"));
        assertThat(declared.keys("ship")).containsExactly("captainName -> captains(name) SET_NULL/CASCADE");
        assertThat(declared.keys("bar")).containsExactly("captainName -> captains(name) SET_NULL/CASCADE");
        assertThat(declared.resolve("ship").requireAttribute("captainName").type())
                .isEqualTo(DataTypes.TEXT);
    }

    @Test
    void theColumnDefinitionOfAKeyIsTaken() {
        ModelDefinition task = Declared.models("User", "Task")
                .belongsTo(
                        "Task",
                        "User",
                        a -> a.foreignKey(key -> key.name("uid")
                                .field("user_uid")
                                .defaultValue(1)
                                .comment("whose")))
                .resolve("Task");
        assertThat(task.requireAttribute("uid").column()).isEqualTo("user_uid");
        assertThat(task.requireAttribute("uid").comment()).isEqualTo("whose");
        assertThat(task.foreignKeys())
                .singleElement()
                .satisfies(key -> assertThat(Declared.print(key)).isEqualTo("user_uid -> Users(id) SET_NULL/CASCADE"));
    }

    @Test
    void aDeclaredAttributeIsTheKeyOfItsName() {
        Declared declared = Declared.models("User")
                .model(
                        "Task",
                        m -> m.attribute("title", DataTypes.STRING)
                                .attribute(
                                        "userId",
                                        DataTypes.INTEGER,
                                        a -> a.allowNull(false).field("user_ref")))
                .hasMany("User", "Task", a -> a.foreignKey("userId"))
                .belongsTo("Task", "User", a -> a.foreignKey("userId"));
        assertThat(declared.attributes("Task")).containsExactly("id", "title", "userId");
        assertThat(declared.keys("Task")).containsExactly("user_ref -> Users(id) RESTRICT/RESTRICT");
    }

    @Test
    void keysComeAfterTheTimestampsInTheOrderOfTheAssociations() {
        Declared declared = Declared.with(ModelDefaults.STANDARD, "a", "b", "c")
                .belongsTo("c", "b")
                .hasMany("a", "c");
        assertThat(declared.attributes("c")).containsExactly("id", "createdAt", "updatedAt", "bId", "aId");
    }

    @Test
    void aKeyTakesTheTypeOfAKeyThatIsAForeignKeyItself() {
        Declared declared = Declared.models("person", "visit")
                .model("account", m -> m.attribute("personId", DataTypes.INTEGER, a -> a.primaryKey()))
                .belongsTo("account", "person")
                .belongsTo("visit", "account");
        assertThat(declared.keys("account")).containsExactly("personId -> people(id) RESTRICT/RESTRICT");
        assertThat(declared.keys("visit")).containsExactly("accountPersonId -> accounts(personId) SET_NULL/CASCADE");
    }
}
