package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.DefinitionException;

/** What is in use keeps its names. */
class RenamesTest {
    @Test
    void aHalfThatRenamesAKeyInUseIsRefused() {
        Declared declared = Declared.models("foo", "bar").hasOne("foo", "bar");
        Definitions inUse = declared.resolve();
        Definitions next =
                declared.belongsTo("bar", "foo", a -> a.foreignKey("myFooId")).resolve();
        assertThatThrownBy(() -> Renames.refuse(inUse, next))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("foo.bar is in use under the name fooId")
                .hasMessageContaining("rename it to myFooId");
    }

    @Test
    void aFurtherAssociationIsAllowed() {
        Declared declared = Declared.models("foo", "bar").hasOne("foo", "bar");
        Definitions inUse = declared.resolve();
        Renames.refuse(inUse, declared.belongsTo("bar", "foo").resolve());
        Renames.refuse(
                inUse,
                declared.belongsToMany("foo", "bar", a -> a.as("many").through("foobar"))
                        .resolve());
    }

    @Test
    void aModelThatBecomesAJunctionLosesItsIdAndIsRefused() {
        Declared declared = Declared.models("foo", "bar").model("link", m -> m.attribute("note", DataTypes.STRING));
        Definitions inUse = declared.resolve();
        Definitions next =
                declared.belongsToMany("foo", "bar", a -> a.through("link")).resolve();
        assertThatThrownBy(() -> Renames.refuse(inUse, next))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("\"id\" of the model \"link\"");
    }
}
