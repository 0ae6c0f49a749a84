package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Predicate.Has;

class ScopeTest {
    private final Blog blog = Blog.scoped(Map.of(
            "post", post -> post.where("published", true),
            "postTag", link -> link.where("position", 1)));
    private final Queries queries = new Queries(Faces.LOOKUP);
    private final Predicate published = Blog.equal(blog.post("published"), true, BOOLEAN);
    private final Predicate first = Blog.equal(Blog.operand(blog.postTag, "position"), 1, INTEGER);

    @Test
    void default_scopes_stand_before_the_conditions_of_every_find() {
        assertThat(queries.all(blog.post).where()).isEqualTo(published);
        assertThat(queries.<Row>find(blog.post, q -> q.where("title", "Hi")).where())
                .isEqualTo(Predicate.all(List.of(published, Blog.equal(blog.post("title"), "Hi", STRING))));
        assertThat(queries.<Row>where(blog.post, w -> {})).isEqualTo(published);
    }

    @Test
    void default_scopes_can_be_left_aside() {
        assertThat(queries.unscoped().all(blog.post)).isEqualTo(Find.all(blog.post));
        assertThat(queries.unscoped()
                        .<Row>find(blog.user, q -> q.include("posts"))
                        .includes()
                        .get(0)
                        .query()
                        .where())
                .as("those of included models stay")
                .isEqualTo(published);
    }

    @Test
    void default_scopes_filter_what_is_included_and_make_it_required() {
        Include posts =
                queries.<Row>find(blog.user, q -> q.include("posts")).includes().get(0);
        Include kept = queries.<Row>find(blog.user, q -> q.include("posts", p -> p.required(false)))
                .includes()
                .get(0);

        assertThat(posts.query().where()).isEqualTo(published);
        assertThat(posts.required()).isTrue();
        assertThat(kept.required()).isFalse();
    }

    @Test
    void default_scopes_apply_to_the_rows_that_are_asked_about_and_to_junctions() {
        assertThat(queries.<Row>where(blog.user, w -> w.whereHas("posts", p -> {})))
                .isEqualTo(new Has(blog.association(blog.user, "posts"), published, Predicate.ALWAYS));
        assertThat(queries.unscoped().<Row>where(blog.post, w -> w.whereHas("tags", t -> {})))
                .isEqualTo(new Has(blog.association(blog.post, "tags"), Predicate.ALWAYS, first));
        assertThat(queries.<Row>find(blog.post, q -> q.include("tags"))
                        .includes()
                        .get(0)
                        .throughQuery())
                .isEqualTo(Find.all(blog.postTag).withWhere(first));
    }

    @Test
    void scopes_that_look_at_each_other_come_to_an_end() {
        Blog circular = Blog.scoped(Map.of(
                "user", user -> user.whereHas("posts", p -> {}),
                "post", post -> post.whereHas("author", a -> {})));

        Has posts = (Has) queries.all(circular.user).where();
        Has author = (Has) posts.condition();
        assertThat(author.condition()).isSameAs(Predicate.ALWAYS);
    }

    @Test
    void a_default_scope_is_no_condition_of_a_static_write() {
        assertThatThrownBy(() -> queries.<Row>whereRequired(blog.post, "update", w -> {}))
                .isInstanceOf(QueryException.class);
        assertThat(queries.<Row>whereRequired(blog.post, "update", w -> w.where("title", "Hi")))
                .isEqualTo(Predicate.all(List.of(published, Blog.equal(blog.post("title"), "Hi", STRING))));
    }
}
