package org.sequelize4j.query;

import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.VIRTUAL;
import static org.sequelize4j.definition.AssociationOptionsBuilder.belongsTo;
import static org.sequelize4j.definition.AssociationOptionsBuilder.belongsToMany;
import static org.sequelize4j.definition.AssociationOptionsBuilder.hasMany;
import static org.sequelize4j.definition.AssociationOptionsBuilder.hasOne;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Definition;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.association.DefinitionResolver;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.DefinitionBuilder;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.ValueOperand;
import org.sequelize4j.query.Predicate.Comparator;
import org.sequelize4j.query.Predicate.Compare;
import org.sequelize4j.type.DataType;

/** The models that the tests of queries speak about, one association of each kind among them. */
final class Blog {
    private static final List<AssociationDeclaration> ASSOCIATIONS = List.of(
            hasOne("user", "profile", a -> {}),
            hasMany("user", "post", a -> a.as("posts").foreignKey("authorId")),
            belongsTo("post", "user", a -> a.as("author")),
            hasMany("post", "comment", a -> {}),
            belongsTo("comment", "post", a -> {}),
            belongsToMany("post", "tag", a -> a.through("postTag")));

    final ModelDefinition user;
    final ModelDefinition profile;
    final ModelDefinition post;
    final ModelDefinition comment;
    final ModelDefinition tag;
    final ModelDefinition postTag;

    private Blog(boolean typed, Map<String, Consumer<Where<?>>> scopes) {
        Definitions all = DefinitionResolver.resolve(
                List.of(
                        model(
                                "user",
                                typed ? Faces.User.class : null,
                                scopes,
                                m -> m.attribute("name", STRING)
                                        .attribute("age", INTEGER)
                                        .attribute("settings", JSON)
                                        .attribute("nickname", VIRTUAL)),
                        model("profile", typed ? Faces.Profile.class : null, scopes, m -> m.attribute("bio", STRING)),
                        model(
                                "post",
                                typed ? Faces.Post.class : null,
                                scopes,
                                m -> m.attribute("title", STRING)
                                        .attribute("views", INTEGER)
                                        .attribute("published", BOOLEAN)
                                        .attribute("createdAt", DATE)),
                        model("comment", typed ? Faces.Comment.class : null, scopes, m -> m.attribute("body", STRING)),
                        model("tag", typed ? Faces.Tag.class : null, scopes, m -> m.attribute("name", STRING)),
                        model(
                                "postTag",
                                typed ? Faces.PostTag.class : null,
                                scopes,
                                m -> m.attribute("position", INTEGER))),
                ASSOCIATIONS,
                ModelDefaults.STANDARD.withTimestamps(false));
        user = Objects.requireNonNull(all.model("user"));
        profile = Objects.requireNonNull(all.model("profile"));
        post = Objects.requireNonNull(all.model("post"));
        comment = Objects.requireNonNull(all.model("comment"));
        tag = Objects.requireNonNull(all.model("tag"));
        postTag = Objects.requireNonNull(all.model("postTag"));
    }

    static Blog dynamic() {
        return new Blog(false, Map.of());
    }

    static Blog typed() {
        return new Blog(true, Map.of());
    }

    /** A dynamic blog whose models have default scopes. */
    static Blog scoped(Map<String, Consumer<Where<?>>> scopes) {
        return new Blog(false, scopes);
    }

    AttributeOperand user(String attribute) {
        return operand(user, attribute);
    }

    AttributeOperand post(String attribute) {
        return operand(post, attribute);
    }

    AssociationDefinition association(ModelDefinition model, String alias) {
        return Objects.requireNonNull(model.association(alias));
    }

    static AttributeOperand operand(ModelDefinition model, String attribute, AssociationDefinition... path) {
        return new AttributeOperand(new Path(List.of(path)), model.requireAttribute(attribute));
    }

    static ValueOperand value(Object value, DataType type) {
        return new ValueOperand(value, type);
    }

    static Predicate equal(Operand left, Object value, DataType type) {
        return new Compare(left, Comparator.EQ, value(value, type));
    }

    private static ModelDeclaration model(
            String name,
            @Nullable Class<?> type,
            Map<String, Consumer<Where<?>>> scopes,
            Consumer<Definition<Row>> attributes) {
        DefinitionBuilder<Row> builder = new DefinitionBuilder<>(name, type, new NoReferences());
        attributes.accept(builder);
        Consumer<Where<?>> scope = scopes.get(name);
        if (scope != null) {
            builder.scope(scope);
        }
        return builder.build();
    }

    private static final class NoReferences implements References<Row> {
        @Override
        public String attribute(Function<? super Row, ? extends @Nullable Object> reference) {
            throw new AssertionError("the blog is defined by names");
        }

        @Override
        public String association(Function<? super Row, ? extends Relation<?>> reference) {
            throw new AssertionError("the blog is defined by names");
        }
    }
}
