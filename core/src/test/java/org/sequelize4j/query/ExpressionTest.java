package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.Expression.cast;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Expression.literal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequelize4j.Expression;
import org.sequelize4j.Sort;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Operand.CastOperand;
import org.sequelize4j.query.Operand.FunctionOperand;
import org.sequelize4j.query.Operand.LiteralOperand;
import org.sequelize4j.query.Operand.NullOperand;
import org.sequelize4j.query.Operand.PlainOperand;
import org.sequelize4j.query.Operand.TemplateOperand;

class ExpressionTest {
    private final Blog blog = Blog.dynamic();

    private Operand resolve(Expression expression) {
        return ExpressionResolver.resolve(blog.post, expression);
    }

    @Test
    void columns_are_attributes_of_the_model_or_of_what_one_row_leads_to() {
        assertThat(resolve(col("title"))).isEqualTo(blog.post("title"));
        assertThat(resolve(col("author", "profile", "bio")))
                .isEqualTo(Blog.operand(
                        blog.profile,
                        "bio",
                        blog.association(blog.post, "author"),
                        blog.association(blog.user, "profile")));
    }

    @Test
    void arguments_of_functions_are_bound_unless_they_are_expressions() {
        assertThat(resolve(fn("coalesce", col("title"), "none", null, Sort.ASC, 'x')))
                .isEqualTo(new FunctionOperand(
                        "coalesce",
                        List.of(
                                blog.post("title"),
                                new PlainOperand("none"),
                                new NullOperand(),
                                new PlainOperand("ASC"),
                                new PlainOperand("x")),
                        false));
    }

    @Test
    void casts_and_literals_are_kept() {
        assertThat(resolve(cast("5", INTEGER))).isEqualTo(new CastOperand(new PlainOperand("5"), INTEGER));
        assertThat(resolve(literal("now()"))).isEqualTo(new LiteralOperand("now()"));
    }

    @Test
    void the_values_of_a_literal_are_bound_where_its_places_are() {
        assertThat(resolve(literal("price * :rate > :rate", Map.of("rate", 2))))
                .isEqualTo(new TemplateOperand(
                        List.of("price * ", " > ", ""), List.of(new PlainOperand(2), new PlainOperand(2))));
        assertThat(resolve(literal("a IN (?) OR b IS ?", List.of(1, 2), null)))
                .isEqualTo(new TemplateOperand(
                        List.of("a IN (", ", ", ") OR b IS ", ""),
                        List.of(new PlainOperand(1), new PlainOperand(2), new NullOperand())));
        assertThat(resolve(literal("tags ? :key", Map.of("key", "a"))))
                .isEqualTo(new TemplateOperand(List.of("tags ?? ", ""), List.of(new PlainOperand("a"))));
    }

    @Test
    void a_literal_has_as_many_values_as_places() {
        assertThatThrownBy(() -> resolve(literal("price * :rate", Map.of("rte", 2))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("Did you mean \"rate\"?");
        assertThatThrownBy(() -> resolve(literal("price * ?", 1, 2))).hasMessageContaining("2 values were bound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower(x); --", "", "1st", "a b", "x\"y"})
    void the_name_of_a_function_is_an_identifier(String name) {
        assertThatThrownBy(() -> resolve(fn(name)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("\"" + name + "\"")
                .hasMessageContaining("no name of a function");
    }

    @Test
    void a_function_may_stand_in_a_schema() {
        assertThat(resolve(fn("pg_catalog.lower")))
                .isEqualTo(new FunctionOperand("pg_catalog.lower", List.of(), false));
    }

    @Test
    void a_column_needs_a_name_that_exists() {
        assertThatThrownBy(() -> resolve(col()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("col(\"id\")");
        assertThatThrownBy(() -> resolve(col("author", "nmae")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("The model \"user\" has no attribute \"nmae\"");
        assertThatThrownBy(() -> resolve(col("writer", "name")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("writer");
    }
}
