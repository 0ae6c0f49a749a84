package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.col;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Nulls;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Faces.Comment;
import org.sequelize4j.query.Faces.Post;
import org.sequelize4j.query.Faces.PostTag;
import org.sequelize4j.query.Faces.Tag;
import org.sequelize4j.query.Faces.User;
import org.sequelize4j.query.Predicate.Any;
import org.sequelize4j.query.Predicate.Has;
import org.sequelize4j.query.Predicate.Not;

class TypedQueryTest {
    private final Blog blog = Blog.typed();
    private final Queries queries = new Queries(Faces.LOOKUP);
    private final Operand authorName = Blog.operand(blog.user, "name", blog.association(blog.post, "author"));

    @Test
    void references_and_names_say_the_same() {
        Find byReference = queries.<Post>find(
                blog.post,
                q -> q.where(Post::title)
                        .eq("Hi")
                        .attribute(Post::title)
                        .orderBy(Post::views, Sort.DESC, Nulls.LAST)
                        .orderBy(Post::id)
                        .groupBy(Post::title)
                        .limit(3));
        Find byName = queries.named()
                .<Row>find(
                        blog.post,
                        q -> q.where("title")
                                .eq("Hi")
                                .attributes("title")
                                .orderBy(col("views"), Sort.DESC, Nulls.LAST)
                                .orderBy("id")
                                .groupBy("title")
                                .limit(3));

        assertThat(byReference).isEqualTo(byName);
    }

    @Test
    void attributes_are_left_out_by_reference() {
        assertThat(queries.<Post>find(blog.post, q -> q.exclude(Post::published))
                        .selection()
                        .attributes())
                .extracting(Attribute::name)
                .doesNotContain("published")
                .hasSize(5);
    }

    @Test
    void one_step_to_an_associated_attribute_is_a_path() {
        Find find = queries.<Post>find(
                blog.post,
                q -> q.where(Post::author, User::name).eq("Ann").orderBy(Post::author, User::name, Sort.ASC));

        assertThat(find.where()).isEqualTo(Blog.equal(authorName, "Ann", STRING));
        assertThat(find.order()).containsExactly(new OrderTerm(authorName, Sort.ASC, Nulls.DEFAULT));
    }

    @Test
    void scopes_are_static_methods_of_the_model() {
        Predicate live = Blog.equal(blog.post("published"), true, BOOLEAN);

        assertThat(queries.<Post>find(blog.post, q -> q.scope(Post::live)).where())
                .isEqualTo(live);
        assertThat(queries.<Post>where(blog.post, w -> w.noneOf(Post::live))).isEqualTo(new Not(live));
    }

    @Test
    void conditions_nest_as_on_the_dynamic_face() {
        Predicate found = queries.<Post>where(
                blog.post,
                w -> w.anyOf(o -> o.where(Post::views)
                        .eq(1)
                        .where(Post::author, User::name)
                        .eq("Ann")));

        assertThat(found)
                .isEqualTo(new Any(
                        List.of(Blog.equal(blog.post("views"), 1, INTEGER), Blog.equal(authorName, "Ann", STRING))));
    }

    @Test
    void associations_filter_by_reference() {
        Has hi = new Has(
                blog.association(blog.post, "comments"),
                Blog.equal(Blog.operand(blog.comment, "body"), "Hi", STRING),
                Predicate.ALWAYS);

        assertThat(queries.<Post>where(
                        blog.post,
                        w -> w.whereHas(
                                Post::comments, c -> c.where(Comment::body).eq("Hi"))))
                .isEqualTo(hi);
        assertThat(queries.<Post>where(
                        blog.post,
                        w -> w.whereNone(
                                Post::comments, c -> c.where(Comment::body).eq("Hi"))))
                .isEqualTo(new Not(hi));
        assertThat(queries.<Post>where(blog.post, w -> w.whereHas(Post::tags).whereNone(Post::comments)))
                .isInstanceOf(Predicate.All.class);
    }

    @Test
    void includes_take_the_junction_as_a_third_argument() {
        Include tags = queries.<Post>find(
                        blog.post,
                        q -> q.include(
                                Post::tags,
                                t -> t.where(Tag::name).ne("x").required(false),
                                link -> link.where(PostTag::position).eq(1).orderBy(PostTag::position)))
                .includes()
                .get(0);

        assertThat(tags.required()).isFalse();
        Find link = Objects.requireNonNull(tags.throughQuery());
        assertThat(link.where()).isEqualTo(Blog.equal(Blog.operand(blog.postTag, "position"), 1, INTEGER));
        assertThat(link.order()).hasSize(1);
    }

    @Test
    void includes_nest_by_reference_and_by_name() {
        Find byReference = queries.<User>find(
                blog.user,
                q -> q.include(User::posts, p -> p.include(Post::comments)).include(User::profile));
        Find byName = queries.<User>find(
                blog.user, q -> q.include("posts", p -> p.include("comments")).include("profile"));

        assertThat(byReference).isEqualTo(byName);
    }

    @Test
    void a_typed_model_that_is_queried_by_names_takes_no_references() {
        assertThatThrownBy(() -> queries.named()
                        .<Post>find(blog.post, q -> q.where(Post::title).eq("Hi")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("queried by names");
    }
}
