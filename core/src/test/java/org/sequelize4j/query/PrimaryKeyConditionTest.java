package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Row;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;

class PrimaryKeyConditionTest {
    private final Blog blog = Blog.dynamic();
    private final Queries queries = new Queries(Faces.LOOKUP);
    private final Predicate both = Predicate.all(List.of(
            Blog.equal(Blog.operand(blog.postTag, "postId"), 1, INTEGER),
            Blog.equal(Blog.operand(blog.postTag, "tagId"), 2, INTEGER)));

    private Predicate key(ModelDefinition model, Object key) {
        return queries.<Row>byKey(model, key, q -> {}).where();
    }

    private AbstractThrowableAssert<?, ?> refused(ModelDefinition model, Object key) {
        return assertThatThrownBy(() -> key(model, key)).isInstanceOf(QueryException.class);
    }

    @Test
    void a_key_of_one_column_is_a_value() {
        assertThat(key(blog.user, 7L)).isEqualTo(Blog.equal(blog.user("id"), 7, INTEGER));
        assertThat(key(blog.user, Map.of("id", 7))).isEqualTo(Blog.equal(blog.user("id"), 7, INTEGER));
    }

    @Test
    void a_key_of_several_columns_is_a_list_or_a_map() {
        assertThat(key(blog.postTag, List.of(1, 2))).isEqualTo(both);
        assertThat(key(blog.postTag, Map.of("tagId", 2, "postId", 1))).isEqualTo(both);
    }

    @Test
    void a_key_keeps_what_else_the_query_asks_for() {
        Find find = queries.<Row>byKey(blog.user, 7, q -> q.where("name", "Ann").include("posts"));

        assertThat(find.where())
                .isEqualTo(Predicate.all(List.of(
                        Blog.equal(blog.user("name"), "Ann", STRING), Blog.equal(blog.user("id"), 7, INTEGER))));
        assertThat(find.includes()).hasSize(1);
    }

    @Test
    void keys_that_do_not_fit_are_refused_with_the_columns() {
        refused(blog.user, "seven").hasMessageContaining("\"user.id\"").hasMessageContaining("seven");
        refused(blog.user, List.of(1, 2)).hasMessageContaining("2 values").hasMessageContaining("one value, of \"id\"");
        refused(blog.postTag, 1)
                .hasMessageContaining("1 value (1)")
                .hasMessageContaining("\"postId\" (INTEGER), \"tagId\" (INTEGER)");
        refused(blog.postTag, Map.of("postId", 1)).hasMessageContaining("[postId]");
        refused(blog.postTag, Map.of("postId", 1, "tag", 2)).hasMessageContaining("map by these names");
        refused(blog.user, nothing()).hasMessageContaining("given as null");
    }

    @SuppressWarnings("NullAway")
    private static Object nothing() {
        return null;
    }
}
