package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.ENUM;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.UUID;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.AssociationOptionsBuilder;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToOneOfOptionsBuilder;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.DefinitionException;

/** The definitions that follow from keys that lead to one of several models. */
class PolymorphicDefinitionsTest {
    private final List<ModelDeclaration> models =
            new ArrayList<>(List.of(model("comment"), model("image"), model("video"), model("tag")));
    private final List<AssociationDeclaration> associations = new ArrayList<>();

    private static ModelDeclaration model(String name, AttributeDeclaration... attributes) {
        return ModelDeclaration.of(name, List.of(attributes));
    }

    private void oneOf(Consumer<BelongsToOneOfOptionsBuilder> options) {
        associations.addAll(BelongsToOneOfOptionsBuilder.of(
                "comment",
                "commentable",
                List.of("image", "video"),
                o -> options.accept((BelongsToOneOfOptionsBuilder) o)));
    }

    private void hasMany(String source) {
        associations.add(AssociationOptionsBuilder.hasMany(source, "comment", a -> a.polymorphic("commentable")));
    }

    private Definitions resolve() {
        return DefinitionResolver.resolve(models, associations, ModelDefaults.STANDARD);
    }

    private static ModelDefinition comment(Definitions definitions) {
        return Objects.requireNonNull(definitions.model("comment"));
    }

    @Test
    void itIsABelongsToWithEachModelOverOneKey() {
        oneOf(o -> {});
        ModelDefinition comment = comment(resolve());
        OneOf commentable = Objects.requireNonNull(comment.oneOf("commentable"));

        assertThat(commentable.targets().stream().map(BelongsTo::as))
                .containsExactly("commentableImage", "commentableVideo");
        assertThat(AssociationDefinition.names(commentable.foreignKeys())).containsExactly("commentableId");
        assertThat(commentable.type().name()).isEqualTo("commentableType");
        assertThat(commentable.type().type()).isEqualTo(STRING);
        assertThat(Objects.requireNonNull(commentable.ofType("video")).target()).isEqualTo("video");
        assertThat(commentable.ofType("song")).isNull();
    }

    @Test
    void theKeyHasAnIndexBehindTheTypeAndNoConstraint() {
        oneOf(o -> {});
        hasMany("image");
        ModelDefinition comment = comment(resolve());

        assertThat(comment.foreignKeys()).isEmpty();
        assertThat(comment.indexes().stream()
                        .map(index ->
                                index.attributes().stream().map(Attribute::name).toList()))
                .containsExactly(List.of("commentableType", "commentableId"));
    }

    @Test
    void halvesFindEachOtherInAnyOrder() {
        oneOf(o -> o.typeValue("image", "IMG").foreignKey("subjectId").type("subject"));
        hasMany("image");
        hasMany("video");
        for (int turn = 0; turn < 2; turn++) {
            Definitions definitions = resolve();
            AssociationDefinition images = Objects.requireNonNull(
                    Objects.requireNonNull(definitions.model("image")).association("comments"));

            assertThat(images.foreignKey()).containsExactly("subjectId");
            assertThat(images.inverse()).isEqualTo("commentableImage");
            assertThat(images.scope().values()).containsExactly("IMG");
            assertThat(Objects.requireNonNull(comment(definitions).association("commentableVideo"))
                            .inverse())
                    .isEqualTo("comments");
            Collections.reverse(associations);
        }
    }

    @Test
    void requiredMakesKeyAndTypeMandatory() {
        oneOf(o -> o.required());
        ModelDefinition comment = comment(resolve());

        assertThat(comment.requireAttribute("commentableId").allowNull()).isFalse();
        assertThat(comment.requireAttribute("commentableType").allowNull()).isFalse();
    }

    @Test
    void aDeclaredTypeAttributeStays() {
        models.set(0, model("comment", AttributeDeclaration.of("commentableType", ENUM("image", "video"))));
        oneOf(o -> {});

        assertThat(comment(resolve()).requireAttribute("commentableType").type())
                .isEqualTo(ENUM("image", "video"));
    }

    @Test
    void aTypeAttributeThatCannotHoldTheNamesIsRefused() {
        models.set(0, model("comment", AttributeDeclaration.of("commentableType", INTEGER)));
        oneOf(o -> {});

        assertThatThrownBy(this::resolve)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("commentableType")
                .hasMessageContaining("INTEGER");
    }

    @Test
    void modelsWithKeysOfDifferentTypesAreRefused() {
        models.set(
                1,
                model(
                        "image",
                        AttributeDeclaration.of("id", UUID).more().primaryKey().build()));
        oneOf(o -> {});

        assertThatThrownBy(this::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("commentableId")
                .hasMessageContaining("UUID")
                .hasMessageContaining("INTEGER");
    }

    @Test
    void twoModelsNeedDifferentWords() {
        oneOf(o -> {
            o.typeValue("image", "X");
            o.typeValue("video", "X");
        });

        assertThatThrownBy(this::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("cannot tell \"video\" from another model");
    }

    @Test
    void aModelThatNobodyLeadsToHasToBeAddedBeforeTheFirstQuery() {
        hasMany("tag");
        assertThatThrownBy(() -> resolve().requireFinished())
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("comment.belongsToOneOf(\"commentable\", List.of(tag, …))");

        oneOf(o -> {});
        assertThatThrownBy(() -> resolve().requireFinished())
                .hasMessageContaining("leads to image, video only; add tag to belongsToOneOf");
    }

    @Test
    void anOptionThatSpeaksOfAnotherModelIsRefused() {
        assertThatThrownBy(() -> oneOf(o -> o.typeValue("vide", "V")))
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("Did you mean \"video\"?");
        assertThatThrownBy(() -> BelongsToOneOfOptionsBuilder.of("comment", "commentable", List.of(), o -> {}))
                .hasMessageContaining("was given no model");
        assertThatThrownBy(() -> oneOf(o -> o.type(" "))).hasMessageContaining("it takes a name");
    }

    @Test
    void aConstraintThatCannotBeIsRefused() {
        oneOf(o -> {});
        associations.add(AssociationOptionsBuilder.hasMany(
                "image", "comment", a -> a.polymorphic("commentable").constraints(true)));

        assertThatThrownBy(this::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("says constraints(true)");
    }

    @Test
    void anAttributeOfItsNameIsInTheWay() {
        models.set(0, model("comment", AttributeDeclaration.of("commentable", STRING)));
        oneOf(o -> {});

        assertThatThrownBy(this::resolve)
                .isInstanceOf(AssociationException.class)
                .hasMessageContaining("Naming collision between attribute 'commentable'");
    }
}
