package org.sequelize4j.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequelize4j.error.SequelizeException;

class OwnWordsTest {
    private final EnglishInflector inflector = EnglishInflector.create()
            .withIrregular("cactus", "cacti")
            .withIrregular("Foot", "Feet")
            .withIrregular("ox", "oxen")
            .withUncountable("fish", "Staff");

    @ParameterizedTest
    @CsvSource({
        "cactus, cacti",
        "Cactus, Cacti",
        "CACTUS, CACTI",
        "DesertCactus, DesertCacti",
        "desert_cactus, desert_cacti",
        "DESERT_CACTUS, DESERT_CACTI",
        "USCactus, USCacti",
        "desert cactus, desert cacti",
        "route66cactus, route66cacti",
        "foot, feet",
        "CrowFoot, CrowFeet",
        "fish, fish",
        "Fish, Fish",
        "JellyFish, JellyFish",
        "staff, staff",
        "office_staff, office_staff",
    })
    void are_found_alone_and_at_the_end_of_compounds(String singular, String plural) {
        assertThat(inflector.pluralize(singular)).isEqualTo(plural);
        assertThat(inflector.singularize(plural)).isEqualTo(singular);
        assertThat(inflector.pluralize(plural)).isEqualTo(plural);
        assertThat(inflector.singularize(singular)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"box, boxes", "BOX, BOXes", "MailBox, MailBoxes", "crayfish, crayfishes", "barefoot, barefoots"})
    void are_not_found_inside_other_words(String singular, String plural) {
        assertThat(inflector.pluralize(singular)).isEqualTo(plural);
    }

    @Test
    void win_over_the_built_in_ones() {
        EnglishInflector ownPeople =
                inflector.withIrregular("person", "persons").withIrregular("news", "newses");

        assertThat(ownPeople.pluralize("SalesPerson")).isEqualTo("SalesPersons");
        assertThat(ownPeople.singularize("persons")).isEqualTo("person");
        assertThat(ownPeople.pluralize("news")).isEqualTo("newses");
    }

    @Test
    void win_over_earlier_ones() {
        assertThat(inflector.withUncountable("cactus").pluralize("Cactus")).isEqualTo("Cactus");
        assertThat(inflector.withIrregular("fish", "fishes").pluralize("Fish")).isEqualTo("Fishes");
    }

    @Test
    void do_not_change_the_inflector_that_they_are_added_to() {
        assertThat(EnglishInflector.create().pluralize("cactus")).isEqualTo("cactus");
        assertThat(EnglishInflector.create().pluralize("fish")).isEqualTo("fishes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " fish", "fish "})
    void are_refused_when_they_are_blank_or_have_blanks_around_them(String word) {
        assertThatThrownBy(() -> inflector.withUncountable(word))
                .isInstanceOf(SequelizeException.class)
                .hasMessageContaining("\"" + word + "\"")
                .hasMessageContaining("withIrregular(\"cactus\", \"cacti\")");
        assertThatThrownBy(() -> inflector.withIrregular("fish", word)).isInstanceOf(SequelizeException.class);
    }
}
