package org.sequelize4j.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sequelize4j.DataTypes;
import org.sequelize4j.association.DefinitionResolver;
import org.sequelize4j.definition.AssociationOptionsBuilder;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;

/** What writes of rows change in the rows that they belong to, summed up and in the order of keys. */
class ParentChangesTest {
    private final ModelDefinition comment = Objects.requireNonNull(DefinitionResolver.resolve(
                    List.of(
                            ModelDeclaration.of("post", List.of(AttributeDeclaration.of("title", DataTypes.STRING))),
                            ModelDeclaration.of("comment", List.of(AttributeDeclaration.of("text", DataTypes.STRING)))),
                    List.of(AssociationOptionsBuilder.belongsTo(
                            "comment",
                            "post",
                            a -> a.counterCache("commentCount").touch())),
                    ModelDefaults.STANDARD)
            .model("comment"));
    private final ParentChanges changes = new ParentChanges();

    private static KnownValues of(Object post) {
        return attribute -> attribute.name().equals("postId") ? post : null;
    }

    private List<String> sums() {
        List<String> sums = new ArrayList<>();
        changes.forEach((place, parents) ->
                parents.forEach(parent -> sums.add(place.model().name() + parent.key() + " " + parent.manner())));
        return sums;
    }

    @Test
    void rowsOfOneParentAddUp() {
        changes.add(comment, null, of(7L), false);
        changes.add(comment, null, of(7L), false);
        changes.add(comment, of(7L), null, false);

        assertThat(sums()).hasSize(1).first().asString().startsWith("post[7] ").contains("=1");
    }

    @Test
    void parentsComeInTheOrderOfTheirKeys() {
        changes.add(comment, of(10L), of(9L), false);
        changes.add(comment, null, of(2L), false);

        assertThat(sums())
                .extracting(sum -> sum.substring(0, sum.indexOf(' ')))
                .containsExactly("post[2]", "post[9]", "post[10]");
    }

    @Test
    void whatComesAndGoesIsNoChange() {
        changes.add(comment, of(3L), of(3L), false);
        changes.add(comment, of(4L), null, false);
        changes.add(comment, null, of(4L), false);

        assertThat(sums()).isEmpty();
    }

    @Test
    void touchingTouchesBothEndsOfAMove() {
        changes.add(comment, of(3L), of(4L), true);

        assertThat(sums()).hasSize(2).allMatch(sum -> sum.contains("updatedAt"));
    }

    @Test
    void rowsOfNoParentChangeNothing() {
        changes.add(comment, null, attribute -> null, true);

        assertThat(changes.isEmpty()).isTrue();
    }
}
