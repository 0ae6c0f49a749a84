package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.One;
import org.sequelize4j.Virtual;
import org.sequelize4j.error.QueryException;

class TypedReferencesTest {
    interface Named<T extends Named<T>> extends Instance<T> {
        String name();
    }

    interface Captain extends Named<Captain> {
        Integer skillLevel();

        Captain setSkillLevel(Integer level);

        int age();

        boolean isRetired();

        @Virtual
        String mood();

        @HasOne
        One<Ship> ship();

        default boolean legend() {
            return skillLevel() > 9;
        }

        default String greeting() {
            return "Captain " + name();
        }
    }

    interface Ship extends Named<Ship> {}

    private final TypedReferences<Captain> references = new TypedReferences<>(Captain.class);

    @Test
    void aMethodReferenceNamesItsAttribute() {
        assertThat(references.attribute(Captain::name)).isEqualTo("name");
        assertThat(references.attribute(Captain::skillLevel)).isEqualTo("skillLevel");
        assertThat(references.attribute(Captain::age)).isEqualTo("age");
        assertThat(references.attribute(Captain::isRetired)).isEqualTo("retired");
        assertThat(references.attribute(captain -> captain.name())).isEqualTo("name");
    }

    @Test
    void aReferenceToASharedInterfaceServesEveryModel() {
        Function<Named<?>, String> name = Named::name;
        assertThat(references.attribute(name)).isEqualTo("name");
        assertThat(new TypedReferences<Ship>(Ship.class).attribute(name)).isEqualTo("name");
    }

    @Test
    void referencesThatCaptureAreAskedEachTime() {
        List<String> names = new ArrayList<>();
        for (Function<Captain, ?> getter : List.<Function<Captain, ?>>of(Captain::name, Captain::age)) {
            names.add(references.attribute(captain -> getter.apply(captain)));
        }
        assertThat(names).containsExactly("name", "age");
    }

    @Test
    void aReferenceNamesItsAssociation() {
        assertThat(references.association(Captain::ship)).isEqualTo("ship");
    }

    @Test
    void anAssociationIsNoAttributeAndTheOtherWayRound() {
        assertThatThrownBy(() -> references.attribute(Captain::ship))
                .isInstanceOf(QueryException.class)
                .hasMessageContainingAll(
                        "Captain::ship is an association, not an attribute", "whereHas(Captain::ship)");
        Function<Captain, One<Ship>> odd = captain -> {
            captain.name();
            return null;
        };
        assertThatThrownBy(() -> references.association(odd))
                .isInstanceOf(QueryException.class)
                .hasMessage("Captain::name is no association; Captain has ship.");
    }

    @Test
    void aDefaultMethodIsNoAttribute() {
        assertThatThrownBy(() -> references.attribute(Captain::legend))
                .isInstanceOf(QueryException.class)
                .hasMessageContainingAll(
                        "Captain::legend is a default method", "It reads skillLevel, and is itself not an attribute.");
        assertThatThrownBy(() -> references.attribute(Captain::greeting))
                .isInstanceOf(QueryException.class)
                .hasMessageContainingAll("Captain::greeting is a default method", "It reads name");
    }

    @Test
    void aVirtualAttributeHasNoColumn() {
        assertThatThrownBy(() -> references.attribute(Captain::mood))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Captain::mood is @Virtual and has no column");
    }

    @Test
    void aReferenceReadsExactlyOne() {
        assertThatThrownBy(() -> references.attribute(captain -> captain.name() + captain.age()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("reads name and age of Captain; it has to read exactly one");
        assertThatThrownBy(() -> references.attribute(captain -> "name"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("The reference reads nothing of Captain");
        assertThatThrownBy(() -> references.attribute(captain -> captain.skillLevel() + 1))
                .isInstanceOf(QueryException.class)
                .hasCauseInstanceOf(NullPointerException.class)
                .hasMessageContaining("does more than read skillLevel");
        assertThatThrownBy(() ->
                        references.attribute(captain -> captain.ship().get().name()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("takes two references: where(Post::author, User::name)");
        assertThatThrownBy(() -> references.attribute(captain -> captain.setSkillLevel(1)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("reads no attribute");
    }
}
