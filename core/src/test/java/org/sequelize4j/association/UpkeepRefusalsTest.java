package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsToOptions;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Dependent;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.DefaultValue;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.AssociationException;

/** Counters, touching and dependents that cannot work are refused at definition. */
class UpkeepRefusalsTest {
    private static Declared comments(Consumer<BelongsToOptions> options) {
        return Declared.models("comment")
                .model("post", m -> m.attribute("title", DataTypes.STRING).attribute("size", DataTypes.BIGINT))
                .belongsTo("comment", "post", options);
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(Declared declared) {
        return assertThatThrownBy(declared::resolve).isInstanceOf(AssociationException.class);
    }

    @Test
    void aCounterIsAddedUnlessItIsDeclared() {
        ModelDefinition post =
                comments(a -> a.counterCache("commentCount").touch("lastAt")).resolve("post");
        Attribute counter = post.requireAttribute("commentCount");

        assertThat(counter.type().name()).isEqualTo("INTEGER");
        assertThat(counter.allowNull()).isFalse();
        assertThat(counter.defaultValue()).isEqualTo(new DefaultValue.Constant(0));
        assertThat(post.requireAttribute("lastAt").allowNull()).isTrue();
        assertThat(comments(a -> a.counterCache("size"))
                        .resolve("post")
                        .requireAttribute("size")
                        .type()
                        .name())
                .isEqualTo("BIGINT");
    }

    @Test
    void aCounterIsAWholeNumber() {
        assertRefused(comments(a -> a.counterCache("title")))
                .hasMessageContaining("was given \"title\", which \"post\" declares as STRING")
                .hasMessageContaining("it takes a whole number such as INTEGER, or a name that is not declared");
        assertThatThrownBy(() -> comments(a -> a.counterCache(" ")))
                .hasMessage(
                        "The option counterCache of comment.belongsTo(post) was given \" \"; it takes a name, or is left"
                                + " out.");
    }

    @Test
    void aTouchedAttributeIsADate() {
        assertRefused(comments(a -> a.touch("title"))).hasMessageContaining("it takes a DATE");
    }

    @Test
    void touchNeedsTheTimeOfTheLastChange() {
        assertRefused(comments(a -> a.touch())).hasMessageContaining("that model has no updatedAt");
    }

    @Test
    void twoAssociationsDoNotShareACounter() {
        assertRefused(comments(a -> a.counterCache("size"))
                        .belongsTo("comment", "post", a -> a.as("origin").counterCache("size")))
                .hasMessageContaining("which counts the rows of ")
                .hasMessageContaining("give each an attribute of its own");
    }

    @Test
    void whatCannotBeNullIsNotNullified() {
        assertRefused(Declared.with(ModelDefaults.STANDARD, "post", "comment")
                        .hasMany("post", "comment", a -> a.dependent(Dependent.NULLIFY))
                        .belongsTo("comment", "post", a -> a.required()))
                .hasMessageContaining("was given NULLIFY, and postId cannot be null; it takes DESTROY or RESTRICT");
    }
}
