package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.countAll;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Expression.literal;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.FunctionOperand;
import org.sequelize4j.query.Operand.LiteralOperand;
import org.sequelize4j.query.Selection.Computed;

class SelectionTest {
    private final Blog blog = Blog.dynamic();

    private Selection selection(Consumer<? super Query<Row>> query) {
        return new Queries(Faces.LOOKUP).find(blog.user, query).selection();
    }

    private List<String> names(Consumer<? super Query<Row>> query) {
        return selection(query).attributes().stream().map(Attribute::name).toList();
    }

    private AbstractThrowableAssert<?, ?> refused(Consumer<? super Query<Row>> query) {
        return assertThatThrownBy(() -> selection(query)).isInstanceOf(QueryException.class);
    }

    @Test
    void every_stored_attribute_is_loaded_unless_some_are_named() {
        assertThat(names(q -> {})).containsExactly("id", "name", "age", "settings");
        assertThat(names(q -> q.attributes("age", "name"))).containsExactly("name", "age");
        assertThat(names(q -> q.attributes("age").attributes("name", "age"))).containsExactly("name", "age");
        assertThat(names(Query::attributes)).isEmpty();
    }

    @Test
    void attributes_can_be_left_out() {
        assertThat(names(q -> q.exclude("settings", "age"))).containsExactly("id", "name");
        assertThat(names(q -> q.attributes("id", "age").exclude("age"))).containsExactly("id");
    }

    @Test
    void an_expression_comes_on_top_of_the_attributes() {
        Selection selection = selection(q -> q.attribute(fn("upper", col("name")), "loud"));

        assertThat(selection.attributes()).hasSize(4);
        assertThat(selection.computed())
                .containsExactly(new Computed("loud", new FunctionOperand("upper", List.of(blog.user("name")), false)));
    }

    @Test
    void groups_are_what_is_read_when_no_attributes_are_named() {
        Selection selection = selection(q -> q.groupBy("age").attribute(countAll(), "number"));

        assertThat(selection.attributes()).extracting(Attribute::name).containsExactly("age");
        assertThat(selection.computed())
                .containsExactly(
                        new Computed("number", new FunctionOperand("count", List.of(new LiteralOperand("*")), false)));
    }

    @Test
    void unknown_names_are_refused() {
        refused(q -> q.attributes("nmae")).hasMessageContaining("\"nmae\"");
        refused(q -> q.exclude("nmae")).hasMessageContaining("\"nmae\"");
    }

    @Test
    void virtual_attributes_are_shown_and_never_read() {
        Selection selection = selection(q -> q.attributes("age", "nickname"));

        assertThat(selection.attributes()).extracting(Attribute::name).containsExactly("age");
        assertThat(selection.virtuals()).extracting(Attribute::name).containsExactly("nickname");
        assertThat(selection(q -> q.exclude("nickname")).virtuals()).isEmpty();
        assertThat(selection(q -> q.groupBy("age")).virtuals()).isEmpty();
    }

    @Test
    void the_name_of_an_expression_must_be_free() {
        refused(q -> q.attribute(literal("1"), "id")).hasMessageContaining("has a primary key of that name");
        refused(q -> q.attributes("age").attribute(literal("1"), "age"))
                .hasMessageContaining("has a selected attribute of that name");
        refused(q -> q.attribute(literal("1"), "posts")).hasMessageContaining("has an association of that name");
        refused(q -> q.attribute(literal("1"), "one").attribute(literal("2"), "one"))
                .hasMessageContaining("Two computed attributes are called \"one\"");
        refused(q -> q.attribute(literal("1"), " ")).hasMessageContaining("needs a name");
    }
}
