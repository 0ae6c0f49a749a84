package org.sequelize4j.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
    private static final List<String> KNOWN =
            List.of("id", "name", "ships", "captain", "crewCapacity", "amountOfSails", "createdAt", "category");

    @ParameterizedTest
    @CsvSource({
        "Captain, captain",
        "CREWCAPACITY, crewCapacity",
        "crew_capacity, crewCapacity",
        "created-at, createdAt",
        "ship, ships",
        "Categories, category",
        "amount_of_sail, amountOfSails",
        "nmae, name",
        "nam, name",
        "namee, name",
        "captian, captain",
        "crewCapcity, crewCapacity",
        "amuontOfSial, amountOfSails",
    })
    void the_name_that_was_meant_is_found(String given, String meant) {
        assertThat(Suggestion.closest(given, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "i", "ip", "ab", "game_", "planet", "crew", "updatedBy"})
    void nothing_is_suggested_when_nothing_is_close(String given) {
        assertThat(Suggestion.closest(given, KNOWN)).isEmpty();
    }

    @Test
    void fewer_mistakes_win_and_the_alphabet_decides_between_equals() {
        assertThat(Suggestion.closest("colour", List.of("velour", "colours1", "color")))
                .contains("color");
        assertThat(Suggestion.closest("bat", List.of("hat", "cat"))).contains("cat");
        assertThat(Suggestion.closest("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void case_counts_less_than_number_and_number_less_than_a_mistake() {
        assertThat(Suggestion.closest("SHIP", List.of("ships", "shop", "ship"))).contains("ship");
        assertThat(Suggestion.closest("people", List.of("peoples", "person"))).contains("person");
    }

    @Test
    void the_question_can_be_appended_to_a_sentence() {
        assertThat("There is no \"shps\"." + Suggestion.didYouMean("shps", KNOWN))
                .isEqualTo("There is no \"shps\". Did you mean \"ships\"?");
        assertThat(Suggestion.didYouMean("planet", KNOWN)).isEmpty();
        assertThat(Suggestion.didYouMean("ship", List.of())).isEmpty();
    }
}
