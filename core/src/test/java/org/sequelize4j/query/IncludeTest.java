package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Nulls;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;

class IncludeTest {
    private final Blog blog = Blog.dynamic();

    private List<Include> includes(ModelDefinition model, Consumer<? super Query<Row>> query) {
        return new Queries(Faces.LOOKUP).find(model, query).includes();
    }

    private Include include(ModelDefinition model, Consumer<? super Query<Row>> query) {
        List<Include> includes = includes(model, query);
        assertThat(includes).hasSize(1);
        return includes.get(0);
    }

    @Test
    void an_alias_includes_all_of_the_target() {
        Include author = include(blog.post, q -> q.include("author"));

        assertThat(author.association()).isSameAs(blog.association(blog.post, "author"));
        assertThat(author.query()).isEqualTo(Find.all(blog.user));
        assertThat(author.required()).isFalse();
        assertThat(author.throughQuery()).isNull();
    }

    @Test
    void an_include_of_an_association_alone_is_one_without_words() {
        Queries queries = new Queries(Faces.LOOKUP);

        for (ModelDefinition model : List.of(blog.user, blog.post, blog.comment)) {
            for (AssociationDefinition association : model.associations()) {
                assertThat(queries.include(association)).isEqualTo(queries.include(association, q -> {}));
            }
        }
    }

    @Test
    void a_condition_makes_an_include_required() {
        Include posts =
                include(blog.user, q -> q.include("posts", p -> p.where("views").eq(3)));

        assertThat(posts.required()).isTrue();
        assertThat(posts.query().where()).isEqualTo(Blog.equal(blog.post("views"), 3, INTEGER));
    }

    @Test
    void what_is_said_about_required_wins() {
        assertThat(include(
                                blog.user,
                                q -> q.include("posts", p -> p.where("views", 3).required(false)))
                        .required())
                .isFalse();
        assertThat(include(blog.user, q -> q.include("posts", p -> p.required(true)))
                        .required())
                .isTrue();
    }

    @Test
    void a_condition_that_is_left_out_requires_nothing() {
        assertThat(include(
                                blog.user,
                                q -> q.include("posts", p -> p.where("views").eqIfPresent(null)))
                        .required())
                .isFalse();
    }

    @Test
    void a_required_child_leaves_its_parent_optional() {
        Include posts = include(blog.user, q -> q.include("posts", p -> p.include("comments", c -> c.required(true))));

        assertThat(posts.required()).isFalse();
        assertThat(posts.query().includes().get(0).required()).isTrue();
    }

    @Test
    void includes_have_attributes_orders_and_limits_of_their_own() {
        Find posts = include(
                        blog.user,
                        q -> q.include(
                                "posts",
                                p -> p.attributes("title")
                                        .orderBy("views", Sort.DESC)
                                        .limit(3)
                                        .offset(1)))
                .query();

        assertThat(posts.selection().attributes()).extracting(Attribute::name).containsExactly("title");
        assertThat(posts.order()).containsExactly(new OrderTerm(blog.post("views"), Sort.DESC, Nulls.DEFAULT));
        assertThat(posts).returns(3, Find::limit).returns(1, Find::offset);
        assertThat(include(blog.user, q -> q.include("posts", p -> p.page(2, 5)))
                        .query())
                .returns(5, Find::limit)
                .returns(5, Find::offset);
    }

    @Test
    void the_junction_of_a_many_to_many_has_a_query_of_its_own() {
        Include tags = include(
                blog.post,
                q -> q.include(
                        "tags",
                        t -> t.through(link -> link.where("position")
                                .eq(1)
                                .attributes("position")
                                .orderBy("position"))));

        Find link = Objects.requireNonNull(tags.throughQuery());
        assertThat(link.model()).isSameAs(blog.postTag);
        assertThat(link.where()).isEqualTo(Blog.equal(Blog.operand(blog.postTag, "position"), 1, INTEGER));
        assertThat(link.selection().attributes()).extracting(Attribute::name).containsExactly("position");
        assertThat(link.order()).hasSize(1);
        assertThat(tags.required()).isFalse();
    }

    @Test
    void the_junction_is_loaded_whole_when_nothing_is_said_about_it() {
        assertThat(include(blog.post, q -> q.include("tags")).throughQuery()).isEqualTo(Find.all(blog.postTag));
    }

    @Test
    void an_association_is_included_as_itself() {
        AssociationDefinition author = blog.association(blog.post, "author");
        AssociationDefinition older = blog.association(Blog.dynamic().post, "author");

        assertThat(include(blog.post, q -> q.include(author)).association()).isSameAs(author);
        assertThat(include(blog.post, q -> q.include(older)).association()).isSameAs(author);
        assertThat(include(blog.post, q -> q.include(author, a -> a.where("name", "Ann")))
                        .query()
                        .where())
                .isEqualTo(Blog.equal(blog.user("name"), "Ann", STRING));
    }

    @Test
    void everything_can_be_included_and_one_of_it_in_more_detail() {
        List<Include> includes = includes(blog.post, q -> q.includeAll().include("comments", c -> c.limit(1)));

        assertThat(includes)
                .extracting(include -> include.association().as())
                .containsExactlyInAnyOrder("author", "comments", "tags");
        assertThat(includes)
                .filteredOn(i -> i.association().as().equals("comments"))
                .allMatch(i -> Objects.equals(i.query().limit(), 1));
        assertThat(includes).allMatch(include -> include.query().includes().isEmpty());
    }

    @Test
    void the_targets_of_one_association_can_be_asked_for_without_their_source() {
        Include tags = new Queries(Faces.LOOKUP)
                .<Row>include(
                        blog.association(blog.post, "tags"),
                        t -> t.where("name", "java").through(link -> link.where("position", 1)));

        assertThat(tags)
                .isEqualTo(include(
                        blog.post,
                        q -> q.include(
                                "tags", t -> t.where("name", "java").through(link -> link.where("position", 1)))));
    }

    @Test
    void a_model_stands_for_its_only_association() {
        Include comments = include(blog.post, q -> q.include(IncludeRefusalTest.model("comment"), c -> c.limit(1)));

        assertThat(comments.association()).isSameAs(blog.association(blog.post, "comments"));
        assertThat(comments.query().limit()).isEqualTo(1);
        assertThat(include(blog.post, q -> q.include("Comment")).association()).isSameAs(comments.association());
    }
}
