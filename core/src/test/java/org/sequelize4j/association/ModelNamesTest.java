package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.naming.EnglishInflector;

/** Tables, columns, primary keys and timestamps of models. */
class ModelNamesTest {
    private static String table(Declared declared, String model) {
        return declared.resolve(model).table().toString();
    }

    @Test
    void tablesHaveThePluralOfTheModel() {
        Declared declared = Declared.models("Person", "category", "foo", "Hypothesis");
        assertThat(table(declared, "Person")).isEqualTo("People");
        assertThat(table(declared, "category")).isEqualTo("categories");
        assertThat(table(declared, "foo")).isEqualTo("foos");
        assertThat(table(declared, "Hypothesis")).isEqualTo("Hypotheses");
    }

    @Test
    void aTableMayHaveANameOfItsOwn() {
        Declared declared = Declared.models()
                .model("User", m -> m.freezeTableName(true))
                .model("Story", m -> m.tableName("tales").schema("old"))
                .model("BlogPost", m -> m.underscored(true));
        assertThat(table(declared, "User")).isEqualTo("User");
        assertThat(table(declared, "Story")).isEqualTo("old.tales");
        assertThat(table(declared, "BlogPost")).isEqualTo("blog_posts");
    }

    @Test
    void defaultsHoldForModelsThatSayNothing() {
        ModelDefaults defaults = ModelDefaults.STANDARD
                .withUnderscored(true)
                .withSchema("shop")
                .withInflector(EnglishInflector.create().withIrregular("foot", "foot"));
        Declared declared = Declared.with(defaults, "Foot")
                .model("User", m -> m.underscored(false).timestamps(false));
        ModelDefinition foot = declared.resolve("Foot");
        assertThat(foot.table()).hasToString("shop.foot");
        assertThat(foot.attributes()).extracting("column").containsExactly("id", "created_at", "updated_at");
        assertThat(declared.attributes("User")).containsExactly("id");
    }

    @Test
    void aModelWithoutPrimaryKeyGetsAnId() {
        ModelDefinition model = Declared.models("foo").resolve("foo");
        assertThat(model.primaryKey()).singleElement().satisfies(id -> {
            assertThat(id.name()).isEqualTo("id");
            assertThat(id.type()).isEqualTo(DataTypes.INTEGER);
            assertThat(id.autoIncrement()).isTrue();
            assertThat(id.allowNull()).isFalse();
        });
        assertThat(Declared.models()
                        .model("bar", m -> m.attribute("code", DataTypes.STRING, a -> a.primaryKey()))
                        .attributes("bar"))
                .containsExactly("code");
    }

    @Test
    void timestampsAreNotNullAndMayBeRenamedOrLeftOut() {
        Declared declared = Declared.with(ModelDefaults.STANDARD)
                .model("a", m -> m.attribute("n", DataTypes.STRING))
                .model("b", m -> m.createdAt("created_at").updatedAt(false));
        assertThat(declared.attributes("a")).containsExactly("id", "n", "createdAt", "updatedAt");
        assertThat(declared.resolve("a").requireAttribute("createdAt").allowNull())
                .isFalse();
        ModelDefinition b = declared.resolve("b");
        assertThat(b.createdAt()).isNotNull().extracting("name").isEqualTo("created_at");
        assertThat(b.updatedAt()).isNull();
    }

    @Test
    void aDeclaredTimestampStaysInItsPlace() {
        Declared declared = Declared.with(ModelDefaults.STANDARD)
                .model("a", m -> m.attribute("createdAt", DataTypes.DATE(6)).attribute("n", DataTypes.STRING));
        assertThat(declared.attributes("a")).containsExactly("id", "createdAt", "n", "updatedAt");
        assertThat(declared.resolve("a").createdAt())
                .isNotNull()
                .extracting("type")
                .isEqualTo(DataTypes.DATE(6));
    }

    @Test
    void unaliasedAssociationsAreNamedAfterTheirTarget() {
        Declared declared = Declared.models("captain", "User", "Person")
                .model("ship", m -> m.name("boat", "boats"))
                .hasMany("User", "Person")
                .belongsTo("ship", "captain")
                .belongsTo("ship", "User")
                .hasMany("captain", "ship");
        assertThat(declared.aliases("User")).containsExactly("People");
        assertThat(declared.aliases("ship")).containsExactly("captain", "User");
        assertThat(declared.association("captain", "boats").singular()).isEqualTo("boat");
    }

    @Test
    void theOtherNumberOfAnAliasIsDerived() {
        Declared declared = Declared.models("a", "b")
                .hasMany("a", "b", x -> x.as("children"))
                .hasOne("b", "a", x -> x.as("Author"));
        assertThat(declared.association("a", "children").singular()).isEqualTo("child");
        assertThat(declared.association("b", "Author").plural()).isEqualTo("Authors");
    }
}
