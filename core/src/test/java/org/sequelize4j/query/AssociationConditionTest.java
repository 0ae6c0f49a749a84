package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BIGINT;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.definition.Aggregate;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Faces.Post;
import org.sequelize4j.query.Faces.PostTag;
import org.sequelize4j.query.Faces.Tag;
import org.sequelize4j.query.Faces.User;
import org.sequelize4j.query.Operand.AggregateOperand;
import org.sequelize4j.query.Operand.ValueOperand;
import org.sequelize4j.query.Predicate.Compare;
import org.sequelize4j.query.Predicate.Has;
import org.sequelize4j.query.Predicate.Not;
import org.sequelize4j.query.Predicate.NotTrue;

/** Conditions on every associated row, on their number and on the links to them, resolved. */
class AssociationConditionTest {
    private final Blog blog = Blog.dynamic();
    private final Predicate hi = Blog.equal(blog.post("title"), "Hi", STRING);

    private Predicate where(Consumer<? super Where<Row>> condition) {
        return new Queries(Faces.LOOKUP).where(blog.user, condition);
    }

    private Predicate every(Predicate judged) {
        return new Not(new Has(blog.association(blog.user, "posts"), judged, Predicate.ALWAYS));
    }

    @Test
    void every_row_is_so_when_there_is_none_of_which_it_is_not_true() {
        assertThat(where(w -> w.whereEvery("posts", p -> p.where("title", "Hi"))))
                .isEqualTo(every(new NotTrue(hi)));
    }

    @Test
    void a_scope_says_which_rows_are_judged() {
        Blog scoped = Blog.scoped(Map.of("post", p -> p.where("views").gt(1)));
        Predicate judged = new Queries(Faces.LOOKUP)
                .where(scoped.user, (Where<Row> w) -> w.whereEvery("posts", p -> p.where("views", 5)));
        Predicate all = new Queries(Faces.LOOKUP)
                .where(
                        scoped.user,
                        (Where<Row> w) ->
                                w.whereEvery("posts", p -> p.unscoped().where("views", 5)));

        NotTrue five = new NotTrue(Blog.equal(scoped.post("views"), 5, INTEGER));
        Predicate among = new Compare(scoped.post("views"), Predicate.Comparator.GT, new ValueOperand(1, INTEGER));
        assertThat(judged).isEqualTo(every(scoped, Predicate.all(List.of(among, five))));
        assertThat(all).isEqualTo(every(scoped, five));
    }

    private static Predicate every(Blog blog, Predicate judged) {
        return new Not(new Has(blog.association(blog.user, "posts"), judged, Predicate.ALWAYS));
    }

    @Test
    void a_condition_on_every_row_is_left_out_with_what_it_says() {
        assertThat(where(w -> w.whereEvery("posts", p -> p.where("title").eqIfPresent(null))))
                .isSameAs(Predicate.ALWAYS);
        assertThatThrownBy(() -> new Queries(Faces.LOOKUP)
                        .<Row>whereRequired(
                                blog.user,
                                "destroy",
                                w -> w.whereEvery("posts", p -> p.where("title").eqIfPresent(null))))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void a_condition_on_every_row_has_to_say_something() {
        assertThatThrownBy(() -> where(w -> w.whereEvery("posts", p -> {})))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("whereEvery(posts) was given no condition");
    }

    @Test
    void a_number_of_rows_is_compared_as_a_whole_number() {
        AggregateOperand posts =
                new AggregateOperand(blog.association(blog.user, "posts"), Aggregate.COUNT, null, hi, Predicate.ALWAYS);

        assertThat(where(w -> w.whereCount("posts", p -> p.where("title", "Hi")).gte(3)))
                .isEqualTo(new Compare(posts, Predicate.Comparator.GTE, new ValueOperand(3L, BIGINT)));
    }

    @Test
    void what_is_no_whole_number_is_refused() {
        assertThatThrownBy(() -> where(w -> w.whereCount("posts").gte(2.5)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("whereCount(\"posts\")")
                .hasMessageContaining("2.5");
        assertThatThrownBy(() -> where(w -> w.whereCount("posts").like("3%")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("like compares text, and whereCount(\"posts\") is BIGINT");
        assertThatThrownBy(() -> where(w -> w.whereCount("posts")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("whereCount(\"posts\") has no operator");
    }

    @Test
    void hooks_read_these_conditions_too() {
        assertThat(ConditionMap.of(where(w -> w.whereCount("posts").gte(3))))
                .isEqualTo(Map.of("whereCount(\"posts\")", Map.of("gte", 3L)));
        assertThat(ConditionMap.of(where(w -> w.whereEvery("posts", p -> p.where("title", "Hi")))))
                .isEqualTo(Map.of("not", Map.of("has", Map.of("posts", Map.of("not", Map.of("title", "Hi"))))));
    }

    @Test
    void all_of_it_is_said_by_reference_too() {
        Blog typed = Blog.typed();
        Queries queries = new Queries(Faces.LOOKUP);
        assertThat(queries.<User>where(
                        typed.user,
                        w -> w.whereEvery(User::posts, p -> p.where(Post::title).eq("Hi"))))
                .isEqualTo(queries.named()
                        .<Row>where(typed.user, w -> w.whereEvery("posts", p -> p.where("title", "Hi"))));
        assertThat(queries.<User>where(
                        typed.user,
                        w -> w.whereCount(User::posts)
                                .eq(1)
                                .whereCount(User::posts, p -> {})
                                .eq(2)))
                .isEqualTo(queries.named()
                        .<Row>where(
                                typed.user,
                                w -> w.whereCount("posts")
                                        .eq(1)
                                        .whereCount("posts")
                                        .eq(2)));
        assertThat(queries.<Post>where(
                        typed.post,
                        w -> w.whereHas(
                                Post::tags,
                                t -> t.where(Tag::name).eq("x"),
                                l -> l.where(PostTag::position).gt(1))))
                .isEqualTo(queries.named()
                        .<Row>where(
                                typed.post,
                                w -> w.whereHas(
                                        "tags",
                                        t -> t.where("name", "x"),
                                        l -> l.where("position").gt(1))));
    }

    @Test
    void every_link_is_judged_alike_by_references_and_by_names() {
        Queries queries = new Queries(Faces.LOOKUP);
        Blog typed = Blog.typed();
        assertThat(queries.<Post>where(
                        typed.post,
                        w -> w.whereEvery(
                                Post::tags,
                                t -> t.where(Tag::name).eq("x"),
                                l -> l.where(PostTag::position).gt(1))))
                .isEqualTo(queries.named()
                        .<Row>where(
                                typed.post,
                                w -> w.whereEvery(
                                        "tags",
                                        t -> t.where("name", "x"),
                                        l -> l.where("position").gt(1))));
        assertThatThrownBy(() -> where(w -> w.whereEvery("posts", p -> {}, l -> l.where("position", 1))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("speaks about the junction of a belongsToMany");
        assertThatThrownBy(() -> queries.named().<Row>where(typed.post, w -> w.whereEvery("tags", t -> {}, l -> {})))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("was given no condition");
    }

    @Test
    void a_link_is_what_a_junction_has_only() {
        assertThatThrownBy(() -> where(w -> w.whereHas("posts", p -> {}, l -> l.where("position", 1))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("speaks about the junction of a belongsToMany");
    }
}
