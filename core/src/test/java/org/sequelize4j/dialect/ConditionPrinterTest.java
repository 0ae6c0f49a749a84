package org.sequelize4j.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sequelize4j.dialect.Sql.and;
import static org.sequelize4j.dialect.Sql.binary;
import static org.sequelize4j.dialect.Sql.bind;
import static org.sequelize4j.dialect.Sql.column;
import static org.sequelize4j.dialect.Sql.is;
import static org.sequelize4j.dialect.Sql.not;
import static org.sequelize4j.dialect.Sql.or;
import static org.sequelize4j.dialect.Sql.raw;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlExpression.Between;
import org.sequelize4j.sql.SqlExpression.Exists;
import org.sequelize4j.sql.SqlExpression.In;
import org.sequelize4j.sql.SqlExpression.IsNull;
import org.sequelize4j.sql.SqlExpression.Like;

class ConditionPrinterTest {
    private static final SqlExpression A = new SqlExpression.Column(null, "a");
    private static final SqlExpression B = new SqlExpression.Column(null, "b");

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments(is("a", 1), "\"s\".\"a\" = ?"),
                arguments(and(), "1 = 1"),
                arguments(or(), "1 = 0"),
                arguments(and(is("a", 1)), "\"s\".\"a\" = ?"),
                arguments(and(A, B), "\"a\" AND \"b\""),
                arguments(and(A, or(A, B)), "\"a\" AND (\"a\" OR \"b\")"),
                arguments(or(A, and(A, B)), "\"a\" OR (\"a\" AND \"b\")"),
                arguments(and(A, and(A, B)), "\"a\" AND \"a\" AND \"b\""),
                arguments(and(A, or(B)), "\"a\" AND \"b\""),
                arguments(and(A, or()), "\"a\" AND 1 = 0"),
                arguments(and(not(A), B), "NOT (\"a\") AND \"b\""),
                arguments(not(or(A, B)), "NOT (\"a\" OR \"b\")"),
                arguments(not(not(A)), "\"a\""),
                arguments(and(A, raw("x OR y")), "\"a\" AND (x OR y)"),
                arguments(raw("x OR y"), "x OR y"),
                arguments(binary(A, "=", raw("now()")), "\"a\" = now()"),
                arguments(binary(A, "=", raw("1 + 1")), "\"a\" = (1 + 1)"),
                arguments(binary(A, "*", binary(A, "+", B)), "\"a\" * (\"a\" + \"b\")"),
                arguments(binary(binary(A, "*", B), "+", B), "\"a\" * \"b\" + \"b\""),
                arguments(binary(binary(A, "-", B), "-", B), "\"a\" - \"b\" - \"b\""),
                arguments(binary(A, "-", binary(A, "-", B)), "\"a\" - (\"a\" - \"b\")"),
                arguments(binary(binary(A, "+", B), ">", binary(A, "||", B)), "\"a\" + \"b\" > \"a\" || \"b\""),
                arguments(binary(binary(A, "||", B), "||", B), "(\"a\" || \"b\") || \"b\""),
                arguments(binary(binary(A, "=", B), "=", B), "(\"a\" = \"b\") = \"b\""),
                arguments(binary(A, "IS DISTINCT FROM", B), "\"a\" IS DISTINCT FROM \"b\""),
                arguments(new In(A, List.of(bind(1), bind(2))), "\"a\" IN (?, ?)"),
                arguments(not(new In(A, List.of(bind(1)))), "\"a\" NOT IN (?)"),
                arguments(new In(A, List.of()), "1 = 0"),
                arguments(not(new In(A, List.of())), "1 = 1"),
                arguments(new Between(A, bind(1), bind(2)), "\"a\" BETWEEN ? AND ?"),
                arguments(not(new Between(A, bind(1), bind(2))), "\"a\" NOT BETWEEN ? AND ?"),
                arguments(new IsNull(A), "\"a\" IS NULL"),
                arguments(not(new IsNull(A)), "\"a\" IS NOT NULL"),
                arguments(new IsNull(is("a", 1)), "(\"s\".\"a\" = ?) IS NULL"),
                arguments(new Like(A, bind("x%"), null, false), "\"a\" LIKE ?"),
                arguments(not(new Like(A, bind("x%"), '\\', false)), "\"a\" NOT LIKE ? ESCAPE '\\'"),
                arguments(new Like(A, bind("x%"), '\'', false), "\"a\" LIKE ? ESCAPE ''''"),
                arguments(not(new Exists(Sql.select(raw("1")))), "NOT EXISTS (SELECT 1 FROM \"ships\" AS \"s\")"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void conditionsReadAsPeopleWriteThemOnEachDialect(SqlExpression condition, String expected) {
        assertThat(Sql.condition(Sql.SQLITE, condition)).isEqualTo(expected);
        assertThat(Sql.condition(Sql.POSTGRES, condition)).isEqualTo(expected);
    }

    @Test
    void likeWithoutCaseIsEachDatabasesOwn() {
        Like like = new Like(column("name"), bind("x%"), '\\', true);
        assertThat(Sql.condition(Sql.POSTGRES, like)).isEqualTo("\"s\".\"name\" ILIKE ? ESCAPE '\\'");
        assertThat(Sql.condition(Sql.POSTGRES, not(like))).isEqualTo("\"s\".\"name\" NOT ILIKE ? ESCAPE '\\'");
        assertThat(Sql.condition(Sql.SQLITE, like)).isEqualTo("LOWER(\"s\".\"name\") LIKE LOWER(?) ESCAPE '\\'");
        assertThat(Sql.condition(Sql.SQLITE, not(like)))
                .isEqualTo("LOWER(\"s\".\"name\") NOT LIKE LOWER(?) ESCAPE '\\'");
    }

    @ParameterizedTest
    @MethodSource("smuggled")
    void anOperatorThatIsNoneIsRefused(String operator) {
        assertThatThrownBy(() -> Sql.condition(Sql.SQLITE, binary(A, operator, B)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no operator");
    }

    static List<String> smuggled() {
        return List.of("", "--", "/*", "; DROP", "= 1 OR", "AND", "?", "= ");
    }
}
