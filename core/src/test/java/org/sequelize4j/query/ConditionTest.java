package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;
import static org.sequelize4j.DataTypes.TEXT;
import static org.sequelize4j.Expression.cast;
import static org.sequelize4j.Expression.col;
import static org.sequelize4j.Expression.fn;
import static org.sequelize4j.Expression.literal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequelize4j.Row;
import org.sequelize4j.Where;
import org.sequelize4j.query.Operand.CastOperand;
import org.sequelize4j.query.Operand.DocumentOperand;
import org.sequelize4j.query.Operand.FunctionOperand;
import org.sequelize4j.query.Operand.PlainOperand;
import org.sequelize4j.query.Predicate.All;
import org.sequelize4j.query.Predicate.Between;
import org.sequelize4j.query.Predicate.Case;
import org.sequelize4j.query.Predicate.Comparator;
import org.sequelize4j.query.Predicate.Compare;
import org.sequelize4j.query.Predicate.In;
import org.sequelize4j.query.Predicate.IsNull;
import org.sequelize4j.query.Predicate.Like;
import org.sequelize4j.query.Predicate.Literal;
import org.sequelize4j.query.Predicate.Not;

class ConditionTest {
    private final Blog blog = Blog.dynamic();
    private final Operand name = blog.user("name");
    private final Operand age = blog.user("age");

    private Predicate where(Consumer<? super Where<Row>> condition) {
        return new Queries(Faces.LOOKUP).where(blog.user, condition);
    }

    @Test
    void a_search_for_more_than_the_column_takes_finds_nothing_instead_of_failing() {
        String tooLong = "a".repeat(256);
        assertThat(where(w -> w.where("name").eq(tooLong))).isEqualTo(Blog.equal(name, tooLong, STRING));
    }

    @Test
    void every_comparison_carries_its_operator_and_a_checked_value() {
        Predicate all = where(w -> w.where("age")
                .eq(1)
                .where("age")
                .ne(2)
                .where("age")
                .gt(3)
                .where("age")
                .gte(4)
                .where("age")
                .lt(5)
                .where("age")
                .lte(6));

        assertThat(all)
                .isEqualTo(new All(List.of(
                        new Compare(age, Comparator.EQ, Blog.value(1, INTEGER)),
                        new Compare(age, Comparator.NE, Blog.value(2, INTEGER)),
                        new Compare(age, Comparator.GT, Blog.value(3, INTEGER)),
                        new Compare(age, Comparator.GTE, Blog.value(4, INTEGER)),
                        new Compare(age, Comparator.LT, Blog.value(5, INTEGER)),
                        new Compare(age, Comparator.LTE, Blog.value(6, INTEGER)))));
    }

    @Test
    void a_value_takes_the_form_of_the_attribute_that_it_is_compared_with() {
        assertThat(where(w -> w.where("age").eq(7L))).isEqualTo(Blog.equal(age, 7, INTEGER));
    }

    @Test
    void ranges_and_sets_and_nulls_are_conditions() {
        assertThat(where(w -> w.where("age").between(1, 2)))
                .isEqualTo(new Between(age, Blog.value(1, INTEGER), Blog.value(2, INTEGER)));
        assertThat(where(w -> w.where("age").notBetween(1, 2)))
                .isEqualTo(new Not(new Between(age, Blog.value(1, INTEGER), Blog.value(2, INTEGER))));
        assertThat(where(w -> w.where("age").in(List.of(1, 2))))
                .isEqualTo(new In(age, List.of(Blog.value(1, INTEGER), Blog.value(2, INTEGER))));
        assertThat(where(w -> w.where("age").isIn(Set.of(1)))).isEqualTo(new In(age, List.of(Blog.value(1, INTEGER))));
        assertThat(where(w -> w.where("age").notIn(List.of(1))))
                .isEqualTo(new Not(new In(age, List.of(Blog.value(1, INTEGER)))));
        assertThat(where(w -> w.where("age").in(List.of()))).isEqualTo(new In(age, List.of()));
        assertThat(where(w -> w.where("age").isNull())).isEqualTo(new IsNull(age));
        assertThat(where(w -> w.where("age").notNull())).isEqualTo(new Not(new IsNull(age)));
    }

    @ParameterizedTest
    @CsvSource({
        "startsWith, 50, 50%",
        "startsWith, 50%, 50\\%%",
        "endsWith, a_b, %a\\_b",
        "contains, c:\\d, %c:\\\\d%",
    })
    void text_that_is_looked_for_is_taken_literally(String operator, String text, String pattern) {
        Predicate found = where(w -> {
            switch (operator) {
                case "startsWith" -> w.where("name").startsWith(text);
                case "endsWith" -> w.where("name").endsWith(text);
                default -> w.where("name").contains(text);
            }
        });

        Character escape = pattern.contains("\\") ? '\\' : null;
        assertThat(found).isEqualTo(new Like(name, new PlainOperand(pattern), escape, Case.SENSITIVE));
    }

