package org.sequelize4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.NamedParameters.Bound;

/** Places as {@code bind} has them: {@code $1} and {@code $name}. */
class DollarPlacesTest {
    private static final Lexis POSTGRES = new Lexis(false, false, true, true, true);
    private static final Lexis MYSQL = new Lexis(true, false, false, false, false);

    private static Bound bind(Lexis lexis, String sql, Object... values) {
        RawValues bound = new RawValues();
        bound.bind(values);
        return NamedParameters.parse(sql, lexis).bind(bound);
    }

    private static Bound bind(Lexis lexis, String sql, Map<String, ?> values) {
        RawValues bound = new RawValues();
        bound.bind(values);
        return NamedParameters.parse(sql, lexis).bind(bound);
    }

    @Test
    void numbers_name_the_values_in_any_order_and_more_than_once() {
        Bound bound = bind(MYSQL, "SELECT $2, $1, $2", "a", "b");

        assertThat(bound.text()).isEqualTo("SELECT ?, ?, ?");
        assertThat(bound.values()).isEqualTo(List.of("b", "a", "b"));
    }

    @Test
    void names_name_them_too() {
        assertThat(bind(MYSQL, "SELECT $foo, $bar", Map.of("foo", 1, "bar", 2)).values())
                .isEqualTo(List.of(1, 2));
    }

    @Test
    void two_dollars_are_one_that_is_no_place() {
        assertThat(bind(MYSQL, "SELECT $$1, $$status, $1", 5).text()).isEqualTo("SELECT $1, $status, ?");
        assertThat(bind(POSTGRES, "SELECT $$ $1 $$, $1", 5).text()).isEqualTo("SELECT $$ $1 $$, ?");
    }

    @Test
    void dollars_inside_of_names_and_texts_are_no_places() {
        assertThat(bind(MYSQL, "SELECT '$1', a$1, $1", 5).text()).isEqualTo("SELECT '$1', a$1, ?");
    }

    @Test
    void beside_dollars_colons_are_text_and_question_marks_are_operators() {
        assertThat(bind(POSTGRES, "SELECT a[lower:upper], tags ?| b, t ? $1", 5).text())
                .isEqualTo("SELECT a[lower:upper], tags ??| b, t ?? ?");
        assertThatThrownBy(() -> bind(MYSQL, "SELECT $1, ?", 5))
                .isInstanceOf(QueryException.class)
                .hasMessage("The SQL has places of both kinds, ? and $1; use one kind only.");
    }

    @Test
    void a_list_is_an_array_where_there_are_arrays_and_a_list_of_values_elsewhere() {
        assertThat(bind(POSTGRES, "id = ANY ($1)", List.of(1, 2)).values()).isEqualTo(List.of(List.of(1, 2)));
        assertThat(bind(MYSQL, "id IN ($1)", List.of(1, 2)).text()).isEqualTo("id IN (?, ?)");
    }

    @Test
    void without_dollars_bind_fills_the_other_places() {
        assertThat(bind(MYSQL, "SELECT :a", Map.of("a", 1)).text()).isEqualTo("SELECT ?");
        assertThat(bind(MYSQL, "SELECT ?", 1).text()).isEqualTo("SELECT ?");
    }

    @Test
    void replacements_leave_dollars_alone() {
        assertThat(NamedParameters.parse("SELECT $1, :a", MYSQL)
                        .bind(RawValues.ofNames(Map.of("a", 1)))
                        .text())
                .isEqualTo("SELECT $1, ?");
    }

    @Test
    void places_without_values_and_values_without_places_are_refused() {
        assertThatThrownBy(() -> bind(MYSQL, "SELECT $2", "a"))
                .isInstanceOf(QueryException.class)
                .hasMessage("The SQL has the place $2, but no value was bound to it; write bind(…).");
        assertThatThrownBy(() -> bind(MYSQL, "SELECT $missing", Map.of("missin", 1)))
                .hasMessage(
                        "A value was bound to the name \"missin\", which the SQL does not have; it has $missing. Did"
                                + " you mean \"missing\"?");
        assertThatThrownBy(() -> bind(MYSQL, "SELECT $1, '$2'", "a", "b"))
                .hasMessage("The SQL has no place $2, and 2 values were bound; inside of a text $2 is text.");
        assertThatThrownBy(() -> NamedParameters.parse("SELECT $missing", MYSQL).bind(new RawValues()))
                .hasMessage(
                        "The SQL has the place $missing, but no value was bound to it; write bind(\"missing\", …).");
    }

    @Test
    void the_two_words_for_values_do_not_mix() {
        RawValues values = RawValues.inOrder("x");

        assertThatThrownBy(() -> values.bind("y"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("by replacements(…) and by bind(…)");
    }
}
