package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.OnDelete;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.DefinitionException;

/** The rules, types and indexes of foreign keys. */
class KeyRulesTest {
    @Test
    void aKeyCanBeUnique() {
        Declared declared = Declared.models("Team", "Coach")
                .belongsTo(
                        "Coach",
                        "Team",
                        a -> a.foreignKey(key -> key.name("teamId").unique()));

        assertThat(declared.uniqueKeys("Coach")).containsExactly("teamId");
        assertThat(declared.indexes("Coach")).isEmpty();
    }

    @Test
    void aMandatoryKeyRestricts() {
        String restricted = "fooId -> foos(id) RESTRICT/RESTRICT";
        assertThat(Declared.models("foo", "bar")
                        .hasOne("foo", "bar", a -> a.foreignKey(key -> key.allowNull(false)))
                        .keys("bar"))
                .containsExactly(restricted);
        assertThat(Declared.models("foo", "bar")
                        .hasMany("foo", "bar", a -> a.foreignKey(key -> key.allowNull(false)))
                        .keys("bar"))
                .containsExactly(restricted);
        assertThat(Declared.models("foo", "bar")
                        .belongsTo("bar", "foo", a -> a.required())
                        .keys("bar"))
                .containsExactly(restricted);
    }

    @Test
    void givenRulesWin() {
        assertThat(Declared.models("foo", "bar")
                        .hasOne("foo", "bar", a -> a.onDelete(OnDelete.RESTRICT).onUpdate(OnDelete.RESTRICT))
                        .belongsTo("bar", "foo")
                        .keys("bar"))
                .containsExactly("fooId -> foos(id) RESTRICT/RESTRICT");
    }

