package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Definition;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.DefinitionException;

/** What cannot work is refused at definition, in sentences. */
class RefusalsTest {
    private static AbstractThrowableAssert<?, ?> assertRefused(Consumer<Definition<Row>> definition) {
        return assertThatThrownBy(
                        () -> Declared.models().model("foo", definition).resolve())
                .isInstanceOf(DefinitionException.class);
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(Declared declared) {
        return assertThatThrownBy(declared::resolve).isInstanceOf(AssociationException.class);
    }

    @Test
    void attributesThatContradictThemselves() {
        assertRefused(m -> m.attribute("a", DataTypes.STRING).attribute("a", DataTypes.TEXT))
                .hasMessage(
                        "The model \"foo\" declares the attribute \"a\" twice; remove one of the two, or give one another"
                                + " name.");
        assertRefused(m -> m.attribute(
                                "a", DataTypes.INTEGER, o -> o.primaryKey().autoIncrement())
                        .attribute("b", DataTypes.INTEGER, o -> o.autoIncrement()))
                .hasMessageContaining("2 attributes with autoIncrement()");
        assertRefused(m ->
                        m.attribute("a", DataTypes.STRING, o -> o.primaryKey().autoIncrement()))
                .hasMessageContaining("\"a\" of the model \"foo\" says autoIncrement() and is STRING");
        assertRefused(m ->
                        m.attribute("a", DataTypes.STRING, o -> o.primaryKey().allowNull(true)))
                .hasMessageContaining("a primary key is never null");
        assertRefused(m -> m.attribute("a", DataTypes.VIRTUAL, o -> o.primaryKey()))
                .hasMessageContaining("\"a\" of the model \"foo\" is VIRTUAL");
        assertRefused(m -> m.attribute("id", DataTypes.INTEGER))
                .hasMessageContaining("\"id\" that is not its primary key");
        assertRefused(m -> m.attribute("a", DataTypes.STRING).attribute("b", DataTypes.STRING, o -> o.field("a")))
                .hasMessageContaining("both have the column \"a\"");
    }

    @Test
    void defaultsOfAnotherType() {
        assertRefused(m -> m.attribute("a", DataTypes.INTEGER, o -> o.defaultValue("many")))
                .hasMessageStartingWith(
                        "The default of the attribute \"a\" of the model \"foo\" does not fit its type.");
        Attribute accepted = Declared.models()
                .model("foo", m -> m.attribute("a", DataTypes.BIGINT, o -> o.defaultValue(7)))
                .resolve("foo")
                .requireAttribute("a");
        assertThat(accepted.defaultValue()).isEqualTo(new DefaultValue.Constant(7L));
    }

    @Test
    void anAttributeWithoutTypeThatIsNoForeignKey() {
        Declared declared = Declared.models();
        declared.models.add(ModelDeclaration.of("foo", List.of(AttributeDeclaration.of("a", null))));
        assertThatThrownBy(declared::resolve)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("\"a\" of the model \"foo\" has no type");
    }

    @Test
    void timestampsThatClash() {
        assertRefused(m -> m.timestamps(true).attribute("createdAt", DataTypes.STRING))
                .hasMessageContaining("\"createdAt\" as STRING");
        assertRefused(m -> m.timestamps(true).createdAt("at").updatedAt("at"))
                .hasMessageContaining("names two of its timestamps \"at\"");
        assertRefused(m -> m.timestamps(false).createdAt("at")).hasMessageContaining("says timestamps(false)");
    }

    @Test
    void indexesThatCannotBe() {
        assertRefused(m -> m.index(new String[0])).hasMessageContaining("index over nothing");
        assertRefused(m -> m.index("id").order("name", Sort.DESC)).hasMessageContaining("orders by \"name\"");
        assertRefused(m -> m.index("id", "id")).hasMessageContaining("twice");
        assertRefused(m -> m.attribute("v", DataTypes.VIRTUAL).index("v")).hasMessageContaining("VIRTUAL");
        assertRefused(m -> {
                    m.index("id");
                    m.index("id");
                })
                .hasMessageContaining("two indexes of the name \"foos_id\"");
        assertRefused(m -> m.index("id").where(Map.of("deletd", 1))).hasMessageContaining("\"deletd\"");
    }

    @Test
    void theSameModelTwice() {
        assertThatThrownBy(Declared.models("foo", "foo")::resolve)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("\"foo\" is defined twice");
    }

    @Test
    void associationsThatCannotBeToldApart() {
        assertRefused(Declared.models("foo").hasMany("foo", "foo")).hasMessageContaining("needs an alias");
        assertRefused(Declared.models("foo", "bar").hasOne("foo", "bar").hasMany("foo", "bar"))
                .hasMessageContaining("second association of foo with bar")
                .hasMessageContaining("a.as(");
        assertRefused(Declared.models("A", "B", "C")
                        .hasMany("A", "B", a -> a.as("items"))
                        .hasMany("A", "C", a -> a.as("items")))
                .hasMessageStartingWith("You have used the alias items in two separate associations")
                .hasMessageContaining("Aliased associations must have unique aliases");
        assertRefused(Declared.models("B")
                        .model("A", m -> m.attribute("b", DataTypes.STRING))
                        .hasMany("A", "B", a -> a.as("b")))
                .hasMessageContaining("Naming collision between attribute 'b' and association 'b' on model A");
    }

    @Test
    void namesThatDoNotExist() {
        assertRefused(Declared.models("captain").belongsTo("captain", "shp"))
                .hasMessageContaining("define \"shp\" first");
        assertRefused(Declared.models("foo", "bar").belongsTo("bar", "foo", a -> a.targetKey("idd")))
                .hasMessage(
                        "Unknown attribute \"idd\" passed as targetKey of bar.belongsTo(foo), define this attribute on model"
                                + " \"foo\" first. Did you mean \"id\"?");
        assertRefused(Declared.models("foo", "bar").hasMany("foo", "bar", a -> a.sourceKey("zzz")))
                .hasMessageContaining("passed as sourceKey of foo.hasMany(bar)");
        assertRefused(Declared.models("foo", "bar").hasMany("foo", "bar", a -> a.scope(Map.of("kind", "x"))))
                .hasMessageContaining("speaks of \"kind\"");
    }

    @Test
    void referencesThatContradictAnAssociation() {
        assertRefused(Declared.models("foo", "other")
                        .model("bar", m -> m.attribute("fooId", DataTypes.INTEGER, a -> a.references("other", "id")))
                        .belongsTo("bar", "foo"))
                .hasMessageContaining("references other.id, and bar.belongsTo(foo) makes it reference foo.id");
    }

    @Test
    void aScopeValueOfAnotherType() {
        assertThatThrownBy(Declared.models("foo")
                        .model("bar", m -> m.attribute("rank", DataTypes.INTEGER))
                        .hasMany("foo", "bar", a -> a.scope(Map.of("rank", "first")))::resolve)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("The scope value \"rank\" of foo.hasMany(bar)");
    }
}
