package org.sequelize4j.query;

import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.DATE;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.JSON;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.VIRTUAL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Where;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.HasMany;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.definition.Links;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.query.Operand.AttributeOperand;
import org.sequelize4j.query.Operand.ValueOperand;
import org.sequelize4j.query.Predicate.Comparator;
import org.sequelize4j.query.Predicate.Compare;
import org.sequelize4j.type.DataType;

/** The models that the tests of queries speak about, one association of each kind among them. */
final class Blog {
    final ModelDefinition user;
    final ModelDefinition profile;
    final ModelDefinition post;
    final ModelDefinition comment;
    final ModelDefinition tag;
    final ModelDefinition postTag;

    private Blog(boolean typed, Map<String, Consumer<Object>> scopes) {
        user = model(
                "user",
                typed ? Faces.User.class : null,
                scopes,
                "id",
                INTEGER,
                "name",
                STRING,
                "age",
                INTEGER,
                "settings",
                JSON,
                "nickname",
                VIRTUAL);
        profile = model(
                "profile", typed ? Faces.Profile.class : null, scopes, "id", INTEGER, "bio", STRING, "userId", INTEGER);
        post = model(
                "post",
                typed ? Faces.Post.class : null,
                scopes,
                "id",
                INTEGER,
                "title",
                STRING,
                "views",
                INTEGER,
                "published",
                BOOLEAN,
                "createdAt",
                DATE,
                "authorId",
                INTEGER);
        comment = model(
                "comment",
                typed ? Faces.Comment.class : null,
                scopes,
                "id",
                INTEGER,
                "body",
                STRING,
                "postId",
                INTEGER);
        tag = model("tag", typed ? Faces.Tag.class : null, scopes, "id", INTEGER, "name", STRING);
        postTag = model(
                "postTag",
                typed ? Faces.PostTag.class : null,
                scopes,
                "postId!",
                INTEGER,
                "tagId!",
                INTEGER,
                "position",
                INTEGER);
        Links.link(
                user,
                List.of(
                        new HasOne(
                                0,
                                "profile",
                                "profile",
                                "profiles",
                                true,
                                user,
                                profile,
                                keys(user, "id"),
                                keys(profile, "userId"),
                                false,
                                Map.of(),
                                null),
                        new HasMany(
                                1,
                                "posts",
                                "post",
                                "posts",
                                true,
                                user,
                                post,
                                keys(user, "id"),
                                keys(post, "authorId"),
                                Map.of(),
                                null)));
        Links.link(
                post,
                List.of(
                        new BelongsTo(
                                0,
                                "author",
                                "author",
                                "authors",
                                true,
                                post,
                                user,
                                keys(post, "authorId"),
                                keys(user, "id"),
                                false,
                                null),
                        new HasMany(
                                1,
                                "comments",
                                "comment",
                                "comments",
                                false,
                                post,
                                comment,
                                keys(post, "id"),
                                keys(comment, "postId"),
                                Map.of(),
                                null),
                        new BelongsToMany(
                                2,
                                "tags",
                                "tag",
                                "tags",
                                false,
                                post,
                                tag,
                                postTag,
                                keys(post, "id"),
                                keys(postTag, "postId"),
                                keys(postTag, "tagId"),
                                keys(tag, "id"),
                                true,
                                Map.of(),
                                Map.of(),
                                null)));
        Links.link(
                comment,
                List.of(new BelongsTo(
                        0,
                        "post",
                        "post",
                        "posts",
                        false,
                        comment,
                        post,
                        keys(comment, "postId"),
                        keys(post, "id"),
                        false,
                        null)));
    }

    static Blog dynamic() {
        return new Blog(false, Map.of());
    }

    static Blog typed() {
        return new Blog(true, Map.of());
    }

    /** A dynamic blog whose models have default scopes. */
    static Blog scoped(Map<String, Consumer<Where<?>>> scopes) {
        Map<String, Consumer<Object>> consumers = new LinkedHashMap<>();
        scopes.forEach((model, scope) -> consumers.put(model, where -> scope.accept((Where<?>) where)));
        return new Blog(false, consumers);
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

    private static List<Attribute> keys(ModelDefinition model, String name) {
        return List.of(model.requireAttribute(name));
    }

    /** Attributes as pairs of name and type; {@code id} and names that end in {@code !} are primary keys. */
    private static ModelDefinition model(
            String name, @Nullable Class<?> type, Map<String, Consumer<Object>> scopes, Object... attributes) {
        List<Attribute> list = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            String declared = (String) attributes[i];
            boolean key = declared.equals("id") || declared.endsWith("!");
            String attribute = declared.replace("!", "");
            list.add(new Attribute(
                    i / 2,
                    attribute,
                    attribute,
                    (DataType) attributes[i + 1],
                    !key,
                    key,
                    false,
                    null,
                    null,
                    List.of()));
        }
        Consumer<Object> scope = scopes.get(name);
        return new ModelDefinition(new ModelDefinition.Parts(
                name,
                name,
                name + "s",
                new TableName(null, name + "s"),
                type,
                list,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                scope == null ? List.of() : List.of(scope)));
    }
}
