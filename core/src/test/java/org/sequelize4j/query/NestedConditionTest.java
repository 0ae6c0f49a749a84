package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.Expression.col;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Predicate.All;
import org.sequelize4j.query.Predicate.Any;
import org.sequelize4j.query.Predicate.Has;
import org.sequelize4j.query.Predicate.Not;

class NestedConditionTest {
    private final Blog blog = Blog.dynamic();
    private final Predicate one = Blog.equal(blog.user("age"), 1, INTEGER);
    private final Predicate two = Blog.equal(blog.user("age"), 2, INTEGER);
    private final Predicate ann = Blog.equal(blog.user("name"), "Ann", STRING);

    private Predicate where(Consumer<? super Where<Row>> condition) {
        return new Queries(Faces.LOOKUP).where(blog.user, condition);
    }

    @Test
    void alternatives_are_joined_by_or_and_the_rest_by_and() {
        assertThat(where(
                        w -> w.where("name", "Ann").anyOf(o -> o.where("age", 1).where("age", 2))))
                .isEqualTo(new All(List.of(ann, new Any(List.of(one, two)))));
    }

    @Test
    void a_conjunction_stands_among_alternatives() {
        assertThat(where(w -> w.anyOf(
                        o -> o.where("age", 1).allOf(a -> a.where("age", 2).where("name", "Ann")))))
                .isEqualTo(new Any(List.of(one, new All(List.of(two, ann)))));
    }

    @Test
    void none_of_several_is_the_negation_of_their_alternative() {
        assertThat(where(w -> w.noneOf(n -> n.where("age", 1).where("name", "Ann"))))
                .isEqualTo(new Not(new Any(List.of(one, ann))));
        assertThat(where(w -> w.noneOf(n -> n.where("age", 1)))).isEqualTo(new Not(one));
    }

    @Test
    void a_single_alternative_is_the_condition_itself() {
        assertThat(where(w -> w.anyOf(o -> o.where("age", 1)))).isEqualTo(one);
        assertThat(where(w -> w.allOf(o -> o.where("age", 1)))).isEqualTo(one);
    }

    @Test
    void alternatives_that_are_all_left_out_are_left_out() {
        assertThat(where(w -> w.where("age", 1).anyOf(o -> o.where("name").eqIfPresent(null))))
                .isEqualTo(one);
        assertThat(where(w -> w.anyOf(o -> o.allOf(a -> a.where("name").eqIfPresent(null)))))
                .isSameAs(Predicate.ALWAYS);
        assertThat(where(w -> w.noneOf(o -> o.where("name").eqIfPresent(null)))).isSameAs(Predicate.ALWAYS);
    }

    @Test
    void alternatives_without_any_condition_are_a_mistake() {
        assertThatThrownBy(() -> where(w -> w.anyOf(o -> {})))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("anyOf was given no condition");
        assertThatThrownBy(() -> where(w -> w.anyOf(o -> o.allOf(a -> {})))).isInstanceOf(QueryException.class);
    }

    @Test
    void rows_are_filtered_by_what_they_are_associated_with() {
        Predicate titled = Blog.equal(blog.post("title"), "Hi", STRING);

        assertThat(where(w -> w.whereHas("posts", p -> p.where("title", "Hi"))))
                .isEqualTo(new Has(blog.association(blog.user, "posts"), titled, Predicate.ALWAYS));
        assertThat(where(w -> w.whereNone("posts", p -> {})))
                .isEqualTo(new Not(new Has(blog.association(blog.user, "posts"), Predicate.ALWAYS, Predicate.ALWAYS)));
    }

    @Test
    void filters_by_association_nest() {
        Predicate inner = where(w -> w.whereHas("posts", p -> p.whereHas("tags", t -> t.where("name", "java"))));

        Has posts = (Has) inner;
        assertThat(posts.condition())
                .isEqualTo(new Has(
                        blog.association(blog.post, "tags"),
                        Blog.equal(Blog.operand(blog.tag, "name"), "java", STRING),
                        Predicate.ALWAYS));
    }

    @Test
    void a_filter_by_association_counts_as_a_condition() {
        assertThat(new Queries(Faces.LOOKUP)
                        .<Row>whereRequired(blog.user, "destroy", w -> w.whereHas("posts", p -> {})))
                .isInstanceOf(Has.class);
    }

    @Test
    void a_column_of_a_to_one_association_is_reached_by_its_path() {
        Predicate found = new Queries(Faces.LOOKUP)
                .<Row>where(
                        blog.comment,
                        w -> w.where(col("post", "author", "name")).eq("Ann"));

        assertThat(found)
                .isEqualTo(Blog.equal(
                        Blog.operand(
                                blog.user,
                                "name",
                                blog.association(blog.comment, "post"),
                                blog.association(blog.post, "author")),
                        "Ann",
                        STRING));
    }

    @Test
    void an_unknown_association_is_refused_with_a_suggestion() {
        assertThatThrownBy(() -> where(w -> w.whereHas("postz", p -> {})))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("postz")
                .hasMessageContaining("Did you mean \"posts\"?");
    }
}
