package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.NamedParameters.Bound;

class NamedParametersTest {
    private static final Lexis LEXIS = new Lexis(false, false, true, false, false);

    /** What is sent. */
    private record Sent(String text, List<?> values) {
        static Sent of(Bound bound) {
            return new Sent(bound.text(), bound.values());
        }
    }

    private static Sent bind(String sql, Map<String, ?> named) {
        return Sent.of(NamedParameters.parse(sql, LEXIS).bind(RawValues.ofNames(named)));
    }

    private static Sent bind(String sql, Object... positional) {
        return Sent.of(NamedParameters.parse(sql, LEXIS).bind(RawValues.inOrder(positional)));
    }

    @Test
    void names_become_question_marks_in_their_order() {
        assertThat(bind("SELECT :b, :a, :b", Map.of("a", 1, "b", 2)))
                .isEqualTo(new Sent("SELECT ?, ?, ?", List.of(2, 1, 2)));
    }

    @Test
    void question_marks_stay() {
        assertThat(bind("SELECT ? WHERE x = ?", 1, "two"))
                .isEqualTo(new Sent("SELECT ? WHERE x = ?", List.of(1, "two")));
        assertThat(bind("SELECT 1")).isEqualTo(new Sent("SELECT 1", List.of()));
    }

    @Test
    void nulls_are_values() {
        Map<String, Object> named = new HashMap<>();
        named.put("a", null);

        assertThat(bind("SELECT :a", named).values()).isEqualTo(Collections.singletonList(null));
        assertThat(bind("SELECT ?", (Object) null).values()).isEqualTo(Collections.singletonList(null));
    }

    @Test
    void a_collection_takes_as_many_places_as_it_has_elements() {
        assertThat(bind("x IN (:ids) AND y = :y", Map.of("ids", List.of(1, 2, 3), "y", 4)))
                .isEqualTo(new Sent("x IN (?, ?, ?) AND y = ?", List.of(1, 2, 3, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ':no ?'",
                "SELECT 'it''s :no ?'",
                "SELECT E'it\\'s :no ?'",
                "SELECT \":no ?\"",
                "SELECT `:no ?`",
                "SELECT 1 -- :no ?",
                "SELECT 1 /* :no\n ? */",
                "SELECT $$ :no ? $$",
                "SELECT $body$ :no $$ ? $body$",
                "SELECT a::text, a ?? 'b', x[1:2], now():: date",
                "SELECT f(a := 1)",
                "SELECT 'never closed :no ?",
            })
    void what_only_looks_like_a_place_is_left_alone(String sql) {
        assertThat(bind(sql)).isEqualTo(new Sent(sql, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 'a' || :x",
                "SELECT '' , :x",
                "SELECT :x::text",
                "SELECT 1 -- no\n, :x",
                "SELECT 1 /* no */ , :x",
                "SELECT $$ no $$ , :x",
                "SELECT 'c:\\' , :x",
                "SELECT(:x)",
            })
    void places_behind_quotes_and_comments_are_found(String sql) {
        assertThat(bind(sql, Map.of("x", 1))).isEqualTo(new Sent(sql.replace(":x", "?"), List.of(1)));
    }

    @Test
    void a_long_string_is_no_burden() {
        String sql = "SELECT '" + "x".repeat(200_000) + "', :x";

        assertThat(bind(sql, Map.of("x", 1)).values()).isEqualTo(List.of(1));
    }

    @Test
    void a_value_that_is_missing_is_named() {
        assertThatThrownBy(() -> bind("SELECT :name", Map.of()))
                .isInstanceOf(QueryException.class)
                .hasMessage("The SQL has the name :name, but no value was bound to it; write bind(\"name\", …).");
        assertThatThrownBy(() -> bind("SELECT ?, ?", 1))
                .isInstanceOf(QueryException.class)
                .hasMessage("The SQL has 2 places (?) for values, and 1 value was bound.");
    }

    @Test
    void a_value_that_has_no_place_is_named() {
        assertThatThrownBy(() -> bind("SELECT :name", Map.of("name", 1, "nmae", 2)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("\"nmae\"")
                .hasMessageContaining("Did you mean \"name\"?");
        assertThatThrownBy(() -> bind("SELECT 1", Map.of("name", 1))).hasMessageContaining("no :name at all");
        assertThatThrownBy(() -> bind("SELECT 1", 1)).hasMessageContaining("0 places");
    }

    @Test
    void the_two_kinds_do_not_mix() {
        assertThatThrownBy(() -> bind("SELECT ?, :name", 1))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("both kinds");
        RawValues both = RawValues.inOrder(1);
        both.replace(Map.of("a", 1));
        assertThatThrownBy(() -> NamedParameters.parse("SELECT :a", LEXIS).bind(both))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("by position and by name");
    }

    @Test
    void an_empty_collection_is_refused() {
        assertThatThrownBy(() -> bind("x IN (:ids)", Map.of("ids", List.of())))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(":ids")
                .hasMessageContaining("no empty list");
    }
}
