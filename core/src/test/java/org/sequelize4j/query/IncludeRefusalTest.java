package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Lock;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.error.EagerLoadingException;
import org.sequelize4j.error.QueryException;

class IncludeRefusalTest {
    private final Blog blog = Blog.dynamic();

    private AbstractThrowableAssert<?, ?> refused(Consumer<? super Query<Row>> query) {
        return assertThatThrownBy(() -> new Queries(Faces.LOOKUP).find(blog.post, query))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void an_unknown_alias_is_answered_with_a_suggestion() {
        refused(q -> q.include("autor"))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("autor")
                .hasMessageContaining("Did you mean \"author\"?");
    }

    @Test
    void an_association_of_another_model_is_refused() {
        refused(q -> q.include(blog.association(blog.user, "posts")))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("user.posts")
                .hasMessageContaining("\"post\"");
    }

    @Test
    void an_association_is_included_once() {
        refused(q -> q.include("author", a -> a.attributes("name")).include("author", a -> a.limit(1)))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("included twice");
    }

    @Test
    void names_inside_of_an_include_are_those_of_the_target() {
        refused(q -> q.include("author", a -> a.where("title").eq("x")))
                .hasMessageContaining("The model \"user\" has no attribute \"title\"");
        refused(q -> q.include("author", a -> a.attributes("title"))).hasMessageContaining("\"title\"");
    }

    @Test
    void a_condition_inside_of_an_include_needs_its_operator() {
        refused(q -> q.include("author", a -> a.where("name"))).hasMessageContaining("\"user.name\" has no operator");
    }

    @Test
    void required_belongs_into_an_include() {
        refused(q -> q.required(true)).hasMessageContaining("required(true) belongs into an include");
    }

    @Test
    void through_belongs_into_an_include_of_a_many_to_many() {
        refused(q -> q.through(link -> {})).hasMessageContaining("belongs into an include");
        refused(q -> q.include("author", a -> a.through(link -> {})))
                .hasMessageContaining("belongsToMany")
                .hasMessageContaining("post.author");
        refused(q -> q.include("tags", t -> t.through(link -> {}).through(link -> {})))
                .hasMessageContaining("said twice");
    }

    @Test
    void clauses_of_the_whole_query_are_refused_inside() {
        refused(q -> q.include("author", a -> a.lock(Lock.UPDATE)))
                .hasMessageContaining("lock belongs to the whole query");
        refused(q -> q.include("author", a -> a.groupBy("name"))).hasMessageContaining("groupBy belongs");
        refused(q -> q.include("author", Query::distinct)).hasMessageContaining("distinct belongs");
    }

    @Test
    void the_junction_takes_no_limits_and_no_includes() {
        refused(q -> q.include("tags", t -> t.through(link -> link.limit(1))))
                .hasMessageContaining("limit cannot stand in the junction's part");
        refused(q -> q.include("tags", t -> t.through(link -> link.include("tag"))))
                .hasMessageContaining("include cannot stand in the junction's part");
    }

    @Test
    void a_model_that_is_not_associated_is_named() {
        refused(q -> q.include(model("profile")))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("profile is not associated to post!");
        refused(q -> q.include("profile")).hasMessageContaining("profile is not associated to post!");
    }

    @Test
    void a_model_that_is_associated_under_an_alias_is_answered_with_the_alias() {
        refused(q -> q.include(model("user")))
                .isInstanceOf(EagerLoadingException.class)
                .hasMessageContaining("user is associated to post using an alias")
                .hasMessageContaining("include(\"author\")");
    }

    @SuppressWarnings("unchecked")
    static Model<Row> model(String name) {
        Model<Row> model = mock(Model.class);
        when(model.name()).thenReturn(name);
        return model;
    }
}
