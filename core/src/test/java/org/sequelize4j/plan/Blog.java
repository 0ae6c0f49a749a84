package org.sequelize4j.plan;

import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.Accessors;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.HasMany;
import org.sequelize4j.definition.HasOne;
import org.sequelize4j.definition.Links;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;
import org.sequelize4j.definition.Scopes;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;

/** The models that the tests of plans and loading speak about: each kind of association, a self-association, a composite key. */
public final class Blog {
    public final ModelDefinition company = model("company", "companies", "id!", "name");
    public final ModelDefinition user = model("user", "users", "id!", "name", "companyId");
    public final ModelDefinition profile = model("profile", "profiles", "id!", "bio", "userId");
    public final ModelDefinition post = model("post", "posts", "id!", "title", "views", "authorId");
    public final ModelDefinition image = model("image", "images", "id!", "url", "postId");
    public final ModelDefinition comment = model("comment", "comments", "id!", "body", "postId", "authorId");
    public final ModelDefinition tag = model("tag", "tags", "id!", "name");
    public final ModelDefinition postTag = model("postTag", "post_tags", "postId!", "tagId!", "position");
    public final ModelDefinition category = model("category", "categories", "id!", "name", "parentId");
    public final ModelDefinition order = model("order", "orders", "region!", "number!", "total");
    public final ModelDefinition line = model("line", "lines", "id!", "item", "region", "number");

    private final Queries queries = new Queries(Blog::noReferences).named();

    public Blog() {
        Links.link(company, List.of());
        Links.link(
                user,
                List.of(
                        belongsTo(0, "company", user, "companyId", company, null),
                        hasOne(1, "profile", user, profile, "userId", true, "user"),
                        hasMany(2, "posts", user, "id", post, "authorId", Map.of(), "author")));
        Links.link(profile, List.of(belongsTo(0, "user", profile, "userId", user, "profile")));
        Links.link(
                post,
                List.of(
                        belongsTo(0, "author", post, "authorId", user, "posts"),
                        hasOne(1, "cover", post, image, "postId", false, "post"),
                        hasMany(2, "comments", post, "id", comment, "postId", Map.of(), "post"),
                        hasMany(
                                3,
                                "rants",
                                post,
                                "id",
                                comment,
                                "postId",
                                Map.of(comment.requireAttribute("body"), "RANT"),
                                null),
                        tags(4, "tags", Map.of()),
                        tags(5, "topTags", Map.of(postTag.requireAttribute("position"), 1)),
                        hasOne(6, "firstLink", post, postTag, "postId", false, null)));
        Links.link(image, List.of(belongsTo(0, "post", image, "postId", post, "cover")));
        Links.link(
                comment,
                List.of(
                        belongsTo(0, "post", comment, "postId", post, "comments"),
                        belongsTo(1, "author", comment, "authorId", user, null)));
        Links.link(tag, List.of());
        Links.link(
                postTag,
                List.of(
                        belongsTo(0, "post", postTag, "postId", post, null),
                        belongsTo(1, "tag", postTag, "tagId", tag, null)));
        Links.link(
                category,
                List.of(
                        belongsTo(0, "parent", category, "parentId", category, "children"),
                        hasMany(1, "children", category, "id", category, "parentId", Map.of(), "parent")));
        Links.link(
                order,
                List.of(new HasMany(
                        0,
                        "lines",
                        "line",
                        "lines",
                        false,
                        order,
                        line,
                        order.primaryKey(),
                        List.of(line.requireAttribute("region"), line.requireAttribute("number")),
                        Map.of(),
                        "order")));
        Links.link(
                line,
                List.of(new BelongsTo(
                        0,
                        "order",
                        "order",
                        "orders",
                        false,
                        line,
                        order,
                        List.of(line.requireAttribute("region"), line.requireAttribute("number")),
                        order.primaryKey(),
                        false,
                        "lines")));
    }

    public Find find(ModelDefinition model, Consumer<Query<Row>> query) {
        return queries.find(model, query);
    }

    public Predicate where(ModelDefinition model, Consumer<Where<Row>> condition) {
        return queries.where(model, condition);
    }

    public AssociationDefinition association(ModelDefinition model, String alias) {
        return Objects.requireNonNull(model.association(alias));
    }

    private static <T> References<T> noReferences(ModelDefinition model) {
        throw new AssertionError(model + " has no interface");
    }

    private static BelongsTo belongsTo(
            int index, String as, ModelDefinition source, String key, ModelDefinition target, String inverse) {
        return new BelongsTo(
                index,
                as,
                as,
                as + "s",
                true,
                source,
                target,
                List.of(source.requireAttribute(key)),
                target.primaryKey(),
                false,
                inverse);
    }

    private static HasOne hasOne(
            int index,
            String as,
            ModelDefinition source,
            ModelDefinition target,
            String key,
            boolean unique,
            String inverse) {
        return new HasOne(
                index,
                as,
                as,
                as + "s",
                true,
                source,
                target,
                source.primaryKey(),
                List.of(target.requireAttribute(key)),
                unique,
                Map.of(),
                inverse);
    }

    private static HasMany hasMany(
            int index,
            String as,
            ModelDefinition source,
            String sourceKey,
            ModelDefinition target,
            String key,
            Map<Attribute, Object> scope,
            String inverse) {
        return new HasMany(
                index,
                as,
                as,
                as,
                true,
                source,
                target,
                List.of(source.requireAttribute(sourceKey)),
                List.of(target.requireAttribute(key)),
                scope,
                inverse);
    }

    private BelongsToMany tags(int index, String as, Map<Attribute, Object> throughScope) {
        return new BelongsToMany(
                index,
                as,
                as,
                as,
                true,
                post,
                tag,
                postTag,
                post.primaryKey(),
                List.of(postTag.requireAttribute("postId")),
                List.of(postTag.requireAttribute("tagId")),
                tag.primaryKey(),
                true,
                Map.of(),
                throughScope,
                null);
    }

    /** Keys (marked {@code !}) and names that end in Id are whole numbers, as is what counts something; all else is text. */
    private static ModelDefinition model(String name, String table, String... attributes) {
        List<Attribute> list = new ArrayList<>();
        for (String declared : attributes) {
            boolean key = declared.endsWith("!");
            String attribute = key ? declared.substring(0, declared.length() - 1) : declared;
            boolean number = key || attribute.endsWith("Id") || NUMBERS.contains(attribute);
            list.add(new Attribute(
                    list.size(),
                    attribute,
                    attribute,
                    number ? INTEGER : STRING,
                    !key,
                    key,
                    false,
                    null,
                    null,
                    List.of(),
                    Accessors.NONE));
        }
        return new ModelDefinition(new ModelDefinition.Parts(
                name,
                name,
                table,
                new TableName(null, table),
                null,
                list,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                Scopes.NONE,
                List.of()));
    }

    private static final List<String> NUMBERS = List.of("views", "position", "total", "region", "number");
}
