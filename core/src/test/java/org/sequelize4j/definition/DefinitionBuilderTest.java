package org.sequelize4j.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Defaults;
import org.sequelize4j.Many;
import org.sequelize4j.OnDelete;
import org.sequelize4j.One;
import org.sequelize4j.Relation;
import org.sequelize4j.Sort;
import org.sequelize4j.error.DefinitionException;

/** What users say of a model, word for word. */
class DefinitionBuilderTest {
    interface Post {
        String title();

        One<Post> author();

        Many<Post> comments();
    }

    /** Stands for the recording proxy: an association is told by its alias. */
    private static References<Post> recording(String attribute, String association) {
        return new References<>() {
            @Override
            public String attribute(Function<? super Post, ? extends @Nullable Object> reference) {
                return attribute;
            }

            @Override
            public String association(Function<? super Post, ? extends Relation<?>> reference) {
                return association;
            }
        };
    }

    @Test
    void everyOptionOfAnAttributeIsKept() {
        DefinitionBuilder<Post> builder = new DefinitionBuilder<>("post", null, recording("", ""));
        builder.attribute(
                "code",
                DataTypes.STRING,
                a -> a.allowNull(false)
                        .defaultValue("x")
                        .field("c")
                        .unique()
                        .unique("once")
                        .references("other", "id")
                        .onDelete(OnDelete.CASCADE)
                        .onUpdate(OnDelete.RESTRICT)
                        .comment("why")
                        .validate(v -> v.len(1, 3)));
        ModelDeclaration model = builder.build();
        AttributeDeclaration code = model.attributes().get(0);
        assertThat(code.allowNull()).isFalse();
        assertThat(code.defaultValue()).isEqualTo(new DefaultValue.Constant("x"));
        assertThat(code.field()).isEqualTo("c");
        assertThat(code.unique()).isTrue();
        assertThat(code.uniqueNames()).containsExactly("once");
        assertThat(code.references()).isEqualTo(new ReferenceDeclaration("other", "id"));
        assertThat(code.onDelete()).isEqualTo(OnDelete.CASCADE);
        assertThat(code.onUpdate()).isEqualTo(OnDelete.RESTRICT);
        assertThat(code.comment()).isEqualTo("why");
        assertThat(code.rules()).extracting(ValidationRule::key).containsExactly("len");
    }

    @Test
    void aSupplierIsAskedForEachInstance() {
        assertThat(DefaultValue.of(Defaults.UUIDV7)).isEqualTo(new DefaultValue.Supplied(Defaults.UUIDV7));
        assertThat(DefaultValue.of(3)).isEqualTo(new DefaultValue.Constant(3));
    }

    @Test
    void everyOptionOfTheTableIsKept() {
        DefinitionBuilder<Post> builder = new DefinitionBuilder<>("post", Post.class, recording("", ""));
        builder.tableName("posts_old")
                .schema("blog")
                .underscored(true)
                .freezeTableName(true)
                .createdAt("made")
                .updatedAt(false)
                .name("entry", "entries")
                .comment("old")
                .engine("Aria")
                .charset("utf8mb4")
                .collate("utf8mb4_bin")
                .rowFormat("DYNAMIC")
                .initialAutoIncrement(7);
        ModelDeclaration model = builder.build();
        assertThat(model.table())
                .isEqualTo(new TableDeclaration(
                        "posts_old",
                        "blog",
                        true,
                        true,
                        null,
                        TimestampDeclaration.named("made"),
                        TimestampDeclaration.present(false),
                        LifecycleDeclaration.UNSAID,
                        new TableStorage("old", "Aria", "utf8mb4", "utf8mb4_bin", "DYNAMIC", 7L),
                        null));
        assertThat(model.singular()).isEqualTo("entry");
        assertThat(model.plural()).isEqualTo("entries");
        assertThat(model.type()).isEqualTo(Post.class);
    }

    @Test
    void indexesKeepWhatIsSaidAfterwards() {
        DefinitionBuilder<Post> builder = new DefinitionBuilder<>("post", null, recording("title", ""));
        builder.index("title", "id").unique().name("i").order("id", Sort.DESC).where(Map.of("id", 1));
        builder.index(Post::title);
        assertThat(builder.build().indexes())
                .containsExactly(
                        new IndexDeclaration(
                                List.of(
                                        IndexField.of("title"),
                                        IndexField.of("id").ordered(Sort.DESC)),
                                true,
                                "i",
                                Map.of("id", 1),
                                IndexTraits.NONE),
                        IndexDeclaration.of("title"));
    }