    @Test
    void patterns_stay_as_they_are() {
        assertThat(where(w -> w.where("name").like("J_n%")))
                .isEqualTo(new Like(name, new PlainOperand("J_n%"), null, Case.SENSITIVE));
        assertThat(where(w -> w.where("name").like("100\\%")))
                .isEqualTo(new Like(name, new PlainOperand("100\\%"), '\\', Case.SENSITIVE));
        assertThat(where(w -> w.where("name").iLike("jan%")))
                .isEqualTo(new Like(name, new PlainOperand("jan%"), null, Case.INSENSITIVE));
        assertThat(where(w -> w.where("name").notLike("J%")))
                .isEqualTo(new Not(new Like(name, new PlainOperand("J%"), null, Case.SENSITIVE)));
    }

    @Test
    void a_missing_value_leaves_the_condition_out_where_the_operator_says_so() {
        assertThat(where(w -> w.where("age")
                        .eqIfPresent(null)
                        .where("age")
                        .inIfPresent(null)
                        .where("name")
                        .likeIfPresent(null)
                        .where("name")
                        .containsIfPresent(null)))
                .isSameAs(Predicate.ALWAYS);
        assertThat(where(w -> w.where("age").eqIfPresent(3))).isEqualTo(Blog.equal(age, 3, INTEGER));
        assertThat(where(w -> w.where("age").inIfPresent(List.of(3)))).isInstanceOf(In.class);
        assertThat(where(w -> w.where("name").likeIfPresent("x"))).isInstanceOf(Like.class);
        assertThat(where(w -> w.where("name").containsIfPresent("x"))).isInstanceOf(Like.class);
    }

    @Test
    void a_name_with_a_value_means_equality_null_or_membership() {
        assertThat(where(w -> w.where("name", "Ann"))).isEqualTo(Blog.equal(name, "Ann", STRING));
        assertThat(where(w -> w.where("name", null))).isEqualTo(new IsNull(name));
        assertThat(where(w -> w.where("age", List.of(1)))).isEqualTo(new In(age, List.of(Blog.value(1, INTEGER))));
        assertThat(where(w -> w.where("name", col("name")))).isEqualTo(new Compare(name, Comparator.EQ, name));
    }

    @Test
    void a_list_compared_with_json_is_one_value() {
        assertThat(where(w -> w.where("settings", List.of("a"))))
                .isEqualTo(new Compare(blog.user("settings"), Comparator.EQ, new DocumentOperand(List.of("a"))));
    }

    @Test
    void a_map_gives_one_condition_for_each_name() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", "Ann");
        values.put("age", null);

        assertThat(where(w -> w.where(values)))
                .isEqualTo(new All(List.of(Blog.equal(name, "Ann", STRING), new IsNull(age))));
    }

    @Test
    void columns_and_functions_are_compared_with_each_other() {
        assertThat(where(w -> w.where("age").gt(col("id"))))
                .isEqualTo(new Compare(age, Comparator.GT, blog.user("id")));
        assertThat(where(w -> w.where(fn("lower", col("name"))).eq("ann")))
                .isEqualTo(new Compare(
                        new FunctionOperand("lower", List.of(name), false), Comparator.EQ, new PlainOperand("ann")));
        assertThat(where(w -> w.where(cast(col("age"), TEXT)).like("1%")))
                .isEqualTo(new Like(new CastOperand(age, TEXT), new PlainOperand("1%"), null, Case.SENSITIVE));
        assertThat(where(w -> w.where(cast(col("name"), INTEGER)).gt("3")))
                .isEqualTo(new Compare(new CastOperand(name, INTEGER), Comparator.GT, Blog.value(3, INTEGER)));
    }

    @Test
    void a_literal_alone_is_a_whole_condition() {
        assertThat(where(w -> w.where(literal("age > id")))).isEqualTo(new Literal("age > id"));
        assertThat(where(w -> {
                    w.where(literal("age > id"));
                    w.where("age").eq(1);
                }))
                .isEqualTo(new All(List.of(new Literal("age > id"), Blog.equal(age, 1, INTEGER))));
    }

    @Test
    void values_are_copied_from_the_collection_that_was_given() {
        List<Integer> values = new ArrayList<>(List.of(1));
        Predicate in = where(w -> w.where("age").in(values));
        values.add(2);

        assertThat(in).isEqualTo(new In(age, List.of(Blog.value(1, INTEGER))));
    }
}
