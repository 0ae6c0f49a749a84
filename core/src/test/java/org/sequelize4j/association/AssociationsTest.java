package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.EagerLoadingException;

/** Finding the association that an include means. */
class AssociationsTest {
    private static ModelDefinition model(Definitions definitions, String name) {
        return Objects.requireNonNull(definitions.model(name));
    }

    @Test
    void anUnaliasedAssociationIsFoundInAnyCaseAndNumber() {
        ModelDefinition ship =
                Declared.models("ship", "captain").belongsTo("ship", "captain").resolve("ship");
        assertThat(Associations.find(ship, "captain").as()).isEqualTo("captain");
        assertThat(Associations.find(ship, "Captain").as()).isEqualTo("captain");
        assertThat(Associations.find(ship, "captains").as()).isEqualTo("captain");
    }

    @Test
    void anAliasHasToBeUsed() {
        Definitions definitions = Declared.models("ship", "captain")
                .belongsTo("ship", "captain", a -> a.as("leader"))
                .resolve();
        ModelDefinition ship = model(definitions, "ship");
        assertThat(Associations.find(ship, "leader").as()).isEqualTo("leader");
        assertThatThrownBy(() -> Associations.find(ship, "captain"))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessage(
                        "captain is associated to ship using an alias. You must use the 'as' keyword to specify the alias"
                                + " within your include statement: write include(\"leader\").");
        assertThatThrownBy(() -> Associations.findByTarget(ship, model(definitions, "captain")))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("write include(\"leader\")");
    }

    @Test
    void aModelThatIsNotAssociatedIsRefusedInTheWordsOfTheDocuments() {
        Definitions definitions =
                Declared.models("foo", "bar").hasOne("foo", "bar").resolve();
        assertThat(Associations.findByTarget(model(definitions, "foo"), model(definitions, "bar"))
                        .as())
                .isEqualTo("bar");
        assertThatThrownBy(() -> Associations.findByTarget(model(definitions, "bar"), model(definitions, "foo")))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageStartingWith("foo is not associated to bar!")
                .hasMessageContaining("bar.belongsTo(foo)");
    }

    @Test
    void anUnknownAliasIsRefusedWithASuggestion() {
        ModelDefinition ship =
                Declared.models("ship", "captain").belongsTo("ship", "captain").resolve("ship");
        assertThatThrownBy(() -> Associations.find(ship, "captian"))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessage("captian is not associated to ship! ship has captain. Did you mean \"captain\"?");
    }

    @Test
    void theUnaliasedOneOfSeveralIsMeantByTheModel() {
        Definitions definitions = Declared.models("Team", "Game")
                .belongsTo("Game", "Team", a -> a.as("home"))
                .belongsTo("Game", "Team")
                .resolve();
        assertThat(Associations.findByTarget(model(definitions, "Game"), model(definitions, "Team"))
                        .as())
                .isEqualTo("Team");
    }
}