    @Test
    void aReferenceSaysMoreAboutADeclaredAttribute() {
        ModelDeclaration base =
                ModelDeclaration.of("post", List.of(AttributeDeclaration.of("title", DataTypes.STRING)));
        DefinitionBuilder<Post> builder = new DefinitionBuilder<>(base, List.of(), recording("title", ""));
        builder.attribute(Post::title, a -> a.allowNull(false)).attribute(Post::title, DataTypes.TEXT);
        ModelDeclaration model = builder.build();
        assertThat(model.attributes()).singleElement().satisfies(title -> {
            assertThat(title.type()).isEqualTo(DataTypes.TEXT);
            assertThat(title.allowNull()).isFalse();
        });
    }

    @Test
    void aTypedAssociationTakesMoreOptions() {
        AssociationDeclaration author = AssociationOptionsBuilder.belongsTo("post", "user", o -> o.as("author"))
                .asTyped();
        DefinitionBuilder<Post> builder = new DefinitionBuilder<>(
                ModelDeclaration.of("post", List.of()), List.of(author), recording("", "author"));
        builder.belongsTo(Post::author, o -> o.required().foreignKey("writerId"));
        assertThat(builder.associations()).singleElement().satisfies(said -> {
            assertThat(said.kind()).isEqualTo(Kind.BELONGS_TO);
            assertThat(said.required()).isTrue();
            assertThat(said.typed()).isTrue();
            assertThat(said.foreignKey().names()).containsExactly("writerId");
        });
    }

    @Test
    void aTypedAssociationOfAnotherKindIsRefused() {
        AssociationDeclaration author = AssociationOptionsBuilder.belongsTo("post", "user", o -> o.as("author"));
        DefinitionBuilder<Post> builder = new DefinitionBuilder<>(
                ModelDeclaration.of("post", List.of()), List.of(author), recording("", "author"));
        assertThatThrownBy(() -> builder.hasOne(Post::author, o -> o.unique()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("a belongsTo \"author\"")
                .hasMessageContaining("speaks of a hasOne");
    }

    @Test
    void theAliasOfAToManyIsItsPlural() {
        assertThat(AssociationOptionsBuilder.hasMany("a", "b", o -> o.as("children")))
                .returns("children", AssociationDeclaration::plural)
                .returns(null, AssociationDeclaration::singular);
        assertThat(AssociationOptionsBuilder.hasOne("a", "b", o -> o.as("leader")))
                .returns("leader", AssociationDeclaration::singular)
                .hasToString("a.hasOne(b, as \"leader\")");
        assertThat(AssociationOptionsBuilder.belongsToMany(
                        "a", "b", o -> o.as("child", "kids").through("ab")))
                .returns("child", AssociationDeclaration::singular)
                .returns("kids", AssociationDeclaration::plural);
    }

    @Test
    void everyOptionOfABelongsToManyIsKept() {
        AssociationDeclaration said = AssociationOptionsBuilder.belongsToMany(
                "a",
                "b",
                o -> o.unique(false)
                        .timestamps(false)
                        .throughScope(Map.of("kind", "x"))
                        .through("ab")
                        .foreignKeys("a1", "a2")
                        .otherKey(key -> key.name("b1").allowNull(false))
                        .sourceKey("s")
                        .targetKey("t")
                        .scope(Map.of("open", true))
                        .inverse("as"));
        assertThat(said.through()).isEqualTo(new ThroughDeclaration("ab", false, Map.of("kind", "x"), false, null));
        assertThat(said.foreignKey().names()).containsExactly("a1", "a2");
        assertThat(said.otherKey()).isEqualTo(ForeignKeyDeclaration.named("b1").withAllowNull(false));
        assertThat(said.sourceKey()).containsExactly("s");
        assertThat(said.targetKey()).containsExactly("t");
        assertThat(said.scope()).isEqualTo(Map.of("open", true));
        assertThat(said.inverse()).isEqualTo("as");
    }

    @Test
    void emptyNamesAreRefused() {
        assertThatThrownBy(() -> AssociationOptionsBuilder.hasOne("a", "b", o -> o.as(" ")))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("The option as of a.hasOne(b) was given \" \"; it takes a name, or is left out.");
        assertThatThrownBy(() -> AssociationOptionsBuilder.belongsTo("a", "b", o -> o.targetKey()))
                .hasMessageContaining("was given no attribute");
    }
}
