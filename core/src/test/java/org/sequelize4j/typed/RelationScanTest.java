package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Definition;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Mixin;
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.PrimaryKey;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.Converters;
import org.sequelize4j.definition.ModelDeclaration;

class RelationScanTest {
    interface User extends Instance<User> {
        Long id();

        @HasMany(inverse = "author")
        Many<Post> posts();

        @HasOne(foreignKey = "ownerId", unique = true, onDelete = OnDelete.CASCADE, constraints = false)
        One<Profile> profile();
    }

    interface Profile extends Instance<Profile> {
        @PrimaryKey
        Long userId();

        @BelongsTo
        One<User> user();
    }

    interface Post extends Instance<Post> {
        Long id();

        Long authorId();

        @BelongsTo(required = true, onDelete = OnDelete.CASCADE)
        One<User> author();

        @BelongsToMany
        ManyThrough<Tag, PostTag> tags();

        @BelongsToMany(through = "Like", foreignKey = "likedId", otherKey = "fanId", unique = false)
        Many<User> fans();

        @Mixin
        User getAuthor();

        @Mixin
        void addTag(Tag tag);

        static void define(Definition<Post> m) {
            m.belongsToMany(Post::fans, a -> a.uniqueKey("one_like"));
        }
    }

    interface Tag extends Instance<Tag> {
        String name();

        @BelongsToMany
        ManyThrough<Post, PostTag> posts();
    }

    interface PostTag extends Instance<PostTag> {
        Integer position();

        @BelongsTo
        One<Post> post();
    }

    @Test
    void everyReachedModelComesAlong() {
        assertThat(TypedModels.scan(User.class, Converters.NONE).models())
                .extracting(ModelDeclaration::name)
                .containsExactly("User", "Post", "Profile", "Tag", "PostTag");
    }

    @Test
    void theAliasIsTheNameOfTheMethod() {
        AssociationDeclaration posts = association("posts", "User");
        assertThat(posts.kind()).isEqualTo(Kind.HAS_MANY);
        assertThat(posts.target()).isEqualTo("Post");
        assertThat(posts.plural()).isEqualTo("posts");
        assertThat(posts.inverse()).isEqualTo("author");
        assertThat(posts.typed()).isTrue();
        assertThat(posts.foreignKey().names()).isEmpty();
    }

    @Test
    void annotationsSayTheRules() {
        AssociationDeclaration author = association("author", "Post");
        assertThat(author.kind()).isEqualTo(Kind.BELONGS_TO);
        assertThat(author.required()).isTrue();
        assertThat(author.onDelete()).isEqualTo(OnDelete.CASCADE);
        assertThat(author.onUpdate()).isEqualTo(OnDelete.DEFAULT);
        assertThat(author.constraints()).isNull();
        AssociationDeclaration profile = association("profile", "User");
        assertThat(profile.kind()).isEqualTo(Kind.HAS_ONE);
        assertThat(profile.foreignKey().names()).containsExactly("ownerId");
        assertThat(profile.unique()).isTrue();
        assertThat(profile.constraints()).isFalse();
    }

    @Test
    void theSecondTypeOfManyThroughIsTheJunction() {
        AssociationDeclaration tags = association("tags", "Post");
        assertThat(tags.kind()).isEqualTo(Kind.BELONGS_TO_MANY);
        assertThat(tags.through()).isNotNull();
        assertThat(tags.through().model()).isEqualTo("PostTag");
    }

    @Test
    void aJunctionMayBeNamedAndDefineSaysMoreOfAnAssociation() {
        AssociationDeclaration fans = association("fans", "Post");
        assertThat(fans.through().model()).isEqualTo("Like");
        assertThat(fans.through().unique()).isFalse();
        assertThat(fans.through().uniqueKey()).isEqualTo("one_like");
        assertThat(fans.foreignKey().names()).containsExactly("likedId");
        assertThat(fans.otherKey().names()).containsExactly("fanId");
    }

    @Test
    void anAccessorOfAForeignKeyDeclaresIt() {
        assertThat(model("Post").attributes())
                .extracting(AttributeDeclaration::name)
                .containsExactly("id", "authorId");
    }

    @Test
    void aKeyThatIsAForeignKeyDoesNotCountUp() {
        AttributeDeclaration key = model("Profile").attributes().get(0);
        assertThat(key.primaryKey()).isTrue();
        assertThat(key.autoIncrement()).isFalse();
    }

    private static ModelDeclaration model(String name) {
        return TypedModels.scan(User.class, Converters.NONE).models().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static AssociationDeclaration association(String alias, String source) {
        return TypedModels.scan(User.class, Converters.NONE).associations().stream()
                .filter(association -> association.source().equals(source))
                .filter(association ->
                        alias.equals(association.toMany() ? association.plural() : association.singular()))
                .findFirst()
                .orElseThrow();
    }
}
