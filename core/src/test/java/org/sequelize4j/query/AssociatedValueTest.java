package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Faces.Post;
import org.sequelize4j.query.Faces.Tag;
import org.sequelize4j.query.Faces.User;
import org.sequelize4j.query.Operand.AggregateOperand;
import org.sequelize4j.query.Selection.Computed;

/** Values over associated rows: what they are called, what they are over, and what cannot be asked for. */
class AssociatedValueTest {
    private final Blog blog = Blog.dynamic();

    private List<Computed> computed(Consumer<? super Query<Row>> query) {
        return new Queries(Faces.LOOKUP).<Row>find(blog.user, query).selection().computed();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(Consumer<? super Query<Row>> query) {
        return assertThatThrownBy(() -> computed(query)).isInstanceOf(QueryException.class);
    }

    @Test
    void a_value_is_called_by_its_alias_its_word_and_its_attribute() {
        assertThat(computed(q -> q.withCount("posts")
                        .withExists("posts")
                        .withSum("posts", "views")
                        .withAvg("posts", "views")
                        .withMin("posts", "createdAt")
                        .withMax("posts", "title")))
                .extracting(Computed::alias)
                .containsExactly(
                        "postsCount",
                        "postsExists",
                        "postsSumViews",
                        "postsAvgViews",
                        "postsMinCreatedAt",
                        "postsMaxTitle");
    }

    @Test
    void all_attributes_are_loaded_with_it_unless_some_are_named() {
        Selection all = new Queries(Faces.LOOKUP)
                .<Row>find(blog.user, q -> q.withCount("posts"))
                .selection();
        Selection some = new Queries(Faces.LOOKUP)
                .<Row>find(blog.user, q -> q.attributes("name").withCount("posts"))
                .selection();

        assertThat(all.attributes()).isEqualTo(blog.user.storedAttributes());
        assertThat(some.attributes()).containsExactly(blog.user.requireAttribute("name"));
    }

    @Test
    void conditions_and_scopes_say_what_it_is_over() {
        Blog scoped = Blog.scoped(Map.of("post", p -> p.where("published", true)));
        Queries queries = new Queries(Faces.LOOKUP);
        Predicate title = Blog.equal(scoped.post("title"), "x", STRING);

        assertThat(operand(queries.<Row>find(
                                scoped.user,
                                q -> q.withCount("posts", p -> p.unscoped().where("title", "x"))))
                        .condition())
                .isEqualTo(title);
        assertThat(operand(queries.<Row>find(
                                scoped.user,
                                q -> q.withCount("posts", p -> p.as("titled").where("title", "x"))))
                        .condition())
                .isEqualTo(new Predicate.All(List.of(Blog.equal(scoped.post("published"), true, BOOLEAN), title)));
    }

    private static AggregateOperand operand(Find find) {
        return (AggregateOperand) find.selection().computed().get(0).operand();
    }

    @Test
    void an_order_by_its_name_is_an_order_by_it() {
        Find find = new Queries(Faces.LOOKUP)
                .find(blog.user, (Query<Row> q) -> q.withCount("posts").orderBy("postsCount"));

        assertThat(find.order().get(0).operand()).isEqualTo(operand(find));
    }

    @Test
    void all_of_it_is_said_by_reference_too() {
        Blog typed = Blog.typed();
        Queries queries = new Queries(Faces.LOOKUP);

        assertThat(queries.<User>find(
                                typed.user,
                                q -> q.withCount(User::posts)
                                        .withExists(User::posts, p -> p.as("any"))
                                        .withSum(User::posts, Post::views)
                                        .withMax(
                                                User::posts,
                                                Post::title,
                                                p -> p.as("last")
                                                        .where(Post::published)
                                                        .eq(true)))
                        .selection())
                .isEqualTo(queries.named()
                        .<Row>find(
                                typed.user,
                                q -> q.withCount("posts")
                                        .withExists("posts", p -> p.as("any"))
                                        .withSum("posts", "views")
                                        .withMax(
                                                "posts",
                                                "title",
                                                p -> p.as("last").where("published", true)))
                        .selection());
        assertThat(operand(queries.<Post>find(
                                typed.post,
                                q -> q.withMin(Post::tags, Tag::name, t -> t.through(l -> l.where("position", 1)))))
                        .aggregate())
                .isEqualTo(Aggregate.MIN);
    }

    @Test
    void what_cannot_be_computed_is_refused() {
        refused(q -> q.withSum("posts", "title"))
                .hasMessageContaining("withSum(\"posts\", \"title\") adds numbers, and \"post.title\" is STRING");
        refused(q -> q.orderBy("postsCount").withCount("posts"))
                .hasMessageContaining("but what withCount(\"posts\") computes")
                .hasMessageContaining("ordered by it behind that");
        refused(q -> q.where("postsCount").gt(3)).hasMessageContaining("is written whereCount(…)");
        refused(q -> q.withCount("posts", p -> p.as(" "))).hasMessageContaining("as(…) was given no name");
        refused(q -> q.withCount("posts", p -> p.as("name")))
                .hasMessageContaining("would be called \"name\", which is an attribute");
        refused(q -> q.withCount("posts", p -> p.as("posts"))).hasMessageContaining("an association of that name");
        refused(q -> q.withCount("posts").withCount("posts"))
                .hasMessageContaining("Two computed attributes are called \"postsCount\"");
        refused(q -> q.withCount("posts", p -> p.where("title"))).hasMessageContaining("has no operator");
        refused(q -> q.withCount("posts", p -> p.through(l -> l.where("id", 1))))
                .hasMessageContaining("speaks about the junction of a belongsToMany");
        assertThatThrownBy(() -> computed(q -> q.withCount("pots")))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("Did you mean \"posts\"?");
    }
}