    @Test
    void setNullOnAMandatoryKeyIsRefused() {
        assertThatThrownBy(Declared.models("foo", "bar")
                        .belongsTo("bar", "foo", a -> a.required())
                        .hasOne("foo", "bar", a -> a.onDelete(OnDelete.SET_NULL))::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessage(
                        "foo.hasOne(bar) says onDelete SET_NULL, and the foreign key fooId of bar to foo is NOT NULL; write"
                                + " RESTRICT or CASCADE, or let the foreign key be null.");
    }

    @Test
    void withoutConstraintsNothingIsReferencedWhateverElseIsSaid() {
        Declared declared = Declared.models()
                .model("User", m -> m.attribute("firstName", DataTypes.STRING))
                .model("Task", m -> m.attribute("taskName", DataTypes.STRING))
                .hasOne(
                        "User",
                        "Task",
                        a -> a.foreignKey("task_owner")
                                .sourceKey("firstName")
                                .uniqueKey("task_user_fk")
                                .onDelete(OnDelete.RESTRICT)
                                .onUpdate(OnDelete.RESTRICT)
                                .constraints(false));
        assertThat(declared.keys("Task")).isEmpty();
        assertThat(declared.resolve("Task").requireAttribute("task_owner").type())
                .isEqualTo(DataTypes.STRING);
    }

    @Test
    void uniqueKeyNamesTheConstraint() {
        assertThat(Declared.models("User", "Task")
                        .hasOne("User", "Task", a -> a.uniqueKey("task_user_fk"))
                        .keys("Task"))
                .containsExactly("task_user_fk: UserId -> Users(id) SET_NULL/CASCADE");
    }

    @Test
    void aKeyOfAnotherTypeIsRefusedWithBothTypes() {
        assertThatThrownBy(Declared.models("foo", "bar")
                        .hasOne("foo", "bar", a -> a.foreignKey(key -> key.type(DataTypes.UUID)))
                        .belongsTo("bar", "foo")::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("bar.fooId is UUID")
                .hasMessageContaining("foo.id, is INTEGER");
    }

    @Test
    void aUuidKeyMayReferenceAUuid() {
        assertThat(Declared.models("bar")
                        .model("foo", m -> m.attribute("id", DataTypes.UUID, a -> a.primaryKey()))
                        .hasOne("foo", "bar", a -> a.foreignKey(key -> key.type(DataTypes.UUID)))
                        .belongsTo("bar", "foo")
                        .keys("bar"))
                .containsExactly("fooId -> foos(id) SET_NULL/CASCADE");
    }

    @Test
    void aReferencedColumnHasToBeUnique() {
        Declared declared = Declared.models("bar")
                .model("foo", m -> m.attribute("name", DataTypes.TEXT))
                .hasOne("foo", "bar", a -> a.sourceKey("name"));
        assertThatThrownBy(declared::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining(
                        "foo.hasOne(bar) references foo.name, which is neither the primary key nor unique");
    }

    @Test
    void aUniqueIndexMakesAColumnReferable() {
        assertThat(Declared.models("bar")
                        .model("foo", m -> {
                            m.attribute("name", DataTypes.STRING);
                            m.index("name").unique();
                        })
                        .hasOne("foo", "bar", a -> a.sourceKey("name"))
                        .keys("bar"))
                .containsExactly("fooName -> foos(name) SET_NULL/CASCADE");
    }

    @Test
    void aForeignKeyGetsAnIndexThatIsNotUnique() {
        assertThat(Declared.models("User", "Task").hasOne("User", "Task").indexes("Task"))
                .containsExactly("tasks__user_id(UserId) for the key");
    }

    @Test
    void noIndexIsAddedWhereAnotherBeginsWithTheKey() {
        Declared byIndex = Declared.models("User")
                .model("Task", m -> m.attribute("name", DataTypes.STRING).index("UserId", "name"))
                .hasOne("User", "Task");
        assertThat(byIndex.indexes("Task")).containsExactly("tasks__user_id_name(UserId,name)");
        Declared byUniqueKey = Declared.models("User")
                .model(
                        "Task",
                        m -> m.attribute("UserId", DataTypes.INTEGER, a -> a.unique("once"))
                                .attribute("name", DataTypes.STRING, a -> a.unique("once")))
                .hasOne("User", "Task");
        assertThat(byUniqueKey.indexes("Task")).isEmpty();
        assertThat(byUniqueKey.uniqueKeys("Task")).containsExactly("once: UserId,name");
    }

    @Test
    void aPartialIndexDoesNotServeTheKey() {
        Declared declared = Declared.models("User")
                .model("Task", m -> {
                    m.attribute("done", DataTypes.BOOLEAN);
                    m.index("UserId").where(Map.of("done", false));
                })
                .hasOne("User", "Task");
        assertThat(declared.indexes("Task"))
                .containsExactly("tasks__user_id(UserId)", "tasks__user_id_fk(UserId) for the key");
    }

    @Test
    void aUniqueHasOneGetsAUniqueIndex() {
        Declared declared = Declared.models("User", "Task").hasOne("User", "Task", a -> a.unique());
        assertThat(declared.indexes("Task")).containsExactly("unique tasks__user_id(UserId)");
        assertThat(((HasOne) declared.association("User", "Task")).unique()).isTrue();
        assertThat(((HasOne) Declared.models("User", "Task")
                                .hasOne("User", "Task")
                                .association("User", "Task"))
                        .unique())
                .isFalse();
    }

    @Test
    void aUniqueIndexOfTheTutorialMakesTheHasOneUnique() {
        Declared declared = Declared.models("User")
                .model("Task", m -> {
                    m.attribute("taskName", DataTypes.STRING);
                    m.index("UserId").unique();
                })
                .hasOne("User", "Task");
        assertThat(declared.indexes("Task")).containsExactly("unique tasks__user_id(UserId)");
        assertThat(((HasOne) declared.association("User", "Task")).unique()).isTrue();
    }

    @Test
    void anIndexMayWaitForTheAssociationThatBringsItsColumn() {
        Declared declared = Declared.models("User").model("Task", m -> m.index("UserId"));
        assertThatThrownBy(() -> declared.resolve().requireFinished())
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("index over \"UserId\"");
        declared.hasOne("User", "Task").resolve().requireFinished();
    }

    @Test
    void twoHasOnesOnOneKeyAreRefusedUnlessTheirScopesDiffer() {
        Declared same = Declared.models("user", "address")
                .hasOne("user", "address", a -> a.as("home"))
                .hasOne("user", "address", a -> a.as("work"));
        assertThatThrownBy(same::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("a.foreignKey(\"homeId\")")
                .hasMessageContaining("a.foreignKey(\"workId\")");
        Declared scoped = Declared.models("Post")
                .model("Image", m -> m.attribute("kind", DataTypes.STRING))
                .hasOne("Post", "Image", a -> a.as("cover").foreignKey("postId").scope(Map.of("kind", "cover")))
                .hasMany(
                        "Post",
                        "Image",
                        a -> a.as("inline").foreignKey("postId").scope(Map.of("kind", "inline")));
        assertThat(scoped.keys("Image")).containsExactly("postId -> Posts(id) SET_NULL/CASCADE");
    }

    @Test
    void twoHasManysMayShareAKey() {
        assertThat(Declared.models("user", "post")
                        .hasMany("user", "post", a -> a.as("drafts"))
                        .hasMany("user", "post", a -> a.as("articles"))
                        .attributes("post"))
                .containsExactly("id", "userId");
    }

    @Test
    void aDeclaredReferenceIsAConstraintOfItsOwn() {
        Declared declared = Declared.models()
                .model(
                        "Users",
                        m -> m.tableName("users")
                                .attribute(
                                        "user_id",
                                        DataTypes.INTEGER,
                                        a -> a.primaryKey().autoIncrement()))
                .model(
                        "Stories",
                        m -> m.tableName("stories")
                                .attribute(
                                        "created_by",
                                        DataTypes.INTEGER,
                                        a -> a.allowNull(false).references("users", "user_id")));
        assertThat(declared.keys("Stories")).containsExactly("created_by -> users(user_id) DEFAULT/DEFAULT");
        declared.hasOne("Users", "Stories", a -> a.foreignKey("created_by").as("story"))
                .belongsTo("Stories", "Users", a -> a.foreignKey("created_by").as("author"));
        assertThat(declared.keys("Stories")).containsExactly("created_by -> users(user_id) RESTRICT/RESTRICT");
    }

    @Test
    void aReferenceToNothingIsToldBeforeTheFirstStatement() {
        Declared declared = Declared.models("captain")
                .model("ship", m -> m.attribute("c", DataTypes.INTEGER, a -> a.references("captian", "id")));
        assertThatThrownBy(() -> declared.resolve().requireFinished())
                .hasMessageContaining("Did you mean \"captain\"?");
    }

    @Test
    void compositeKeysHaveAllTheirColumns() {
        Declared declared = Declared.models("Line")
                .model(
                        "Order",
                        m -> m.attribute("region", DataTypes.STRING(10), a -> a.primaryKey())
                                .attribute("no", DataTypes.INTEGER, a -> a.primaryKey()))
                .hasMany("Order", "Line")
                .belongsTo("Line", "Order");
        assertThat(declared.keys("Line")).containsExactly("OrderRegion,OrderNo -> Orders(region,no) SET_NULL/CASCADE");
        assertThat(declared.indexes("Line"))
                .containsExactly("lines__order_region__order_no(OrderRegion,OrderNo) for the key");
        assertThat(declared.association("Line", "Order").sourceKeys()).hasSize(2);
    }

    @Test
    void aCompositeKeyRestrictsWhenOneColumnIsNotNull() {
        Declared declared = Declared.models()
                .model(
                        "Order",
                        m -> m.attribute("region", DataTypes.STRING(10), a -> a.primaryKey())
                                .attribute("no", DataTypes.INTEGER, a -> a.primaryKey()))
                .model("Line", m -> m.attribute("region", DataTypes.STRING(10), a -> a.allowNull(false)))
                .belongsTo("Line", "Order", a -> a.foreignKeys("region", "orderNo"));
        assertThat(declared.keys("Line")).containsExactly("region,orderNo -> Orders(region,no) RESTRICT/RESTRICT");
        assertThatThrownBy(Declared.models("Line")
                        .model(
                                "Order",
                                m -> m.attribute("region", DataTypes.STRING(10), a -> a.primaryKey())
                                        .attribute("no", DataTypes.INTEGER, a -> a.primaryKey()))
                        .belongsTo("Line", "Order", a -> a.foreignKey("orderNo"))::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("both need as many attributes");
    }
}
