package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.sequelize4j.Condition;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.error.InvalidValueException;
import org.sequelize4j.error.QueryException;

class ConditionRefusalTest {
    private final Blog blog = Blog.dynamic();

    private AbstractThrowableAssert<?, ?> refused(Consumer<? super Where<Row>> condition) {
        return assertThatThrownBy(() -> new Queries(Faces.LOOKUP).where(blog.user, condition))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void an_unknown_attribute_is_answered_with_those_that_exist() {
        refused(w -> w.where("nmae").eq("x"))
                .hasMessageContaining("The model \"user\" has no attribute \"nmae\"")
                .hasMessageContaining("id, name, age");
    }

    @Test
    void an_association_is_no_attribute() {
        refused(w -> w.where("profile").notNull())
                .hasMessageContaining("\"profile\" is an association of the model \"user\"")
                .hasMessageContaining("whereHas(\"profile\"");
    }

    @Test
    void a_path_in_a_string_is_answered_with_the_call_to_write() {
        refused(w -> w.where("profile.bio").eq("x")).hasMessageContaining("col(\"profile\", \"bio\")");
        refused(w -> w.where("$profile.bio$").eq("x")).hasMessageContaining("col(\"profile\", \"bio\")");
    }

    @Test
    void a_virtual_attribute_has_no_column() {
        refused(w -> w.where("nickname").eq("x"))
                .hasMessageContaining("\"nickname\"")
                .hasMessageContaining("virtual");
    }

    @Test
    void a_value_of_a_wrong_type_is_refused_with_the_attribute() {
        refused(w -> w.where("age").eq("old"))
                .hasMessageContaining("\"user.age\"")
                .hasMessageContaining("old")
                .hasCauseInstanceOf(InvalidValueException.class);
        refused(w -> w.where("age").in(List.of(1, "old"))).hasMessageContaining("\"user.age\"");
        refused(w -> w.where("age").between(1, "old")).hasMessageContaining("\"user.age\"");
    }

    @Test
    void null_is_answered_with_isNull() {
        refused(w -> w.where("age").eq(nothing()))
                .hasMessageContaining("\"user.age\"")
                .hasMessageContaining("isNull()")
                .hasMessageContaining("IfPresent");
        refused(w -> w.where("name").like(ConditionRefusalTest.<String>nothing()))
                .hasMessageContaining("like takes")
                .hasMessageContaining("null");
        refused(w -> w.where("name").in(ConditionRefusalTest.<List<String>>nothing()))
                .hasMessageContaining("in takes a value");
    }

    @Test
    void several_values_are_answered_with_in() {
        refused(w -> w.where("age").eq(List.of(1, 2))).hasMessageContaining("use in(…)");
    }

    @Test
    void patterns_are_for_text() {
        refused(w -> w.where("age").like("1%"))
                .hasMessageContaining("\"user.age\" is INTEGER")
                .hasMessageContaining("cast(col(\"age\"), TEXT)");
    }

    @Test
    void a_condition_without_an_operator_is_refused_when_the_next_one_begins() {
        refused(w -> {
                    w.where("age");
                    w.where("name").eq("Ann");
                })
                .hasMessageContaining("\"user.age\" has no operator");
    }

    @Test
    void a_condition_without_an_operator_is_refused_at_the_end() {
        refused(w -> w.where("age")).hasMessageContaining("\"user.age\" has no operator");
        refused(w -> w.where(fn("lower", col("name")))).hasMessageContaining("fn(\"lower\", …) has no operator");
        refused(w -> w.anyOf(o -> o.where("age"))).hasMessageContaining("\"user.age\" has no operator");
    }

    @Test
    void a_condition_takes_one_operator() {
        refused(w -> {
                    Condition<Object, ?> condition = w.where("age");
                    condition.eq(1);
                    condition.eq(2);
                })
                .hasMessageContaining("has its operator already");
    }

    @Test
    void a_builder_ends_with_its_lambda() {
        AtomicReference<Where<Row>> kept = new AtomicReference<>();
        new Queries(Faces.LOOKUP).where(blog.user, (Consumer<Where<Row>>) kept::set);

        assertThatThrownBy(() -> kept.get().where("age"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("only inside of the lambda");
    }

    @Test
    void a_value_that_cannot_be_bound_is_refused() {
        refused(w -> w.where(fn("lower", col("name"))).eq(new StringBuilder[0]))
                .hasMessageContaining("cannot be bound");
    }

    @Test
    void a_reference_on_a_model_without_an_interface_is_answered_with_the_name_to_write() {
        refused(w -> w.where(Row::model).notNull()).hasMessageContaining("write the attribute's name, such as \"id\"");
        refused(w -> w.whereHas(row -> row.one("profile")))
                .hasMessageContaining("write the association's alias, such as \"profile\"");
    }

    @Test
    void a_static_write_without_a_condition_is_refused() {
        Queries queries = new Queries(Faces.LOOKUP);

        assertThatThrownBy(() -> queries.<Row>whereRequired(
                        blog.user, "destroy", w -> w.where("age").eqIfPresent(null)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("destroy of \"user\" was given no condition")
                .hasMessageContaining("destroyAll(…)");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <V> V nothing() {
        return null;
    }
}
